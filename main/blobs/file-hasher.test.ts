import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Code } from '../../proto/status.ts';
import { FileHasher } from './file-hasher.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-hasher-'));
const hasher = new FileHasher();
after(async () => {
  await hasher.close();
  rmSync(folder, { recursive: true });
});

test('files that grow side by side get the hash of what was written to each', async () => {
  const parts = Array.from({ length: 5 }, (_, i) => Buffer.alloc(700_000 + i, i));
  const files = ['a', 'b', 'c'].map((name) => ({ path: join(folder, name), growing: hasher.open(join(folder, name)) }));
  let written = 0;
  for (const part of parts) {
    written += part.length;
    for (const { path, growing } of files) {
      appendFileSync(path, part);
      growing.advance(written);
    }
  }
  const expected = hash('sha256', Buffer.concat(parts), 'hex');
  for (const { growing } of files) assert.equal(await growing.finish(written), expected);
});

test('a file that is gone or too short is an error that says so, before or at the end; the thread goes on', async () => {
  const absent = hasher.open(join(folder, 'absent'));
  absent.advance(10);
  await assert.rejects(absent.finish(10), { code: Code.INTERNAL, message: /ENOENT.*send it again/ });
  writeFileSync(join(folder, 'short'), 'abc');
  const short = hasher.open(join(folder, 'short'));
  await assert.rejects(short.finish(10), { code: Code.INTERNAL, message: /ends at 3/ });
  short.drop();
  const whole = hasher.open(join(folder, 'short'));
  assert.equal(await whole.finish(3), hash('sha256', 'abc', 'hex'));
});
