import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Code } from '../../proto/status.ts';
import { action, assign, assignments, drain, drop, failure, linux, machine, queueWith } from './fixtures.ts';

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

const mebibyte = 2 ** 20;

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
    const queue = queueWith(machine('m', { slots: 4, memoryBytes: 1000 * mebibyte }));
    queue.enqueue(0, action('a', { estimatedMemoryBytes: 600 * mebibyte }));
    assert.deepEqual(queue.enqueue(0, action('b', { estimatedMemoryBytes: 600 * mebibyte })).decisions, []);
    assert.match(queue.why(0, 'b')?.text ?? '', /lacks memory/);
    assert.deepEqual(assignments(queue.enqueue(0, action('c', { estimatedMemoryBytes: 300 * mebibyte })).decisions), [
      'c@m',
    ]);
    queue.enqueue(0, action('d', { estimatedMemoryBytes: 5000 * mebibyte }));
    queue.finished(0, 'a', 'm');
    queue.finished(0, 'b', 'm');
    assert.deepEqual(assignments(queue.finished(0, 'c', 'm')), ['d@m']);
  });

  test('small actions do not keep a large one waiting for ever', () => {
    const queue = queueWith(machine('m', { slots: 4, memoryBytes: 1000 * mebibyte }));
    queue.enqueue(0, action('s0', { estimatedMemoryBytes: 400 * mebibyte }));
    queue.enqueue(0, action('s1', { estimatedMemoryBytes: 400 * mebibyte }));
    queue.enqueue(0, action('large', { estimatedMemoryBytes: 900 * mebibyte }));
    for (let i = 2; i < 6; i++) queue.enqueue(0, action(`s${i}`, { estimatedMemoryBytes: 400 * mebibyte }));
    assert.deepEqual(assignments(queue.finished(1000, 's0', 'm')), ['s2@m'], 'not yet');
    assert.deepEqual(assignments(queue.finished(10_000, 's1', 'm')), [], 'kept free');
    assert.match(queue.why(10_000, 's3')?.machines[0]?.text ?? '', /kept free for large/);
    assert.deepEqual(assignments(queue.finished(10_001, 's2', 'm')), ['large@m']);
    assert.deepEqual(assignments(queue.finished(10_002, 'large', 'm')), ['s3@m', 's4@m']);
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
