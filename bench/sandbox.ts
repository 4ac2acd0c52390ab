/**
 * What the sandbox costs: a tiny action with ten inputs, by a sandbox slot, a plain slot, and the bare shell.
 *   node bench/sandbox.ts [actions a round]
 * The kinds take turns in short rounds, so that a noisy machine disturbs all alike; medians are of rounds.
 */
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { openNativeSlot } from '../executor/sandbox/native-slot.ts';
import type { RunSpec, Slot } from '../executor/sandbox/slot.ts';

const perRound = Number(process.argv[2] ?? 100);
const rounds = 15;
const helperPath =
  process.env['OUTBOARD_SANDBOX'] ??
  path.join(import.meta.dirname, '../executor/sandbox/bin', `linux-${process.arch}`, 'outboard-sandbox');
const store = fs.mkdtempSync(path.join(process.env['BENCH_DIR'] ?? os.tmpdir(), 'outboard-bench-'));
const layer = path.join(store, 'layer');
fs.mkdirSync(layer);
for (let i = 0; i < 10; i++) fs.writeFileSync(path.join(layer, `in${i}`), `input ${i}\n`, { mode: 0o444 });

const command = ['/bin/sh', '-c', 'echo X > out'] as const;
const spec: RunSpec = {
  layers: [layer],
  argv: [...command],
  environment: [['PATH', '/usr/bin:/bin']],
  workingDirectory: '',
  outputPaths: ['out'],
  makeDirectories: [],
  timeoutMs: 10_000,
  network: false,
  inlineLimit: 65_536,
};

/** CPU of a process and of its reaped children, in ms. */
function cpuOf(pid: number): { own: number; children: number } {
  const f = fs
    .readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return { own: (Number(f[11]) + Number(f[12])) * 10, children: (Number(f[13]) + Number(f[14])) * 10 };
}

interface Figures {
  wall: number[];
  node: number[];
  command: number[];
}

async function round(figures: Figures, pause: boolean, one: () => Promise<number>): Promise<void> {
  let busy = 0;
  let inside = 0;
  const cpu = process.threadCpuUsage();
  for (let i = 0; i < perRound; i++) {
    const start = performance.now();
    inside += await one();
    busy += performance.now() - start;
    if (pause) await new Promise((resolve) => setTimeout(resolve, 3));
  }
  const used = process.threadCpuUsage(cpu);
  figures.wall.push(busy / perRound);
  figures.node.push((used.user + used.system) / perRound);
  figures.command.push(inside / perRound);
}

const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!;
const slots = {
  sandbox: await openNativeSlot({
    helperPath,
    storeRoot: store,
    slotDir: path.join(store, 'sandbox'),
    mode: 'sandbox',
  }),
  plain: await openNativeSlot({ helperPath, storeRoot: store, slotDir: path.join(store, 'plain'), mode: 'plain' }),
};
const by = (slot: Slot) => async () => {
  const r = await slot.run(spec);
  if (r.outcome.kind !== 'exited' || r.outcome.code !== 0 || r.outputs.length !== 1)
    throw new Error(JSON.stringify(r.outcome));
  return Number(r.endedAtNs - r.startedAtNs) / 1e6;
};
const bare = () =>
  new Promise<number>((resolve, reject) => {
    spawn(command[0], command.slice(1), { stdio: 'ignore', cwd: store, env: {} })
      .on('error', reject)
      .on('exit', () => resolve(0));
  });

for (const pause of [false, true]) {
  const kinds: [string, () => Promise<number>][] = [
    ['sandbox', by(slots.sandbox)],
    ['plain', by(slots.plain)],
    ['bare spawn by Node', bare],
  ];
  const all = new Map(kinds.map(([name]) => [name, { wall: [], node: [], command: [] } as Figures]));
  for (const [name, one] of kinds)
    await round({ wall: [], node: [], command: [] }, false, one).catch((error) => {
      throw new Error(name, { cause: error });
    });
  const before = Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, cpuOf(slot.pid)]));
  for (let i = 0; i < rounds; i++) for (const [name, one] of kinds) await round(all.get(name)!, pause, one);
  console.log(
    pause ? '\nwith 3 ms between actions (clean-up after the reply is not waited for)' : 'one action after the other',
  );
  for (const [name, f] of all) {
    const slot = name === 'sandbox' || name === 'plain' ? slots[name] : undefined;
    const now = slot && cpuOf(slot.pid);
    const helper = now
      ? `, helper CPU ${((now.own - before[name]!.own) / rounds / perRound).toFixed(2)} ms, with the command and its init ${((now.own + now.children - before[name]!.own - before[name]!.children) / rounds / perRound).toFixed(2)} ms`
      : '';
    console.log(
      `  ${name}: ${median(f.wall).toFixed(2)} ms an action (best round ${Math.min(...f.wall).toFixed(2)}), the command itself ${median(f.command).toFixed(2)} ms, Node's main thread ${median(f.node).toFixed(0)} us${helper}`,
    );
  }
}
for (const slot of Object.values(slots)) await slot.close();
fs.rmSync(store, { recursive: true, force: true });
