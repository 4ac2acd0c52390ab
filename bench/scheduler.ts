/**
 * The pure build queue by itself. Run: node bench/scheduler.ts
 * Rows: 200 machines and 200,000 queued actions driven to their end; the same with lines for platforms that no machine
 * with room matches; one action at a time on one machine.
 */
import { cpus } from 'node:os';
import { BuildQueue } from '../main/scheduler/build-queue.ts';
import type { Decision, Machine } from '../main/scheduler/types.ts';

const linux = [
  { name: 'OSFamily', value: 'linux' },
  { name: 'ISA', value: 'x86-64' },
];

interface Fleet {
  machines: number;
  actions: number;
  invocations: number;
  pools: number;
  /** Actions ahead of all others whose only machine sleeps. */
  stuck?: number;
  /** Input bytes are held by a few machines an action. */
  locality?: boolean;
  memory?: boolean;
}

function drive(fleet: Fleet): { enqueueUs: number; decisionsPerSecond: number; heapMb: number } {
  const queue = new BuildQueue();
  const running: Decision[] = [];
  const take = (decisions: Decision[]): void => {
    for (const decision of decisions) if (decision.type === 'assign') running.push(decision);
  };
  const pool = (i: number) => [...linux, { name: 'Pool', value: `p${i % fleet.pools}` }];
  for (let i = 0; i < fleet.machines; i++) {
    const machine: Machine = {
      id: `m${i}`,
      slots: 16,
      prefetch: 4,
      properties: pool(i),
      state: 'ready',
      memoryBytes: 64e9,
    };
    queue.setMachine(0, machine);
    queue.snapshotFromMachine(0, machine.id, []);
  }
  queue.setMachine(0, {
    id: 'asleep',
    slots: 1,
    prefetch: 0,
    properties: [...linux, { name: 'Pool', value: 'none' }],
    state: 'asleep',
  });
  const before = performance.now();
  for (let i = 0; i < fleet.actions; i++) {
    const stuck = i < (fleet.stuck ?? 0);
    const request = {
      operationName: `operations/${i}`,
      actionKey: `key${i}`,
      mergeable: true,
      platform: stuck ? [{ name: 'Pool', value: 'none' }] : pool(i),
      priority: stuck ? -1 : i % 3,
      invocationId: `invocation${i % fleet.invocations}`,
      inputBytes: 1000,
      timeoutMs: 60_000,
      ...(fleet.memory && { estimatedMemoryBytes: (1 + (i % 40)) * 100e6 }),
      ...(fleet.locality && { preferredMachines: new Map([[`m${i % fleet.machines}`, i]]) }),
    };
    take(queue.enqueue(0, request).decisions);
  }
  const between = performance.now();
  const heapMb = process.memoryUsage().heapUsed / 1e6;
  let decisions = 0;
  for (let i = 0; i < running.length; i++) {
    const { operationName, machineId } = running[i] as Extract<Decision, { type: 'assign' }>;
    queue.stageChanged(1, operationName, machineId, 'running');
    const next = queue.finished(1, operationName, machineId);
    decisions += 1 + next.length;
    take(next);
  }
  const seconds = (performance.now() - between) / 1000;
  if (running.length !== fleet.actions - (fleet.stuck ?? 0)) throw new Error(`only ${running.length} actions ran`);
  return { enqueueUs: ((between - before) * 1000) / fleet.actions, decisionsPerSecond: decisions / seconds, heapMb };
}

function oneAtATime(rounds: number): number {
  const queue = new BuildQueue();
  queue.setMachine(0, { id: 'm', slots: 8, prefetch: 2, properties: linux, state: 'ready' });
  queue.snapshotFromMachine(0, 'm', []);
  const start = performance.now();
  for (let i = 0; i < rounds; i++) {
    const operationName = `operations/${i}`;
    queue.enqueue(0, {
      operationName,
      actionKey: `key${i}`,
      mergeable: true,
      platform: linux,
      invocationId: 'invocation',
      inputBytes: 1000,
      timeoutMs: 60_000,
    });
    queue.finished(0, operationName, 'm');
  }
  return ((performance.now() - start) * 1000) / rounds;
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
const fleet = { machines: 200, actions: 200_000, invocations: 10, pools: 4 };
const rows: [string, Fleet][] = [
  ['200 machines, 200,000 actions, 10 invocations, 4 pools', fleet],
  ['the same, one pool', { ...fleet, pools: 1 }],
  ['the same, 100,000 of them stuck at the head', { ...fleet, stuck: 100_000 }],
  ['the same, an invocation an action', { ...fleet, invocations: fleet.actions }],
  ['the same, with input bytes held', { ...fleet, locality: true }],
  ['the same, with memory estimates', { ...fleet, memory: true }],
];
for (const [name, row] of rows) {
  // The best of three: other processes and the first compilation only ever add time.
  const runs = [drive(row), drive(row), drive(row)].sort((a, b) => b.decisionsPerSecond - a.decisionsPerSecond);
  const { enqueueUs, decisionsPerSecond, heapMb } = runs[0] as ReturnType<typeof drive>;
  console.log(
    `${name}: ${Math.round(decisionsPerSecond).toLocaleString('en')} decisions/s, ` +
      `enqueue ${enqueueUs.toFixed(2)} us, heap ${heapMb.toFixed(0)} MB`,
  );
}
const single = Math.min(...[1, 2, 3, 4].map(() => oneAtATime(300_000)));
console.log(`1 machine, enqueue + assign + finish: ${single.toFixed(2)} us`);
