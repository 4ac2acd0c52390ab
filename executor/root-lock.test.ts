import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockRoot } from './root-lock.ts';

test('a root is held by one process; a dead one holds nothing, nor does another with its id', () => {
  const root = mkdtempSync(join(tmpdir(), 'outboard-lock-'));
  const lock = lockRoot(root);
  assert.equal(lock.sameBoot, false);
  assert.throws(() => lockRoot(root), new RegExp(`process id ${process.pid}`));
  lock.release();
  for (const left of ['999999999 1', `${process.pid} 1`, '', 'garbage']) {
    writeFileSync(join(root, 'executor.pid'), left);
    const next = lockRoot(root);
    assert.equal(next.sameBoot, true);
    next.release();
  }
  rmSync(root, { recursive: true });
});
