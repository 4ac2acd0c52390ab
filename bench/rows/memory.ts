/** What an engine that has just started holds when nothing is asked of it, and what it holds after the other rows. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../harness/bench.ts';
import { EngineRun } from '../harness/engine-run.ts';
import { anonymousMemory, helpersOf } from '../harness/processes.ts';
import { atMost, number, type Row } from '../harness/row.ts';
import { end, track } from '../harness/started.ts';

const mebibytes = (bytes: number): number => bytes / 2 ** 20;

export async function memory(bench: Bench): Promise<Row[]> {
  const { from, slots } = bench.options;
  const root = join(bench.folder, 'root-memory');
  const run = await EngineRun.start({ root, sandbox: 'on', slots, from });
  const bare = bareNode();
  try {
    await sleep(bench.pace.idleSeconds * 1000);
    const engine = anonymousMemory(run.pids.engine);
    const executor = anonymousMemory(run.pids.executor);
    const helpers = helpersOf(run.pids.executor).reduce((sum, pid) => sum + anonymousMemory(pid), 0);
    return [
      {
        work: `idle memory of engine and executor (anonymous, after ${bench.pace.idleSeconds} s)`,
        unit: 'MiB',
        measured: mebibytes(engine + executor + helpers),
        peer: '22 MiB',
        aim: atMost(90),
        floor: {
          value: 2 * mebibytes(anonymousMemory(bare.pid as number)),
          what: 'two Node processes that have loaded node:http2 and grpc-js',
        },
        details: `engine ${number(mebibytes(engine))}, executor ${number(mebibytes(executor))}, helpers ${number(mebibytes(helpers))}`,
      },
    ];
  } finally {
    await run.stop();
    await end(bare, 'SIGKILL');
  }
}

function bareNode() {
  const program = "require('node:http2'); require('@grpc/grpc-js'); setInterval(() => {}, 60_000)";
  const cwd = join(import.meta.dirname, '..', '..');
  return track(spawn(process.execPath, ['-e', program], { cwd, stdio: 'ignore' }));
}
