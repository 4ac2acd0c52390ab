import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { type Digest, digestKey, digestOf, emptyDigest } from '../../proto/digest.ts';
import { type Directory, reapi } from '../../proto/messages.ts';
import { Code, RpcError } from '../../proto/status.ts';
import { InputTreeChecker } from './input-tree.ts';
import type { LocalBlobStore } from './local-blob-store.ts';
import { openBlobStore } from './open-blob-store.ts';
import { hasCode } from './testing.ts';

async function opened(t: TestContext): Promise<LocalBlobStore> {
  const root = mkdtempSync(join(tmpdir(), 'outboard-tree-'));
  const { store, close } = await openBlobStore({ root, maxBytes: 2 ** 28, leaseMs: 60_000, syncMs: 0 });
  t.after(async () => {
    await close();
    rmSync(root, { recursive: true, force: true });
  });
  return store;
}

const encodedOf = (directory: Directory): Buffer => Buffer.from(reapi.Directory.encode(directory).finish());

async function put(store: LocalBlobStore, directory: Directory): Promise<Digest> {
  const bytes = encodedOf(directory);
  await store.put(digestOf(bytes), bytes);
  return digestOf(bytes);
}

async function file(store: LocalBlobStore, content: string): Promise<Digest> {
  const bytes = Buffer.from(content);
  await store.put(digestOf(bytes), bytes);
  return digestOf(bytes);
}

test('a tree is counted as an executor makes it, and checked again at once', async (t) => {
  const store = await opened(t);
  const a = await file(store, 'aaa');
  const shared = await put(store, {
    files: [
      { name: 'a', digest: a },
      { name: 'e', digest: emptyDigest },
    ],
  });
  const root = await put(store, {
    files: [{ name: 'f', digest: a }],
    directories: [
      { name: 'x', digest: shared },
      { name: 'y', digest: shared },
    ],
    symlinks: [{ name: 'l', target: 'x/a' }],
  });
  const checker = new InputTreeChecker(store);
  const tree = await checker.check(root);
  assert.deepEqual(
    { missing: tree.missing, files: tree.files, directories: tree.directories, totalBytes: tree.totalBytes },
    { missing: [], files: 5, directories: 3, totalBytes: 9 },
  );
  assert.deepEqual(tree.directoryDigests, [root, shared]);
  assert.equal(checker.check(root) instanceof Promise, false);
  const { directories } = await checker.getTree(root, 0, '');
  assert.deepEqual(directories.map(digestOf), [root, shared]);
  store.delete(a);
  assert.deepEqual((await checker.check(root)).missing, [a]);
  assert.equal((await checker.check(root)).set, undefined);
  await file(store, 'aaa');
  assert.ok((await checker.check(root)).set);
});

test('the empty directory is a tree', async (t) => {
  const checker = new InputTreeChecker(await opened(t));
  const tree = await checker.check(emptyDigest);
  assert.deepEqual(tree.missing, []);
  assert.equal(tree.directories, 1);
});

test('all that is missing is named, at every depth', async (t) => {
  const store = await opened(t);
  const absentFile = digestOf(Buffer.from('absent'));
  const absentDirectory = digestOf(encodedOf({ files: [{ name: 'q', digest: absentFile }] }));
  const deep = await put(store, {
    files: [{ name: 'a', digest: absentFile }],
    directories: [{ name: 'b', digest: absentDirectory }],
  });
  const root = await put(store, {
    files: [{ name: 'z', digest: absentFile }],
    directories: [{ name: 'd', digest: deep }],
  });
  const { missing } = await new InputTreeChecker(store).check(root);
  assert.deepEqual(new Set(missing.map(digestKey)), new Set([absentFile, absentDirectory].map(digestKey)));
  assert.deepEqual((await new InputTreeChecker(store).check(absentFile)).missing, [absentFile]);
});

test('a tree 10,000 deep is walked', async (t) => {
  const store = await opened(t);
  let digest = await put(store, { files: [{ name: 'f', digest: await file(store, 'deep') }] });
  for (let i = 0; i < 10_000; i++) digest = await put(store, { directories: [{ name: 'd', digest }] });
  const tree = await new InputTreeChecker(store).check(digest);
  assert.equal(tree.directories, 10_001);
  assert.equal(tree.files, 1);
});

test('a tree whose levels each name the same child twice is refused without walking its paths', async (t) => {
  const store = await opened(t);
  let digest = await put(store, { files: [{ name: 'f', digest: await file(store, 'bomb') }] });
  const levels: Digest[] = [digest];
  for (let i = 0; i < 2000; i++) {
    digest = await put(store, {
      directories: [
        { name: 'a', digest },
        { name: 'b', digest },
      ],
    });
    levels.push(digest);
  }
  const checker = new InputTreeChecker(store);
  assert.equal((await checker.check(levels[10] as Digest)).files, 1024);
  for (const level of [30, 60, 2000]) {
    await assert.rejects(
      async () => checker.check(levels[level] as Digest),
      (error: unknown) => {
        assert.ok(error instanceof RpcError && error.code === Code.INVALID_ARGUMENT);
        assert.match(error.message, /more than 1000000 entries/);
        return true;
      },
    );
  }
});

test('the bound of entries holds for one wide directory too', async (t) => {
  const store = await opened(t);
  const digest = await file(store, 'x');
  const root = await put(store, { files: Array.from({ length: 11 }, (_, i) => ({ name: `f${10 + i}`, digest })) });
  await new InputTreeChecker(store, { maxEntries: 11 }).check(root);
  await assert.rejects(
    async () => new InputTreeChecker(store, { maxEntries: 10 }).check(root),
    hasCode(Code.INVALID_ARGUMENT),
  );
});

const some = digestOf(Buffer.from('some'));
const rules: [string, Directory, RegExp][] = [
  ['an empty name', { files: [{ name: '', digest: some }] }, /the name "" is empty/],
  ['.', { directories: [{ name: '.', digest: some }] }, /"\." is not the name of an entry/],
  ['..', { symlinks: [{ name: '..', target: 'x' }] }, /"\.\." is not the name of an entry/],
  ['a slash', { files: [{ name: 'a/b', digest: some }] }, /"a\/b" holds a slash/],
  ['a NUL', { files: [{ name: 'a\0b', digest: some }] }, /holds a NUL/],
  [
    'unsorted files',
    {
      files: [
        { name: 'b', digest: some },
        { name: 'a', digest: some },
      ],
    },
    /"a" stands after "b": names must be sorted/,
  ],
  [
    'a file twice',
    {
      files: [
        { name: 'b', digest: some },
        { name: 'b', digest: some },
      ],
    },
    /"b" comes twice/,
  ],
  [
    'a file and a directory',
    { files: [{ name: 'b', digest: some }], directories: [{ name: 'b', digest: some }] },
    /"b" comes twice/,
  ],
  [
    'a file and a link',
    { files: [{ name: 'b', digest: some }], symlinks: [{ name: 'b', target: 'x' }] },
    /"b" comes twice/,
  ],
  ['no digest', { files: [{ name: 'b' }] }, /the digest of "b": hash ""/],
  [
    'a bad hash',
    { files: [{ name: 'b', digest: { hash: 'AB', sizeBytes: 2 } }] },
    /the digest of "b": hash "AB" is not/,
  ],
  [
    'a bad size',
    { directories: [{ name: 'b', digest: { hash: some.hash, sizeBytes: -1 } }] },
    /the digest of "b": size_bytes -1/,
  ],
];
for (const [name, directory, message] of rules) {
  test(`a Directory is refused, by name of entry and rule: ${name}`, async (t) => {
    const store = await opened(t);
    const bad = await put(store, directory);
    const root = await put(store, { directories: [{ name: 'below', digest: bad }] });
    await assert.rejects(
      async () => new InputTreeChecker(store).check(root),
      (error: unknown) => {
        assert.ok(error instanceof RpcError && error.code === Code.INVALID_ARGUMENT);
        assert.match(error.message, message);
        assert.match(error.message, new RegExp(bad.hash));
        return true;
      },
    );
  });
}

test('names sorted by UTF-16 units or by bytes are both canonical; bytes that are no Directory are refused', async (t) => {
  const store = await opened(t);
  const digest = await file(store, 'x');
  for (const names of [
    ['\u{1f600}', '\uffee'],
    ['\uffee', '\u{1f600}'],
  ]) {
    await new InputTreeChecker(store).check(await put(store, { files: names.map((name) => ({ name, digest })) }));
  }
  const garbage = Buffer.from([0x0a, 0xff, 0x01]);
  await store.put(digestOf(garbage), garbage);
  await assert.rejects(
    async () => new InputTreeChecker(store).check(digestOf(garbage)),
    hasCode(Code.INVALID_ARGUMENT),
  );
});

test('any tree: what is missing and counted is what a plain recursion finds', async (t) => {
  const store = await opened(t);
  type Tree = { files: number[]; directories: Tree[] };
  const files = fc.array(fc.nat(8), { maxLength: 4 });
  const treesBelow = (depth: number): fc.Arbitrary<Tree> =>
    fc.record({
      files,
      directories: depth === 0 ? fc.constant([]) : fc.array(treesBelow(depth - 1), { maxLength: 3 }),
    });
  const trees = treesBelow(4);
  for (let i = 0; i < 5; i++) await file(store, `file ${i}`);
  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      const expected = { missing: new Set<string>(), files: 0, directories: 0 };
      const build = async (each: Tree): Promise<Digest> => {
        expected.directories++;
        expected.files += each.files.length;
        const files = each.files.map((content, i) => ({
          name: `f${i}`,
          digest: digestOf(Buffer.from(`file ${content}`)),
        }));
        for (const content of each.files)
          if (content >= 5) expected.missing.add(digestKey(digestOf(Buffer.from(`file ${content}`))));
        const directories: { name: string; digest: Digest }[] = [];
        for (const [i, child] of each.directories.entries())
          directories.push({ name: `d${i}`, digest: await build(child) });
        return put(store, { files, directories });
      };
      const root = await build(tree);
      const found = await new InputTreeChecker(store).check(root);
      assert.deepEqual(
        { missing: new Set(found.missing.map(digestKey)), files: found.files, directories: found.directories },
        expected,
      );
    }),
    { numRuns: 200 },
  );
});

test('GetTree goes page by page, leaves out what is absent, and knows its tokens', async (t) => {
  const store = await opened(t);
  const leaves: Digest[] = [];
  for (let i = 0; i < 25; i++) leaves.push(await put(store, { symlinks: [{ name: 'l', target: String(i) }] }));
  const root = await put(store, { directories: leaves.map((digest, i) => ({ name: `d${10 + i}`, digest })) });
  store.delete(leaves[7] as Digest);
  const checker = new InputTreeChecker(store);
  const seen: Digest[] = [];
  for (let token = '', page = 0; ; page++) {
    const { directories, nextPageToken } = await checker.getTree(root, 10, token);
    seen.push(...directories.map((bytes) => digestOf(bytes)));
    if (nextPageToken === '') break;
    assert.equal(directories.length, 10);
    token = nextPageToken;
    assert.ok(page < 5);
  }
  assert.deepEqual(seen, [root, ...leaves.filter((_, i) => i !== 7)]);
  assert.equal((await checker.getTree(root, 0, '')).directories.length, 25);
  assert.equal((await checker.getTree(root, 0, '', 1)).directories.length, 1);
  await assert.rejects(checker.getTree(root, 10, 'x'), hasCode(Code.INVALID_ARGUMENT));
  await assert.rejects(checker.getTree(digestOf(Buffer.from('no')), 10, ''), hasCode(Code.NOT_FOUND));
});
