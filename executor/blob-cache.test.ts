import assert from 'node:assert/strict';
import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { digestOf } from '../proto/digest.ts';
import { Code } from '../proto/status.ts';
import { BlobCache, fixedMtime } from './blob-cache.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outboard-cas-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (options: Partial<ConstructorParameters<typeof BlobCache>[0]> = {}) =>
  new BlobCache({ root, maxBytes: 1 << 30, trusted: true, ...options });
const bytes = (text: string): Buffer => Buffer.from(text);

test('a blob is a read-only file with a fixed time, and its executable twin is made when asked for', () => {
  const cache = open();
  const entry = cache.put(digestOf(bytes('one')), bytes('one'), false);
  const plain = statSync(cache.path(entry, false));
  assert.equal(plain.mode & 0o777, 0o444);
  assert.equal(plain.mtimeMs, fixedMtime * 1000);
  const twin = statSync(cache.path(entry, true));
  assert.equal(twin.mode & 0o777, 0o555);
  assert.equal(twin.mtimeMs, fixedMtime * 1000);
  assert.notEqual(twin.ino, plain.ino);
});

test('bytes that are not the digest are refused and leave nothing', () => {
  const cache = open();
  const digest = digestOf(bytes('right'));
  assert.throws(() => cache.put(digest, bytes('wrong'), false), { code: Code.DATA_LOSS });
  for (const pieces of [['wro', 'ng'], ['right', 'more'], ['righ'], ['r', 'i', 'g', 'h', 'T']]) {
    const writer = cache.openWriter(digest, false);
    assert.throws(
      () => {
        try {
          for (const piece of pieces) writer.write(bytes(piece));
        } catch (error) {
          writer.abort();
          throw error;
        }
        writer.commit();
      },
      { code: Code.DATA_LOSS },
    );
  }
  assert.equal(cache.get(digest), undefined);
  assert.deepEqual(readdirSync(join(root, 'tmp')), []);
});

test('the index comes back from names; what does not fit its name is dropped when asked for', () => {
  const first = open();
  const texts = ['kept', 'truncated', 'touched', 'both'];
  const [kept, truncated, touched, both] = texts.map((text) => first.put(digestOf(bytes(text)), bytes(text), false));
  first.path(both!, true);
  rmSync(join(root, 'cas/00'), { recursive: true, force: true });
  writeFileSync(join(root, 'tmp/leftover'), 'x');
  for (const [entry, spoil] of [
    [truncated, (path: string) => truncateSync(path, 2)],
    [touched, (path: string) => utimesSync(path, 1, 1)],
  ] as const) {
    spoil(first.path(entry!, false));
  }
  const second = open();
  assert.equal(second.bytes, first.bytes);
  assert.ok(second.get(digestOf(bytes('kept'))));
  assert.ok(second.get(digestOf(bytes('both')))?.executable);
  assert.equal(second.get(digestOf(bytes('truncated'))), undefined);
  assert.equal(second.get(digestOf(bytes('touched'))), undefined);
  assert.deepEqual(readdirSync(join(root, 'tmp')), []);
  assert.equal(readFileSync(second.path(second.get(digestOf(bytes('kept')))!, false), 'utf8'), 'kept');
  assert.ok(kept);
});

test('after a reboot contents are hashed before they are trusted', () => {
  const first = open();
  const entry = first.put(digestOf(bytes('good')), bytes('good'), false);
  const path = first.path(entry, false);
  rmSync(path);
  writeFileSync(path, 'evil');
  utimesSync(path, fixedMtime, fixedMtime);
  assert.equal(open({ trusted: false }).get(digestOf(bytes('good'))), undefined);
});

test('what was used least goes first, and what is pinned stays', async () => {
  const cache = open({ maxBytes: 3 * 4096 });
  const entries = ['a', 'b', 'c'].map((text) => cache.put(digestOf(bytes(text)), bytes(text), false));
  cache.pin(entries[0]!);
  cache.get(digestOf(bytes('b')));
  for (const text of ['d', 'e']) cache.put(digestOf(bytes(text)), bytes(text), false);
  for (let i = 0; i < 5; i++) await turn();
  assert.deepEqual(
    ['a', 'b', 'c', 'd', 'e'].filter((text) => cache.get(digestOf(bytes(text)))),
    ['a', 'd', 'e'],
  );
});

test('where all is pinned, somebody is asked to give something up', async () => {
  let asked = 0;
  const cache: BlobCache = open({
    maxBytes: 4096,
    relieve: () => {
      if (asked++ > 0) return false;
      cache.unpin(entries[0]!);
      return true;
    },
  });
  const entries = ['a', 'b'].map((text) => {
    const entry = cache.put(digestOf(bytes(text)), bytes(text), false);
    cache.pin(entry);
    return entry;
  });
  for (let i = 0; i < 10; i++) await turn();
  assert.equal(cache.get(digestOf(bytes('a'))), undefined);
  assert.ok(cache.get(digestOf(bytes('b'))));
});

test('a file is taken over by rename; one that is there already is thrown away', () => {
  const cache = open();
  const digest = digestOf(bytes('out'));
  const make = (): string => {
    const path = cache.temporaryPath();
    writeFileSync(path, 'out');
    return path;
  };
  const path = make();
  const twin = cache.temporaryPath();
  linkSync(path, twin);
  const entry = cache.adopt(digest, path, true);
  assert.equal(cache.adopt(digest, twin, true), entry);
  assert.equal(cache.adopt(digest, make(), false), entry);
  assert.deepEqual(readdirSync(join(root, 'tmp')), []);
  assert.equal(statSync(cache.path(entry, true)).nlink, 1);
});
