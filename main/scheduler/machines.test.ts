import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Code } from '../../proto/status.ts';
import { action, assign, connect, drop, failure, machine, queueWith } from './fixtures.ts';

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
