import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Code } from '../../proto/status.ts';
import { BuildQueue } from './build-queue.ts';
import type { ActionRequest, Decision, Machine } from './types.ts';

const linux = [
  { name: 'OSFamily', value: 'linux' },
  { name: 'ISA', value: 'x86-64' },
];
const machine = (id: string, more: Partial<Machine> = {}): Machine => ({
  id,
  slots: 1,
  prefetch: 0,
  properties: linux,
  state: 'ready',
  ...more,
});
const action = (operationName: string, more: Partial<ActionRequest> = {}): ActionRequest => ({
  operationName,
  actionKey: operationName,
  mergeable: true,
  platform: [],
  invocationId: 'build',
  inputBytes: 0,
  timeoutMs: 0,
  ...more,
});
const assign = (operationName: string, machineId: string): Decision => ({ type: 'assign', operationName, machineId });
const drop = (operationName: string, machineId: string): Decision => ({ type: 'drop', operationName, machineId });

/** A queue with machines that are ready and hold nothing. */
function queueWith(...machines: Machine[]): BuildQueue {
  const queue = new BuildQueue();
  for (const m of machines) connect(queue, m);
  return queue;
}
function connect(queue: BuildQueue, m: Machine, now = 0): Decision[] {
  return [...queue.setMachine(now, m), ...queue.snapshotFromMachine(now, m.id, [])];
}
const assignments = (decisions: Decision[]): string[] =>
  decisions.flatMap((d) => (d.type === 'assign' ? [`${d.operationName}@${d.machineId}`] : []));
function failure(decisions: Decision[], operationName: string) {
  const found = decisions.find((d) => d.type === 'fail' && d.operationName === operationName);
  assert.ok(found?.type === 'fail', `no failure of ${operationName} in ${JSON.stringify(decisions)}`);
  return found.status;
}
/** The order in which one slot runs what is queued; the first runs already. */
function drain(queue: BuildQueue, first: string, machineId = 'm'): string[] {
  const order: string[] = [];
  for (let running: string | undefined = first; running; ) {
    const next: Decision | undefined = queue.finished(0, running, machineId).find((d) => d.type === 'assign');
    running = next && 'operationName' in next ? next.operationName : undefined;
    if (running) order.push(running);
  }
  return order;
}

suite('order', () => {
  test('priority first, lower is sooner, then arrival', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('first'));
    for (const [name, priority] of [
      ['c', 0],
      ['d', 0],
      ['e', 7],
      ['a', -5],
      ['b', -5],
    ] as const) {
      queue.enqueue(0, action(name, { priority }));
    }
    assert.deepEqual(drain(queue, 'first'), ['a', 'b', 'c', 'd', 'e']);
  });

  test('a second, small build is not stuck behind a first, large one', () => {
    const queue = queueWith(machine('m', { slots: 4 }));
    for (let i = 0; i < 1000; i++) queue.enqueue(0, action(`large${i}`, { invocationId: 'large' }));
    for (let i = 0; i < 3; i++) queue.enqueue(0, action(`small${i}`, { invocationId: 'small' }));
    const next = [0, 1, 2].map((i) => assignments(queue.finished(1, `large${i}`, 'm'))[0]);
    assert.deepEqual(next, ['small0@m', 'small1@m', 'large4@m'], 'until both hold two places');
    assert.deepEqual(assignments(queue.finished(1, 'small0', 'm')), ['small2@m']);
  });

  test('invocations that hold as much take turns', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('first'));
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2'])
      queue.enqueue(0, action(name, { invocationId: name[0] as string }));
    assert.deepEqual(drain(queue, 'first'), ['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  test('a machine takes the first of all lanes that it matches', () => {
    const queue = queueWith(machine('m', { properties: [...linux, { name: 'Pool', value: 'a' }] }));
    queue.enqueue(0, action('first'));
    queue.enqueue(0, action('late', { priority: 1 }));
    queue.enqueue(0, action('soon', { platform: [{ name: 'Pool', value: 'a' }] }));
    assert.deepEqual(drain(queue, 'first'), ['soon', 'late']);
  });
});

suite('merging', () => {
  test('waiters share an operation, which takes the best priority and both lines', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('first', { invocationId: 'large' }));
    for (let i = 0; i < 10; i++) queue.enqueue(0, action(`l${i}`, { invocationId: 'large' }));
    const merged = queue.enqueue(0, action('other', { actionKey: 'l9', invocationId: 'small' }));
    assert.deepEqual(merged, { operationName: 'l9', merged: true, decisions: [] });
    queue.enqueue(0, action('another', { actionKey: 'l5', invocationId: 'large', priority: -1 }));
    assert.equal(queue.operation('l9')?.waiters, 2);
    assert.deepEqual(drain(queue, 'first').slice(0, 3), ['l5', 'l9', 'l0']);
  });

  test('not with do_not_cache, and not with what has ended', () => {
    const queue = queueWith(machine('m', { slots: 9 }));
    queue.enqueue(0, action('a', { actionKey: 'k' }));
    assert.equal(queue.enqueue(0, action('b', { actionKey: 'k', mergeable: false })).merged, false);
    assert.equal(queue.enqueue(0, action('c', { actionKey: 'k' })).operationName, 'a');
    queue.finished(0, 'a', 'm');
    assert.equal(queue.enqueue(0, action('d', { actionKey: 'k' })).merged, false);
    assert.throws(() => queue.enqueue(0, action('d')), /in flight/);
  });
});

suite('waiters', () => {
  test('cancelled a grace time after the last one left', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    queue.enqueue(0, action('b'));
    queue.enqueue(0, action('b2', { actionKey: 'b' }));
    queue.removeWaiter(0, 'a');
    queue.removeWaiter(0, 'b');
    assert.equal(queue.nextDeadline(), 30_000);
    assert.deepEqual(queue.tick(29_999), []);
    const decisions = queue.tick(30_000);
    assert.equal(failure(decisions, 'a').code, Code.CANCELLED);
    assert.deepEqual([decisions[0], decisions[2]], [drop('a', 'm'), assign('b', 'm')]);
    assert.equal(queue.operation('a'), undefined);
  });

  test('WaitExecution within the grace keeps it', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    queue.removeWaiter(0, 'a');
    assert.equal(queue.addWaiter(20_000, 'a'), true);
    assert.deepEqual(queue.tick(90_000), []);
    assert.equal(queue.addWaiter(0, 'unknown'), false);
  });

  test('CancelOperation at once', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    queue.enqueue(0, action('b'));
    assert.equal(failure(queue.cancel(0, 'b'), 'b').code, Code.CANCELLED);
    assert.deepEqual(queue.cancel(0, 'a')[0], drop('a', 'm'));
    assert.deepEqual(queue.cancel(0, 'a'), []);
  });
});

suite('placement', () => {
  test('most input bytes held, then more free slots, then speed', () => {
    const queue = queueWith(
      machine('small', { slots: 2 }),
      machine('large', { slots: 3 }),
      machine('fast', { slots: 3, speedFactor: 2 }),
    );
    const held = new Map([['small', 10]]);
    assert.deepEqual(assignments(queue.enqueue(0, action('a', { preferredMachines: held })).decisions), ['a@small']);
    const callback = (id: string): number => (id === 'large' ? 5 : 0);
    assert.deepEqual(assignments(queue.enqueue(0, action('b', { preferredMachines: callback })).decisions), [
      'b@large',
    ]);
    assert.deepEqual(assignments(queue.enqueue(0, action('c')).decisions), ['c@fast']);
    assert.deepEqual(
      assignments(queue.enqueue(0, action('d')).decisions),
      ['d@fast'],
      'two free slots as large, and faster',
    );
  });

  test('a free slot is better than inputs fetched ahead behind others', () => {
    const queue = queueWith(machine('m', { prefetch: 1 }), machine('n', { prefetch: 1 }));
    const held = { preferredMachines: new Map([['m', 10]]) };
    const all = ['a', 'b', 'c', 'd', 'e'].flatMap((name) =>
      assignments(queue.enqueue(0, action(name, held)).decisions),
    );
    assert.deepEqual(all, ['a@m', 'b@n', 'c@m', 'd@n']);
  });

  test('memory is counted, an estimate over all of it gets the machine alone', () => {
    const queue = queueWith(machine('m', { slots: 4, memoryBytes: 1000 }));
    queue.enqueue(0, action('a', { estimatedMemoryBytes: 600 }));
    assert.deepEqual(queue.enqueue(0, action('b', { estimatedMemoryBytes: 600 })).decisions, []);
    assert.match(queue.why(0, 'b')?.text ?? '', /lacks memory/);
    assert.deepEqual(assignments(queue.enqueue(0, action('c', { estimatedMemoryBytes: 300 })).decisions), ['c@m']);
    queue.enqueue(0, action('d', { estimatedMemoryBytes: 5000 }));
    queue.finished(0, 'a', 'm');
    queue.finished(0, 'b', 'm');
    assert.deepEqual(assignments(queue.finished(0, 'c', 'm')), ['d@m']);
  });

  test('small actions do not keep a large one waiting for ever', () => {
    const queue = queueWith(machine('m', { slots: 4, memoryBytes: 1000 }));
    queue.enqueue(0, action('s0', { estimatedMemoryBytes: 400 }));
    queue.enqueue(0, action('s1', { estimatedMemoryBytes: 400 }));
    queue.enqueue(0, action('large', { estimatedMemoryBytes: 900 }));
    for (let i = 2; i < 6; i++) queue.enqueue(0, action(`s${i}`, { estimatedMemoryBytes: 400 }));
    assert.deepEqual(assignments(queue.finished(1000, 's0', 'm')), ['s2@m'], 'not yet');
    assert.deepEqual(assignments(queue.finished(10_000, 's1', 'm')), [], 'kept free');
    assert.match(queue.why(10_000, 's3')?.machines[0]?.text ?? '', /kept free for large/);
    assert.deepEqual(assignments(queue.finished(10_001, 's2', 'm')), ['large@m']);
    assert.deepEqual(assignments(queue.finished(10_002, 'large', 'm')), ['s3@m', 's4@m']);
  });
});

suite('platform', () => {
  const arm = { properties: [linux[0] as (typeof linux)[0], { name: 'ISA', value: 'aarch64' }] };

  test('case of OSFamily, names of ISA, several values, properties for the executor', () => {
    const queue = queueWith(
      machine('m', { slots: 9, properties: [...linux, { name: 'ISA', value: 'x86-avx2' }] }),
      machine('arm', arm),
    );
    const platform = [
      { name: 'ISA', value: 'amd64' },
      { name: 'network', value: 'on' },
      { name: 'ISA', value: 'x86-avx2' },
      { name: 'OSFamily', value: 'Linux' },
      { name: 'persistentWorkerKey', value: 'x' },
    ];
    assert.deepEqual(assignments(queue.enqueue(0, action('a', { platform })).decisions), ['a@m']);
    const arm64 = [{ name: 'ISA', value: 'arm64' }];
    assert.deepEqual(assignments(queue.enqueue(0, action('b', { platform: arm64 })).decisions), ['b@arm']);
  });

  test('an action that names no ISA runs on the default one only', () => {
    const queue = queueWith(machine('arm', { ...arm, slots: 9 }), machine('m'));
    assert.deepEqual(assignments(queue.enqueue(0, action('a')).decisions), ['a@m']);
    assert.deepEqual(queue.enqueue(0, action('b')).decisions, [], 'waits rather than run on the other');
    const extension = [{ name: 'ISA', value: 'x86-avx2' }];
    assert.match(failure(queue.enqueue(0, action('c', { platform: extension })).decisions, 'c').message, /x86-avx2/);
  });

  test('an unknown property fails at once, with the known ones and the values of the machines', () => {
    const queue = queueWith(machine('m'));
    const status = failure(queue.enqueue(0, action('a', { platform: [{ name: 'Arch', value: 'x' }] })).decisions, 'a');
    assert.equal(status.code, Code.FAILED_PRECONDITION);
    assert.match(status.message, /"Arch".*ISA, OSFamily.*network.*m \(OSFamily=linux, ISA=x86-64\)/);
    assert.equal(status.violations?.[0]?.subject, 'Arch');
    assert.equal([...queue.operations()].length, 0);
  });

  test('no value that matches fails at once, with the nearest match', () => {
    const pool = (value: string) => [...linux, { name: 'Pool', value }];
    const queue = queueWith(machine('m', { properties: pool('a') }), machine('arm', arm));
    const status = failure(queue.enqueue(0, action('a', { platform: pool('b') })).decisions, 'a');
    assert.equal(status.code, Code.FAILED_PRECONDITION);
    assert.match(status.message, /nearest is m, where Pool is a rather than b/);
  });

  test('only a disabled machine matches: fails at once and says so', () => {
    const queue = queueWith(machine('m', { state: 'disabled' }));
    assert.match(failure(queue.enqueue(0, action('a')).decisions, 'a').message, /m is disabled/);
  });

  test('a sleeping machine that matches is woken, again after a while, and the action waits', () => {
    const queue = queueWith();
    queue.setMachine(0, machine('far', { state: 'unreachable' }));
    queue.setMachine(0, machine('vm', { state: 'asleep' }));
    const wake: Decision = { type: 'wake', machineId: 'vm', operationName: 'a' };
    assert.deepEqual(queue.enqueue(0, action('a')).decisions, [wake]);
    assert.deepEqual(queue.enqueue(0, action('b')).decisions, [], 'once for all');
    assert.match(queue.why(0, 'a')?.text ?? '', /vm is asleep.*being woken/);
    assert.deepEqual(queue.tick(30_000), [wake]);
    assert.deepEqual(queue.setMachine(31_000, machine('vm', { state: 'starting' })), []);
    assert.deepEqual(queue.tick(90_000), [], 'it is coming');
    assert.deepEqual(assignments(connect(queue, machine('vm'), 91_000)), ['a@vm']);
  });

  test('no machine at all: waits for a while, then fails', () => {
    const queue = queueWith();
    assert.deepEqual(queue.enqueue(0, action('a')).decisions, []);
    assert.deepEqual(queue.tick(9_999), []);
    const status = failure(queue.tick(10_000), 'a');
    assert.equal(status.code, Code.FAILED_PRECONDITION);
    assert.match(status.message, /no machine is registered/);
    queue.enqueue(20_000, action('b'));
    assert.deepEqual(assignments(connect(queue, machine('m'), 21_000)), ['b@m']);
  });

  test('the last machine that matched goes: its actions fail after a while', () => {
    const queue = queueWith(machine('m'), machine('arm', arm));
    queue.enqueue(0, action('a'));
    queue.enqueue(0, action('b'));
    assert.deepEqual(queue.removeMachine(0, 'm'), [drop('a', 'm')]);
    assert.match(queue.why(0, 'a')?.text ?? '', /fails soon/);
    const decisions = queue.tick(10_000);
    assert.match(failure(decisions, 'a').message, /nearest is arm/);
    failure(decisions, 'b');
    assert.equal(queue.nextDeadline(), undefined);
  });

  test('a new machine that has not told its properties may match', () => {
    const queue = queueWith();
    queue.setMachine(0, machine('new', { properties: [], propertiesKnown: false, state: 'connecting' }));
    assert.deepEqual(queue.enqueue(0, action('a', { platform: [{ name: 'Pool', value: 'x' }] })).decisions, []);
    assert.match(queue.why(0, 'a')?.text ?? '', /not told its properties/);
    connect(queue, machine('new'));
    assert.match(failure(queue.tick(10_000), 'a').message, /"Pool"/);
  });
});

suite('machines come and go', () => {
  test('nothing is assigned before the machine said what it holds', () => {
    const queue = queueWith();
    queue.setMachine(0, machine('m'));
    assert.deepEqual(queue.enqueue(0, action('a')).decisions, []);
    assert.match(queue.why(0, 'a')?.text ?? '', /not connected/);
    assert.deepEqual(queue.snapshotFromMachine(0, 'm', []), [assign('a', 'm')]);
  });

  test('draining ends what it holds and takes no more', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    queue.enqueue(0, action('b'));
    queue.setMachine(0, machine('m', { state: 'draining' }));
    assert.deepEqual(queue.finished(0, 'a', 'm'), [{ type: 'complete', operationName: 'a', machineId: 'm' }]);
    assert.match(queue.why(0, 'b')?.text ?? '', /m is draining/);
    assert.deepEqual(queue.setMachine(0, machine('m')), [assign('b', 'm')]);
  });

  test('reconnected within the lease: what it holds goes on, what it lost is queued again', () => {
    const queue = queueWith(machine('m', { slots: 2 }));
    queue.enqueue(0, action('kept'));
    queue.enqueue(0, action('lost'));
    queue.stageChanged(0, 'lost', 'm', 'running');
    queue.machineDisconnected(1000, 'm');
    assert.equal(queue.operation('kept')?.state, 'lost-contact');
    assert.match(queue.why(2000, 'kept')?.text ?? '', /lost; run elsewhere in 59 s/);
    assert.deepEqual(queue.snapshotFromMachine(2000, 'm', [{ operationName: 'kept', stage: 'running' }]), [
      { type: 'stage', operationName: 'kept', stage: 'EXECUTING' },
      drop('lost', 'm'),
      { type: 'stage', operationName: 'lost', stage: 'QUEUED' },
      assign('lost', 'm'),
    ]);
    assert.deepEqual(queue.tick(100_000), []);
  });

  test('after the lease it runs elsewhere; the old machine is told to drop it when it comes back', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    connect(queue, machine('n'));
    queue.setMachine(0, machine('m', { state: 'unreachable' }));
    assert.deepEqual(queue.tick(59_999), []);
    assert.deepEqual(queue.tick(60_000), [drop('a', 'm'), assign('a', 'n')]);
    queue.setMachine(70_000, machine('m'));
    assert.deepEqual(queue.snapshotFromMachine(70_000, 'm', [{ operationName: 'a', stage: 'running' }]), [
      drop('a', 'm'),
    ]);
    assert.deepEqual(queue.finished(71_000, 'a', 'm'), [drop('a', 'm')], 'a report that does not count');
    assert.equal(queue.finished(72_000, 'a', 'n')[0]?.type, 'complete');
  });

  test('queued again but not yet elsewhere: it stays where it runs', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    queue.machineDisconnected(0, 'm');
    queue.tick(60_000);
    assert.equal(queue.operation('a')?.state, 'queued');
    const decisions = queue.snapshotFromMachine(70_000, 'm', [{ operationName: 'a', stage: 'running' }]);
    assert.deepEqual(decisions[0], assign('a', 'm'));
    assert.equal(queue.operation('a')?.state, 'running');
  });

  test('a laptop that slept queues nothing again', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    queue.machineDisconnected(0, 'm');
    queue.resumed(3_600_000, 3_600_000);
    assert.deepEqual(queue.tick(3_600_000), []);
    assert.equal(queue.nextDeadline(), 3_660_000);
    assert.deepEqual(queue.tick(3_660_000)[0], drop('a', 'm'));
  });

  test('removed: what it holds is queued again, without counting', () => {
    const queue = queueWith(machine('m'), machine('n', { state: 'draining' }));
    queue.enqueue(0, action('a'));
    queue.removeMachine(0, 'm');
    assert.deepEqual(queue.operation('a')?.failures, []);
    assert.deepEqual(queue.setMachine(0, machine('n')), [assign('a', 'n')]);
    assert.deepEqual(queue.snapshotFromMachine(0, 'm', [{ operationName: 'a', stage: 'running' }]), [drop('a', 'm')]);
  });
});

suite('failures', () => {
  test('tried elsewhere, then again where nothing else is left, then fails with every reason', () => {
    const queue = queueWith(machine('m'), machine('n'));
    queue.enqueue(0, action('a'));
    assert.deepEqual(queue.failedOnMachine(0, 'a', 'm', 'disk full', true), [drop('a', 'm'), assign('a', 'n')]);
    queue.failedOnMachine(0, 'a', 'n', 'no bwrap', true);
    const held = queue.operation('a')?.machineId as string;
    queue.failedOnMachine(0, 'a', held, 'third', true);
    const status = failure(
      queue.failedOnMachine(0, 'a', queue.operation('a')?.machineId as string, 'fourth', true),
      'a',
    );
    assert.equal(status.code, Code.INTERNAL);
    assert.match(status.message, /m: disk full; n: no bwrap; .*third; .*fourth/);
  });

  test('waits for another ready machine rather than go back', () => {
    const queue = queueWith(machine('m'), machine('n'));
    queue.enqueue(0, action('a'));
    queue.enqueue(0, action('b'));
    assert.deepEqual(queue.failedOnMachine(0, 'a', 'm', 'disk full', true), [drop('a', 'm')]);
    assert.match(queue.why(0, 'a')?.machines[0]?.text ?? '', /failed it before/);
    assert.deepEqual(queue.machineDisconnected(0, 'n'), [assign('a', 'm')], 'no other is ready any more');
  });

  test('not retryable', () => {
    const queue = queueWith(machine('m'), machine('n'));
    queue.enqueue(0, action('a'));
    assert.equal(failure(queue.failedOnMachine(0, 'a', 'm', 'bad input tree', false), 'a').code, Code.INTERNAL);
  });

  test('a machine that does not enforce the timeout', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a', { timeoutMs: 5000 }));
    queue.tick(500_000);
    queue.stageChanged(500_000, 'a', 'm', 'running');
    assert.deepEqual(queue.tick(564_999), []);
    assert.equal(failure(queue.tick(565_000), 'a').code, Code.DEADLINE_EXCEEDED);
  });
});

suite('engine restart', () => {
  test('what a machine holds is reported, taken back and waited for again', () => {
    const queue = queueWith();
    queue.setMachine(0, machine('m'));
    const held = { operationName: 'old', stage: 'running' } as const;
    assert.deepEqual(queue.snapshotFromMachine(0, 'm', [held]), [
      { type: 'unknown-operation', machineId: 'm', ...held },
    ]);
    const adopted = queue.adopt(0, { ...action('old'), machineId: 'm', stage: 'running' });
    assert.deepEqual(adopted.decisions, [{ type: 'stage', operationName: 'old', stage: 'EXECUTING' }]);
    assert.equal(queue.enqueue(0, action('new', { actionKey: 'old' })).operationName, 'old');
    assert.deepEqual(queue.tick(100_000), []);
    assert.equal(queue.finished(100_000, 'old', 'm')[0]?.type, 'complete');
  });

  test('nobody comes back for it', () => {
    const queue = queueWith(machine('m'));
    queue.adopt(0, { ...action('old'), machineId: 'm', stage: 'running' });
    assert.equal(failure(queue.tick(30_000), 'old').code, Code.CANCELLED);
  });

  test('asked for again meanwhile: the queued one is merged into it, one that runs goes on', () => {
    const queue = queueWith();
    queue.setMachine(0, machine('m', { slots: 2 }));
    queue.enqueue(0, action('new', { actionKey: 'k' }));
    const adopted = queue.adopt(0, { ...action('old', { actionKey: 'k' }), machineId: 'm', stage: 'running' });
    assert.deepEqual(adopted.decisions[0], { type: 'merged', operationName: 'new', into: 'old' });
    assert.equal(queue.operation('old')?.waiters, 1);
    assert.equal(queue.operation('new'), undefined);
    const again = queue.adopt(0, { ...action('older', { actionKey: 'k' }), machineId: 'm', stage: 'running' });
    assert.deepEqual(again, { operationName: 'old', merged: true, decisions: [drop('older', 'm')] });
  });
});

suite('status', () => {
  test('stages are announced when they change, fetching ahead is still QUEUED', () => {
    const queue = queueWith(machine('m'));
    queue.enqueue(0, action('a'));
    assert.deepEqual(queue.stageChanged(0, 'a', 'm', 'preparing'), []);
    assert.deepEqual(queue.stageChanged(0, 'a', 'm', 'running'), [
      { type: 'stage', operationName: 'a', stage: 'EXECUTING' },
    ]);
    assert.deepEqual(queue.stageChanged(0, 'a', 'm', 'uploading'), []);
    assert.deepEqual(queue.stageChanged(0, 'a', 'other', 'running'), []);
  });

  test('snapshot and why', () => {
    const queue = queueWith(
      machine('m', { prefetch: 1 }),
      machine('p', { properties: [...linux, { name: 'Pool', value: 'x' }] }),
    );
    for (const name of ['a', 'b', 'c', 'd', 'e']) queue.enqueue(10, action(name));
    queue.stageChanged(20, 'a', 'm', 'running');
    const snapshot = queue.snapshot(110);
    assert.equal(snapshot.counts.queued, 2);
    assert.equal(snapshot.counts.running, 1);
    assert.equal(snapshot.oldestQueuedMs, 100);
    assert.deepEqual(snapshot.platforms, [{ platform: 'ISA=x86-64', queued: 2 }]);
    assert.deepEqual(snapshot.machines[0]?.operationNames, ['a', 'c']);
    const why = queue.why(110, 'e');
    assert.equal(why?.before, 1);
    assert.equal(why?.text, 'queued: 1 before it; m is busy: 1 of 1 slots; p is busy: 1 of 1 slots');
    assert.match(queue.why(110, 'c')?.text ?? '', /sent to m, where 1 of 1 slots are busy/);
    assert.equal(queue.why(110, 'unknown'), undefined);
    assert.equal([...queue.operations()].length, 5);
  });
});
