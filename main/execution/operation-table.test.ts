import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDigest } from '../../proto/digest.ts';
import { ManualClock } from '../base/clock.ts';
import { Operation } from './operation.ts';
import { OperationTable } from './operation-table.ts';

const operation = (name: string): Operation =>
  new Operation({ name, actionDigest: emptyDigest, requestMetadata: {}, queuedAtMs: 0 });

const end = (table: OperationTable, clock: ManualClock, name: string, resultBytes: number): void => {
  const ended = operation(name);
  table.add(ended);
  ended.outcome = { cached: false, actionResult: Buffer.alloc(resultBytes) };
  ended.completedAtMs = clock.now();
  table.completed(ended);
};

test('ended operations are kept for 15 minutes, and not more of them than memory can bear', () => {
  const clock = new ManualClock();
  const table = new OperationTable(clock, 0);
  end(table, clock, 'old', 10);
  clock.advance(14 * 60_000);
  end(table, clock, 'large', 20 * 2 ** 20);
  assert.ok(table.get('old'));
  clock.advance(2 * 60_000);
  end(table, clock, 'next', 10);
  assert.equal(table.get('old'), undefined, 'its time is over');
  end(table, clock, 'larger', 20 * 2 ** 20);
  assert.equal(table.get('large'), undefined, 'the results of both are too much');
  assert.ok(table.get('larger'));
});

test('each name of an operation that was merged twice finds the one that runs, and goes with it', () => {
  const clock = new ManualClock();
  const table = new OperationTable(clock, 0);
  for (const name of ['a', 'b', 'c']) table.add(operation(name));
  table.redirect(table.get('a')!, 'b');
  table.redirect(table.get('b')!, 'c');
  const running = table.get('c')!;
  for (const name of ['a', 'b']) assert.equal(table.get(name), running);
  running.outcome = { cached: false };
  running.completedAtMs = clock.now();
  table.completed(running);
  clock.advance(16 * 60_000);
  end(table, clock, 'later', 10);
  for (const name of ['a', 'b', 'c']) assert.equal(table.get(name), undefined);
});
