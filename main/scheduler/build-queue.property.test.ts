/** Random events against the invariants of `queue-model.ts`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Code } from '../../proto/status.ts';
import { Model, type ModelOperation, pick } from './queue-model.ts';
import { defaultQueueOptions, type MachineState, type PlatformProperty } from './types.ts';

const seed = 20240607;
console.log(`seed ${seed}`);

const isa = { name: 'ISA', value: 'x86-64' };
const poolOf = (value: string): PlatformProperty => ({ name: 'Pool', value });
const machineIds = ['m0', 'm1', 'm2'];
const { leaseMs, waiterGraceMs, noMachineGraceMs } = defaultQueueOptions;

type Command = (model: Model) => void;
const index = fc.nat(50);

const enqueue = fc
  .record({
    key: fc.nat(6),
    mergeable: fc.boolean(),
    pool: fc.constantFrom('a', 'b'),
    priority: fc.nat(2),
    invocation: fc.nat(2),
  })
  .map(
    ({ key, mergeable, pool, priority, invocation }): Command =>
      (model) => {
        const operationName = `o${model.names++}`;
        const actionKey = `${pool}${key}`;
        const invocationId = `i${invocation}`;
        const same = [...model.live].find(([, o]) => mergeable && o.key === actionKey);
        const platform = [poolOf(pool)];
        model.clients++;
        if (same) {
          same[1].priority = Math.min(same[1].priority, priority);
          same[1].invocations.add(invocationId);
          same[1].waiters++;
          same[1].unwaitedSince = undefined;
        } else {
          const entry = {
            priority,
            invocations: new Set([invocationId]),
            pool,
            waiters: 1,
            unwaitedSince: undefined,
            failures: 0,
          };
          model.live.set(operationName, { ...entry, key: mergeable ? actionKey : undefined });
        }
        const request = {
          operationName,
          actionKey,
          mergeable,
          platform,
          priority,
          invocationId,
          inputBytes: 0,
          timeoutMs: 0,
        };
        const result = model.queue.enqueue(model.now, request);
        assert.equal(result.operationName, same ? same[0] : operationName);
        if (result.decisions[0]?.type === 'fail') {
          const expected = [...model.machines.values()].filter((m) => m.state !== 'failed' && m.state !== 'disabled');
          assert.ok(!expected.some((m) => m.pools.includes(pool)), 'fails at once only where nothing could match');
        }
        model.apply(result.decisions);
      },
  );

const leave = index.map(
  (i): Command =>
    (model) => {
      const found = pick(
        [...model.live].filter(([, o]) => o.waiters > 0),
        i,
      );
      if (!found) return;
      model.clients--;
      if (--found[1].waiters === 0) found[1].unwaitedSince = model.awake;
      model.apply(model.queue.removeWaiter(model.now, found[0]));
    },
);
const waitAgain = index.map(
  (i): Command =>
    (model) => {
      const found = pick(model.live, i);
      if (!found) return;
      model.clients++;
      found[1].waiters++;
      found[1].unwaitedSince = undefined;
      assert.ok(model.queue.addWaiter(model.now, found[0]));
    },
);
const cancel = index.map(
  (i): Command =>
    (model) => {
      const name = pick(model.live.keys(), i);
      if (name) model.apply(model.queue.cancel(model.now, name));
    },
);
/** Reports come from machines that are linked; some are of operations that another holds by now. */
const report = fc.tuple(index, fc.nat(9)).map(
  ([i, what]): Command =>
    (model) => {
      const linked = [...model.machines].filter(([, m]) => m.connected);
      const found = pick(
        linked.flatMap(([id, m]) => [...m.holds].map((name) => [name, id] as const)),
        i,
      );
      if (!found) return;
      const [name, id] = found;
      const operation = model.live.get(name);
      if (what < 6) model.apply(model.queue.finished(model.now, name, id));
      else if (what < 8) model.apply(model.queue.stageChanged(model.now, name, id, what < 7 ? 'preparing' : 'running'));
      else {
        if (operation && model.held.get(name) === id) operation.failures++;
        model.apply(model.queue.failedOnMachine(model.now, name, id, 'broken', what === 8));
      }
    },
);

const states: MachineState[] = [
  'ready',
  'ready',
  'ready',
  'draining',
  'asleep',
  'unreachable',
  'starting',
  'failed',
  'disabled',
];
const set = fc
  .record({
    id: fc.constantFrom(...machineIds),
    state: fc.constantFrom(...states),
    slots: fc.nat(3),
    prefetch: fc.nat(1),
    both: fc.boolean(),
  })
  .map(
    ({ id, state, slots, prefetch, both }): Command =>
      (model) => {
        const pools = both ? ['a', 'b'] : ['a'];
        const before = model.machines.get(id);
        const connected = (before?.connected ?? false) && ['ready', 'draining', 'disabled'].includes(state);
        if (before?.connected && !connected) before.lostAt = model.awake;
        const lostAt = before?.lostAt ?? model.awake;
        model.machines.set(id, { state, slots, prefetch, pools, connected, lostAt, holds: before?.holds ?? new Set() });
        const properties = [isa, ...pools.map(poolOf)];
        model.apply(model.queue.setMachine(model.now, { id, slots, prefetch, properties, state }));
      },
  );
const disconnect = fc.constantFrom(...machineIds).map(
  (id): Command =>
    (model) => {
      const m = model.machines.get(id);
      if (!m) return;
      if (m.connected) m.lostAt = model.awake;
      m.connected = false;
      model.apply(model.queue.machineDisconnected(model.now, id));
    },
);
const remove = fc.constantFrom(...machineIds).map(
  (id): Command =>
    (model) => {
      model.machines.delete(id);
      model.apply(model.queue.removeMachine(model.now, id));
    },
);
const connect = fc.tuple(fc.constantFrom(...machineIds), fc.nat(3), fc.boolean()).map(
  ([id, lose, adopt]): Command =>
    (model) => {
      const m = model.machines.get(id);
      if (!m || !['ready', 'draining'].includes(m.state)) return;
      m.connected = true;
      for (const name of [...m.holds].slice(0, lose === 3 ? 1 : 0)) m.holds.delete(name);
      for (const name of model.heldBy(id)) {
        const operation = model.live.get(name);
        if (operation && !m.holds.has(name)) operation.failures++;
      }
      const named = new Set(m.holds);
      const held = [...named].map((operationName) => ({ operationName, stage: 'running' as const }));
      const decisions = model.queue.snapshotFromMachine(model.now, id, held);
      model.apply(decisions, named);
      for (const decision of decisions) {
        if (decision.type !== 'unknown-operation') continue;
        const { operationName } = decision;
        if (!adopt) {
          m.holds.delete(operationName);
          continue;
        }
        const invocations = new Set(['i0']);
        const adopted = {
          priority: 0,
          invocations,
          pool: 'a',
          waiters: 0,
          unwaitedSince: model.awake,
          failures: 0,
          key: undefined,
        };
        model.live.set(operationName, adopted);
        model.held.set(operationName, id);
        const request = {
          operationName,
          actionKey: 'x',
          mergeable: false,
          platform: [poolOf('a')],
          invocationId: 'i0',
          inputBytes: 0,
        };
        model.apply(
          model.queue.adopt(model.now, { ...request, timeoutMs: 0, machineId: id, stage: 'running' }).decisions,
        );
      }
    },
);
const tick = fc.tuple(fc.nat(20), fc.boolean()).map(
  ([seconds, asleep]): Command =>
    (model) => {
      model.now += seconds * 1000;
      if (asleep) {
        model.now += 3_600_000;
        model.slept += 3_600_000;
        model.queue.resumed(model.now, 3_600_000);
      }
      const lost = new Set(
        [...model.machines].filter(([, m]) => !m.connected && model.awake - m.lostAt >= leaseMs).map(([id]) => id),
      );
      const before = new Map(model.held);
      const decisions = model.queue.tick(model.now);
      for (const decision of decisions) {
        if (!('operationName' in decision)) continue;
        const operation = model.live.get(decision.operationName) as ModelOperation;
        const unwaited =
          operation.unwaitedSince !== undefined && model.awake - operation.unwaitedSince >= waiterGraceMs;
        if (decision.type === 'fail' && decision.status.code === Code.CANCELLED)
          assert.ok(unwaited, 'not before the grace time');
        if (decision.type !== 'drop' || unwaited) continue;
        assert.ok(lost.has(before.get(decision.operationName) ?? ''), 'not before the lease has ended');
        operation.failures++;
      }
      model.apply(decisions);
      for (const [name, operation] of model.live) {
        assert.ok(
          operation.unwaitedSince === undefined || model.awake - operation.unwaitedSince < waiterGraceMs,
          `${name} is cancelled`,
        );
        assert.ok(!lost.has(model.held.get(name) ?? ''), `${name} is taken from a lost machine`);
      }
    },
);

test('random events keep the invariants', () => {
  const command = fc.oneof(
    { arbitrary: enqueue, weight: 8 },
    { arbitrary: report, weight: 6 },
    { arbitrary: set, weight: 2 },
    { arbitrary: connect, weight: 4 },
    leave,
    waitAgain,
    cancel,
    disconnect,
    remove,
    { arbitrary: tick, weight: 2 },
  );
  let ran = 0;
  const property = fc.property(fc.array(command, { maxLength: 120, size: 'max' }), (commands) => {
    const model = new Model();
    for (const run of commands) run(model);
    ran += commands.length;
    // Whatever happened, one good machine answers everybody.
    for (const id of machineIds) {
      model.machines.delete(id);
      model.apply(model.queue.removeMachine(model.now, id));
    }
    model.machines.set('good', {
      state: 'ready',
      slots: 2,
      prefetch: 1,
      pools: ['a', 'b'],
      connected: true,
      lostAt: 0,
      holds: new Set(),
    });
    const good = {
      id: 'good',
      slots: 2,
      prefetch: 1,
      properties: [isa, poolOf('a'), poolOf('b')],
      state: 'ready' as const,
    };
    model.apply(model.queue.setMachine(model.now, good).concat(model.queue.snapshotFromMachine(model.now, 'good', [])));
    for (let name = pick(model.held.keys(), 0); name; name = pick(model.held.keys(), 0)) {
      model.apply(model.queue.finished(model.now, name, 'good'));
    }
    assert.equal(model.live.size, 0, 'every action ended');
    assert.equal(model.clients, model.ended, 'every client was answered');
    model.now += noMachineGraceMs + leaseMs;
    assert.deepEqual(model.queue.tick(model.now), []);
    assert.equal(model.queue.nextDeadline(), undefined, 'nothing is kept of what ended');
  });
  fc.assert(property, { seed, numRuns: 600 });
  assert.ok(ran > 20_000, `${ran} events`);
});
