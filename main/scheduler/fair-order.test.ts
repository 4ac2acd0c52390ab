import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BuildQueue } from './build-queue.ts';
import { pick } from './queue-model.ts';
import type { Decision } from './types.ts';

const seed = 20240607;
console.log(`seed ${seed}`);

test('the invocation that holds the fewest places is next, within a priority', () => {
  const step = fc.record({ invocation: fc.nat(3), priority: fc.nat(1), end: fc.boolean(), which: fc.nat(50) });
  const property = fc.property(fc.array(step, { minLength: 20, maxLength: 200 }), (steps) => {
    const queue = new BuildQueue();
    queue.setMachine(0, {
      id: 'm',
      slots: 5,
      prefetch: 0,
      properties: [{ name: 'ISA', value: 'x86-64' }],
      state: 'ready',
    });
    const running = new Map<string, string>();
    const places = new Map<string, number>();
    const apply = (decisions: Decision[]): void => {
      for (const decision of decisions) {
        if (decision.type !== 'assign') continue;
        const view = queue.operation(decision.operationName);
        const [mine] = view?.invocationIds ?? [];
        for (const other of queue.operations()) {
          if (other.state !== 'queued' || other.priority !== view?.priority) continue;
          assert.ok((places.get(mine as string) ?? 0) <= (places.get(other.invocationIds[0] as string) ?? 0));
        }
        running.set(decision.operationName, mine as string);
        places.set(mine as string, (places.get(mine as string) ?? 0) + 1);
      }
    };
    apply(queue.snapshotFromMachine(0, 'm', []));
    steps.forEach(({ invocation, priority, end, which }, i) => {
      const name = pick(running.keys(), which);
      if (end && name) {
        const id = running.get(name) as string;
        running.delete(name);
        places.set(id, (places.get(id) ?? 0) - 1);
        apply(queue.finished(0, name, 'm'));
        return;
      }
      const request = {
        operationName: `o${i}`,
        actionKey: `k${i}`,
        mergeable: true,
        platform: [],
        inputBytes: 0,
        timeoutMs: 0,
      };
      apply(queue.enqueue(0, { ...request, priority, invocationId: `i${invocation}` }).decisions);
    });
  });
  fc.assert(property, { seed, numRuns: 300 });
});
