import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from '../../proto/digest.ts';
import { openBlobStore } from './open-blob-store.ts';
import { bytesOf } from './testing.ts';

const seed = Number(process.env.OUTBOARD_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));

test(`kill -9 at random points loses no acknowledged blob (OUTBOARD_TEST_SEED=${seed})`, async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'outboard-crash-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  let random = seed;
  const acknowledged: number[] = [];
  for (let round = 0; round < 8; round++) {
    random = Math.imul(random, 1103515245) + 12345;
    const from = 1 + round * 1_000_000;
    acknowledged.push(...(await runAndKill(root, from, 1 + ((random >>> 16) % 700))));
    const { store, scrub, stats, checkpoint } = await openBlobStore({
      root,
      maxBytes: 2 ** 30,
      leaseMs: 60_000,
      syncMs: 0,
    });
    for (const each of acknowledged) {
      const data = dataOf(each);
      assert.ok(store.has(digestOf(data)), `blob ${each} of round ${round} is lost`);
    }
    assert.deepEqual((await scrub()).damaged, []);
    assert.ok(stats().blobs <= acknowledged.length + round + 1);
    if (round % 2 === 0) await checkpoint();
  }
});

const dataOf = (each: number): Buffer =>
  bytesOf(each % 11 === 0 ? 66_000 + (each % 1000) : (each * 7919) % 3000 || 1, each);

/** Runs the child until it has acknowledged `count`, and kills it; whatever it named before it died counts. */
async function runAndKill(root: string, from: number, count: number): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-child.ts'), root, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (text.split('\n').length > count) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  // The last line may be torn.
  return text.split('\n').slice(0, -1).map(Number);
}
