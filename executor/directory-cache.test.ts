import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { BlobEntry } from './blob-cache.ts';
import { DirectoryCache } from './directory-cache.ts';

let root: string;
let unpinned: BlobEntry[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outboard-trees-'));
  unpinned = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (maxEntries = 100, trusted = true) =>
  new DirectoryCache({ root, maxEntries, trusted, unpin: (entry) => unpinned.push(entry) });
const key = (digit: string): string => digit.repeat(64);
const blob: BlobEntry = { hash: key('b'), sizeBytes: 1, plain: true, executable: false, pins: 1, checked: true };
const fill = async (folder: string) => {
  writeFileSync(join(folder, 'f'), 'x');
  return { entries: 1, blobs: [blob] };
};

test('a tree is made once, also by several at a time', async () => {
  const cache = open();
  let made = 0;
  const slow = async (folder: string) => {
    made++;
    return fill(folder);
  };
  const trees = await Promise.all([1, 2, 3].map(() => cache.make(key('1'), slow)));
  assert.equal(made, 1);
  assert.equal(trees[0]?.users, 3);
  assert.ok(existsSync(join(trees[0]?.path ?? '', 'f')));
});

test('what failed leaves nothing and can be tried again', async () => {
  const cache = open();
  await assert.rejects(
    cache.make(key('1'), async (folder) => {
      await fill(folder);
      throw new Error('missing');
    }),
    /missing/,
  );
  await cache.close();
  assert.deepEqual(readdirSync(join(root, 'trees')), []);
  assert.deepEqual(readdirSync(join(root, 'scratch')), []);
  assert.ok(await cache.make(key('1'), fill));
});

test('what is used least goes, what is lent stays', async () => {
  const cache = open(4);
  const lent = await cache.make(key('1'), fill);
  for (const digit of ['2', '3', '4']) cache.release(await cache.make(key(digit), fill));
  await cache.close();
  assert.ok(lent.kept);
  assert.equal(cache.acquire(key('2')), undefined);
  assert.ok(cache.acquire(key('4')));
  assert.ok(unpinned.length > 0);
});

test('complete trees outlive a restart; leftovers, other names and trees from before a reboot do not', async () => {
  const first = open();
  await first.make(key('1'), fill);
  mkdirSync(join(root, 'scratch', 'half'));
  mkdirSync(join(root, 'trees', 'stray'));
  const second = open();
  await second.close();
  assert.ok(second.acquire(key('1')));
  assert.deepEqual(readdirSync(join(root, 'scratch')), []);
  assert.equal(readdirSync(join(root, 'trees')).length, 1);
  const third = open(100, false);
  await third.close();
  assert.equal(third.acquire(key('1')), undefined);
  assert.deepEqual(readdirSync(join(root, 'trees')), []);
});

test('a discarded tree is gone at once and can be made anew while somebody still holds it', async () => {
  const cache = open();
  const tree = await cache.make(key('1'), fill);
  cache.discard(tree);
  assert.equal(tree.kept, false);
  const again = await cache.make(key('1'), fill);
  cache.release(tree);
  assert.ok(existsSync(again.path));
  await cache.close();
});
