import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Code } from '../../proto/status.ts';
import { action, assignments, connect, drop, failure, linux, machine, queueWith } from './fixtures.ts';
import type { Decision } from './types.ts';

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
