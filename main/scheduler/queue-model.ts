/** For tests: what clients and machines may expect, by the decisions alone. */
import assert from 'node:assert/strict';
import { BuildQueue } from './build-queue.ts';
import type { Decision, MachineState } from './types.ts';

export interface ModelOperation {
  priority: number;
  invocations: Set<string>;
  pool: string;
  waiters: number;
  unwaitedSince: number | undefined;
  key: string | undefined;
  failures: number;
}
export interface ModelMachine {
  state: MachineState;
  slots: number;
  prefetch: number;
  pools: string[];
  connected: boolean;
  lostAt: number;
  /** What the process on the machine really holds; while the link is down the queue may think otherwise. */
  holds: Set<string>;
}

export class Model {
  readonly queue = new BuildQueue();
  readonly live = new Map<string, ModelOperation>();
  readonly held = new Map<string, string>();
  readonly machines = new Map<string, ModelMachine>();
  /** Clients by the operation that they wait for, until it ends. */
  ended = 0;
  clients = 0;
  now = 0;
  slept = 0;
  names = 0;

  get awake(): number {
    return this.now - this.slept;
  }

  heldBy(id: string): string[] {
    return [...this.held].filter(([, m]) => m === id).map(([name]) => name);
  }
  takes(m: ModelMachine, operation: ModelOperation): boolean {
    return m.connected && m.state === 'ready' && m.slots > 0 && m.pools.includes(operation.pool);
  }
  hasPlace(id: string, m: ModelMachine): boolean {
    return this.heldBy(id).length < m.slots + m.prefetch;
  }

  /** `fromSnapshot`: the machine named it, so room and order do not matter. */
  apply(decisions: Decision[], fromSnapshot: ReadonlySet<string> = new Set()): void {
    for (const decision of decisions) {
      switch (decision.type) {
        case 'assign':
          this.assigned(decision.operationName, decision.machineId, fromSnapshot);
          break;
        case 'drop':
          if (this.held.get(decision.operationName) === decision.machineId) this.held.delete(decision.operationName);
          this.physically(decision.machineId)?.delete(decision.operationName);
          break;
        case 'complete':
          assert.equal(this.held.get(decision.operationName), decision.machineId);
          this.held.delete(decision.operationName);
          this.physically(decision.machineId)?.delete(decision.operationName);
          this.end(decision.operationName);
          break;
        case 'fail':
          assert.ok(!this.held.has(decision.operationName), 'dropped by its machine before it fails');
          this.end(decision.operationName);
          break;
        case 'wake':
          assert.ok(['asleep', 'absent', 'unreachable'].includes(this.machines.get(decision.machineId)?.state ?? ''));
          break;
      }
    }
    this.check();
  }

  assigned(name: string, id: string, fromSnapshot: ReadonlySet<string>): void {
    const operation = this.live.get(name);
    const m = this.machines.get(id);
    assert.ok(operation && m, `${name} and ${id} exist`);
    assert.ok(!this.held.has(name), `${name} is assigned once at a time`);
    if (!fromSnapshot.has(name)) {
      assert.ok(this.takes(m, operation), `${id} takes ${name}`);
      assert.ok(this.hasPlace(id, m), `${id} has room`);
      for (const [otherName, other] of this.live) {
        if (this.held.has(otherName) || other.failures > 0 || !this.takes(m, other)) continue;
        assert.ok(other.priority >= operation.priority, `${otherName} comes before ${name}`);
      }
    }
    this.held.set(name, id);
    this.physically(id)?.add(name);
  }

  /** Decisions reach a machine only while it is linked. */
  physically(id: string): Set<string> | undefined {
    const m = this.machines.get(id);
    return m?.connected ? m.holds : undefined;
  }

  end(name: string): void {
    const operation = this.live.get(name);
    assert.ok(operation, `${name} ends once`);
    this.ended += operation.waiters;
    this.live.delete(name);
  }

  check(): void {
    const views = [...this.queue.operations()];
    assert.deepEqual(
      new Set(views.map((v) => v.operationName)),
      new Set(this.live.keys()),
      'none lost, none left over',
    );
    for (const view of views) {
      assert.equal(view.machineId, this.held.get(view.operationName));
      assert.equal(view.waiters, this.live.get(view.operationName)?.waiters);
      const why = this.queue.why(this.now, view.operationName);
      assert.ok(why && /\w$|\)$|\.$/.test(why.text), `${view.operationName} has a reason`);
      if (view.state !== 'queued') continue;
      const operation = this.live.get(view.operationName) as ModelOperation;
      for (const [id, m] of this.machines) {
        if (operation.failures > 0 || !this.takes(m, operation)) continue;
        assert.ok(!this.hasPlace(id, m), `${id} is idle while ${view.operationName} waits`);
      }
    }
    for (const [name, id] of this.held) {
      const m = this.machines.get(id);
      assert.ok(!m?.connected || m.holds.has(name), `${id} holds ${name}`);
    }
    assert.equal(this.queue.snapshot(this.now).counts.queued, this.live.size - this.held.size);
    const waiting = [...this.live.values()].reduce((sum, o) => sum + o.waiters, 0);
    assert.equal(waiting + this.ended, this.clients, 'each client waits or was answered');
  }
}

export const pick = <T>(items: Iterable<T>, index: number): T | undefined => {
  const all = [...items];
  return all[index % all.length];
};
