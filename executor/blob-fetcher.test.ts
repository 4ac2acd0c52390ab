import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Digest, digestOf } from '../proto/digest.ts';
import { Code } from '../proto/status.ts';
import { BlobCache } from './blob-cache.ts';
import { BlobFetcher } from './blob-fetcher.ts';
import type { EngineBlobs } from './engine-blobs.ts';

/** An engine that holds `contents`; each batch is answered when `answer` is called. */
function open(t: TestContext, contents: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'blob-fetcher-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const cache = new BlobCache({ root, maxBytes: 1 << 30, trusted: true });
  const held = new Map(contents.map((text) => [digestOf(Buffer.from(text)).hash, Buffer.from(text)]));
  const asked: { hashes: string[]; answer: () => void }[] = [];
  const engine = {
    readBatch: (digests: readonly Digest[]) =>
      new Promise((resolve) => {
        const answer = (): void => resolve(digests.map(({ hash }) => held.get(hash)));
        asked.push({ hashes: digests.map(({ hash }) => hash), answer });
      }),
  } as unknown as EngineBlobs;
  return { fetcher: new BlobFetcher(cache, engine, 1 << 20), asked };
}

const wanted = (...texts: string[]) =>
  texts.map((text) => ({ digest: digestOf(Buffer.from(text)), executable: false }));

test('a blob that two actions want is fetched once, and what one of them lacks is not held against the other', async (t) => {
  const { fetcher, asked } = open(t, ['shared']);
  const lacks = fetcher.fetch(wanted('lost', 'shared'));
  const whole = fetcher.fetch(wanted('shared'));
  assert.equal(asked.length, 1);
  asked[0]!.answer();
  await assert.rejects(lacks, { code: Code.FAILED_PRECONDITION });
  assert.equal((await whole).length, 1);
  assert.equal(asked.length, 1);
});

test('where another fetch of a blob failed, it is asked for again', async (t) => {
  const { fetcher, asked } = open(t, []);
  const first = fetcher.fetch(wanted('lost', 'other'));
  const second = fetcher.fetch(wanted('lost'));
  asked[0]!.answer();
  await assert.rejects(first, { code: Code.FAILED_PRECONDITION });
  while (asked.length < 2) await new Promise(setImmediate);
  asked[1]!.answer();
  await assert.rejects(second, { code: Code.FAILED_PRECONDITION });
  assert.equal(asked.length, 2);
});
