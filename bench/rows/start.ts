/** From the spawn of the engine to its first answer, on a root that is new and on one that it made before. */
import { spawnSync } from 'node:child_process';
import { connect } from 'node:http2';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../harness/bench.ts';
import { EngineRun, freePort } from '../harness/engine-run.ts';
import { atMost, number, type Row } from '../harness/row.ts';
import { median } from '../harness/statistics.ts';

export async function start(bench: Bench): Promise<Row[]> {
  const times = { fresh: [] as number[], existing: [] as number[], bare: [] as number[] };
  for (let i = 0; i < bench.pace.starts; i++) {
    const root = join(bench.folder, `root-start-${i}`);
    times.bare.push(bareStart());
    times.fresh.push(await timeOf(bench, root));
    times.existing.push(await timeOf(bench, root));
  }
  const floor = { value: median(times.bare), what: 'a bare start of Node' };
  const from = bench.options.from === 'dist' ? 'the bundle' : 'the sources';
  const row = (kind: string, values: number[]): Row => ({
    work: `cold start to the first answer, from ${from}, ${kind} folder`,
    unit: 'ms',
    measured: median(values),
    peer: '',
    aim: atMost(400),
    floor,
    details: `${number(Math.min(...values))} to ${number(Math.max(...values))} ms`,
  });
  return [row('new', times.fresh), row('existing', times.existing)];
}

function bareStart(): number {
  const from = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - from;
}

async function timeOf(bench: Bench, root: string): Promise<number> {
  const port = await freePort();
  const { from, slots } = bench.options;
  const began = performance.now();
  const run = new EngineRun({ root, sandbox: 'on', slots, from, port });
  const until = began + 20_000;
  while (!(await listens(port))) {
    if (performance.now() > until || run.process.exitCode !== null)
      throw new Error(`the engine did not start:\n${run.log}`);
    await sleep(2);
  }
  await getCapabilities(port);
  const took = performance.now() - began;
  await run.ready();
  await run.stop();
  return took;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    const done = (open: boolean) => (): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', done(true));
    socket.once('error', done(false));
  });
}

function getCapabilities(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const session = connect(`http://127.0.0.1:${port}`);
    session.once('error', reject);
    const stream = session.request({
      ':method': 'POST',
      ':path': '/build.bazel.remote.execution.v2.Capabilities/GetCapabilities',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    let bytes = 0;
    stream.on('data', (data: Buffer) => {
      bytes += data.length;
    });
    stream.once('error', reject);
    stream.once('end', () => {
      session.close();
      if (bytes > 5) resolve();
      else reject(new Error('GetCapabilities answered nothing'));
    });
    stream.end(Buffer.alloc(5));
  });
}
