/** A million actions on a fleet that breaks now and then, in simulated time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuildQueue } from './build-queue.ts';
import { type HeapItem, IndexedHeap } from './indexed-heap.ts';
import type { Decision, HeldAction } from './types.ts';

interface Event extends HeapItem {
  at: number;
  happen(): void;
}

/** Small and seeded: numbers from 0 to 1. Source: Numerical Recipes' linear congruential generator. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

class Simulation {
  readonly queue = new BuildQueue();
  readonly #events = new IndexedHeap<Event>((a, b) => a.at < b.at);
  readonly #random = randomNumbers(42);
  /** By machine: each action's run, so that a report of a run that was dropped does not come. */
  readonly #holds = new Map<string, Map<string, symbol>>();
  readonly #memory = 8e9;
  #now = 0;
  completed = 0;
  failed = 0;
  requeued = 0;

  constructor(machines: number) {
    for (let i = 0; i < machines; i++) {
      const id = `m${i}`;
      this.#holds.set(id, new Map());
      const properties = [
        { name: 'ISA', value: 'x86-64' },
        { name: 'Pool', value: `p${i % 3}` },
      ];
      const machine = { id, slots: 16, prefetch: 4, memoryBytes: this.#memory, properties, state: 'ready' as const };
      this.#apply(this.queue.setMachine(0, machine));
      this.#apply(this.queue.snapshotFromMachine(0, id, []));
      this.#after(60_000 * this.#random(), () => this.#cut(id));
    }
  }

  enqueue(i: number): void {
    this.#apply(
      this.queue.enqueue(this.#now, {
        operationName: `o${i}`,
        actionKey: `k${i}`,
        mergeable: true,
        platform: i % 2 ? [{ name: 'Pool', value: `p${i % 3}` }] : [],
        priority: i % 5 === 0 ? -1 : 0,
        invocationId: `i${i % 7}`,
        inputBytes: 0,
        estimatedMemoryBytes: i % 1000 === 0 ? this.#memory : i % 4 === 0 ? Math.floor(this.#random() * 1e9) : 0,
        timeoutMs: 0,
      }).decisions,
    );
  }

  /** Until at most `left` operations are in flight. */
  run(left: number): void {
    while (this.queue.snapshot(this.#now).counts.queued > left || (left === 0 && this.#running())) {
      for (let n = 0; n < 1000; n++) {
        const event = this.#events.first() as Event;
        this.#events.remove(event);
        this.#now = event.at;
        event.happen();
        const deadline = this.queue.nextDeadline();
        if (deadline !== undefined && deadline <= this.#now) this.#apply(this.queue.tick(this.#now));
      }
      for (const machine of this.queue.machines()) {
        assert.ok(machine.held <= 20, 'slots and prefetch');
        assert.ok(machine.memoryHeldBytes <= this.#memory, 'memory');
      }
    }
  }

  #running(): boolean {
    return [...this.queue.machines()].some((m) => m.held > 0);
  }

  #after(milliseconds: number, happen: () => void): void {
    this.#events.add({ at: this.#now + milliseconds, happen, heapIndex: -1 });
  }

  #apply(decisions: Decision[]): void {
    for (const decision of decisions) {
      if (decision.type === 'assign') this.#start(decision.operationName, decision.machineId);
      else if (decision.type === 'drop') this.#requeue(decision.operationName, decision.machineId);
      else if (decision.type === 'complete') this.completed++;
      else if (decision.type === 'fail') this.failed++;
    }
  }

  #requeue(name: string, id: string): void {
    this.#holds.get(id)?.delete(name);
    this.requeued++;
  }

  #start(name: string, id: string): void {
    const run = Symbol();
    const holds = this.#holds.get(id) as Map<string, symbol>;
    holds.set(name, run);
    this.#after(1000 * this.#random(), () => {
      if (holds.get(name) !== run) return;
      holds.delete(name);
      const broken = this.#random() < 0.001;
      if (broken) this.#apply(this.queue.failedOnMachine(this.#now, name, id, 'disk full', true));
      else this.#apply(this.queue.finished(this.#now, name, id));
    });
  }

  /** The link breaks, and the machine comes back before or after its lease, sometimes without what it held. */
  #cut(id: string): void {
    this.#apply(this.queue.machineDisconnected(this.#now, id));
    this.#after(120_000 * this.#random(), () => {
      const holds = this.#holds.get(id) as Map<string, symbol>;
      if (this.#random() < 0.1) holds.clear();
      const held: HeldAction[] = [...holds.keys()].map((operationName) => ({ operationName, stage: 'running' }));
      this.#apply(this.queue.snapshotFromMachine(this.#now, id, held));
      this.#after(120_000 * this.#random(), () => this.#cut(id));
    });
  }
}

test('a million actions end, each once', () => {
  const actions = 1_000_000;
  const simulation = new Simulation(60);
  for (let i = 0; i < actions; i++) {
    simulation.enqueue(i);
    if (i % 50_000 === 49_999) simulation.run(20_000);
  }
  simulation.run(0);
  assert.equal(simulation.completed + simulation.failed, actions);
  assert.ok(simulation.failed < 100, `${simulation.failed} failed four times`);
  assert.ok(simulation.requeued > 1000, 'the fleet did break');
  assert.equal([...simulation.queue.operations()].length, 0);
});
