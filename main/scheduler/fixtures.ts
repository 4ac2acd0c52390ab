/** For tests: machines and actions with everything filled in. */
import assert from 'node:assert/strict';
import { BuildQueue } from './build-queue.ts';
import type { ActionRequest, Decision, FailureStatus, Machine } from './types.ts';

export const linux = [
  { name: 'OSFamily', value: 'linux' },
  { name: 'ISA', value: 'x86-64' },
];
export const machine = (id: string, more: Partial<Machine> = {}): Machine => ({
  id,
  slots: 1,
  prefetch: 0,
  properties: linux,
  state: 'ready',
  ...more,
});
export const action = (operationName: string, more: Partial<ActionRequest> = {}): ActionRequest => ({
  operationName,
  actionKey: operationName,
  mergeable: true,
  platform: [],
  invocationId: 'build',
  inputBytes: 0,
  timeoutMs: 0,
  ...more,
});
export const assign = (operationName: string, machineId: string): Decision => ({
  type: 'assign',
  operationName,
  machineId,
});
export const drop = (operationName: string, machineId: string): Decision => ({
  type: 'drop',
  operationName,
  machineId,
});

/** A queue with machines that are ready and hold nothing. */
export function queueWith(...machines: Machine[]): BuildQueue {
  const queue = new BuildQueue();
  for (const m of machines) connect(queue, m);
  return queue;
}
export function connect(queue: BuildQueue, m: Machine, now = 0): Decision[] {
  return [...queue.setMachine(now, m), ...queue.snapshotFromMachine(now, m.id, [])];
}
export const assignments = (decisions: Decision[]): string[] =>
  decisions.flatMap((d) => (d.type === 'assign' ? [`${d.operationName}@${d.machineId}`] : []));
export function failure(decisions: Decision[], operationName: string): FailureStatus {
  const found = decisions.find((d) => d.type === 'fail' && d.operationName === operationName);
  assert.ok(found?.type === 'fail', `no failure of ${operationName} in ${JSON.stringify(decisions)}`);
  return found.status;
}
/** The order in which one slot runs what is queued; the first runs already. */
export function drain(queue: BuildQueue, first: string, machineId = 'm'): string[] {
  const order: string[] = [];
  for (let running: string | undefined = first; running; ) {
    const next: Decision | undefined = queue.finished(0, running, machineId).find((d) => d.type === 'assign');
    running = next && 'operationName' in next ? next.operationName : undefined;
    if (running) order.push(running);
  }
  return order;
}
