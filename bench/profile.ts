/**
 * Runs one kind of load against an engine that is profiled (profiler.ts) and prints where the engine and its executor spend their time.
 *   node scripts/run.mjs bench/profile.ts NAME [--sandbox on|off] [--seconds N] [--top N] [--from source|dist] [--keep DIR]
 */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Bench } from './harness/bench.ts';
import { compare, engineCpu } from './harness/compare.ts';
import { readProfile } from './harness/cpu-profile.ts';
import type { ClientArguments } from './harness/load-client.ts';
import { makeFolder, removeFolder } from './harness/started.ts';

const loads: Record<string, ClientArguments> = {
  tiny: { mode: 'action', concurrency: 8, 'same-root': true },
  inputs: { mode: 'action', concurrency: 4, inputs: 1000 },
  'inputs-same': { mode: 'action', concurrency: 4, inputs: 1000, 'same-root': true },
  cached: { mode: 'cached', concurrency: 8 },
  'find-missing': { mode: 'find-missing', concurrency: 8, 'per-call': 1000, count: 20_000, size: 32 },
  'find-half-missing': { mode: 'find-missing', concurrency: 8, 'per-call': 1000, missing: 50, count: 20_000, size: 32 },
  'batch-update': { mode: 'batch-update', concurrency: 4, 'per-call': 100 },
  'batch-read': { mode: 'batch-read', concurrency: 4, 'per-call': 100, count: 20_000 },
  'stream-write': { mode: 'stream-write', size: 64 * 2 ** 20 },
  'stream-read': { mode: 'stream-read', size: 64 * 2 ** 20, count: 2 },
  'small-write': { mode: 'stream-write', concurrency: 8 },
  'small-read': { mode: 'stream-read', concurrency: 8 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sandbox: { type: 'string', default: 'off' },
    seconds: { type: 'string', default: '5' },
    top: { type: 'string', default: '25' },
    slots: { type: 'string', default: '8' },
    from: { type: 'string', default: 'source' },
    keep: { type: 'string' },
  },
});
const [name = ''] = positionals;
const load = loads[name];
if (!load) {
  console.error(`usage: bench/profile.ts ${Object.keys(loads).join('|')} [--sandbox on|off] [--seconds N] [--top N]`);
  process.exit(2);
}

const folder = makeFolder('profile');
const bench = new Bench(
  {
    quick: true,
    slots: Number(values.slots),
    from: values.from as 'dist' | 'source',
    environment: {
      NODE_OPTIONS: `--import=${join(import.meta.dirname, 'profiler.ts')}`,
      OUTBOARD_BENCH_PROFILES: folder,
    },
  },
  console.error,
);
bench.pace.warmUpSeconds = 2;
bench.pace.rounds = 1;
bench.pace.roundSeconds = Number(values.seconds);
try {
  const engine = await bench.engine(values.sandbox as 'on' | 'off');
  const { pids } = engine;
  const { it } = await compare(bench, {
    it: { client: { ...load, address: engine.address }, cpu: engineCpu(engine), maxOperations: 1e9 },
  });
  const parts = Object.entries(it.cpu).map(([part, ms]) => `${part} ${(ms * 1000).toFixed(0)}`);
  console.log(
    `${name}, sandbox ${values.sandbox}: ${it.perSecond.toFixed(1)} a second; CPU in µs each: ${parts.join(', ')}`,
  );
  for (const [part, pid] of Object.entries(pids)) print(part, await written(pid), it.spans);
} finally {
  await bench.close();
  if (values.keep) cpSync(folder, values.keep, { recursive: true });
  removeFolder(folder);
}

async function written(pid: number): Promise<string> {
  const file = join(folder, `${pid}.cpuprofile`);
  process.kill(pid, 'SIGUSR2');
  for (let i = 0; i < 200 && !existsSync(file); i++) await sleep(50);
  if (!existsSync(file)) throw new Error(`process ${pid} wrote no profile within 10 s`);
  return file;
}

function print(part: string, file: string, spans: [number, number][]): void {
  const { busyMs, spanMs, functions } = readProfile(file, spans, join(import.meta.dirname, '..'));
  const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;
  const top = Number(values.top);
  console.log(`\n${part}: main thread busy ${busyMs.toFixed(0)} of ${spanMs.toFixed(0)} ms`);
  if (busyMs < spanMs / 50) return;
  console.log('   self    total  function (by self time)');
  for (const one of functions.toSorted((a, b) => b.self - a.self).slice(0, top))
    console.log(`${percent(one.self)}  ${percent(one.total)}  ${one.name}`);
  console.log('   self    total  function of this project (by total time)');
  const own = functions.filter((one) => /(main|executor|proto)\/.*:\d+$/.test(one.name) && one.total > 0.01);
  for (const one of own.toSorted((a, b) => b.total - a.total).slice(0, top))
    console.log(`${percent(one.self)}  ${percent(one.total)}  ${one.name}`);
}
