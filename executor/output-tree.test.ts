import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';
import { encodeTree, OutputTree } from './output-tree.ts';

const file = (name: string, text = name) => ({ name, digest: digestOf(Buffer.from(text)), isExecutable: false });

/** As it is read in a review: Trees as indented text, one line an entry. */
function describe(tree: Uint8Array): string {
  const { root, children } = reapi.Tree.decode(tree);
  const lines: string[] = [];
  for (const directory of [root, ...children]) {
    lines.push(`directory ${digestOf(reapi.Directory.encode(directory ?? {}).finish()).hash.slice(0, 8)}`);
    for (const { name, digest } of directory?.files ?? []) lines.push(`  file ${name} ${digest?.hash?.slice(0, 8)}`);
    for (const { name, digest } of directory?.directories ?? [])
      lines.push(`  directory ${name} ${digest?.hash?.slice(0, 8)}`);
    for (const { name, target } of directory?.symlinks ?? []) lines.push(`  symlink ${name} ${target}`);
  }
  return `${lines.join('\n')}\n`;
}

test('a Tree is what it has always been, whatever the order of what is found', () => {
  const paths = ['z', 'a', 'B', 'dir/x', 'dir/sub/y', 'same/y', '\u{1F600}', '\uFF5E', 'dir-2/x'];
  for (const order of [paths, [...paths].reverse()]) {
    const tree = new OutputTree();
    tree.addDirectory('', null);
    for (const path of order) tree.addFile(path, file(path.slice(path.lastIndexOf('/') + 1)));
    tree.addSymlink('dir/link', { name: 'link', target: '../z' });
    tree.addDirectory('empty/inner', null);
    const golden = readFileSync(join(import.meta.dirname, 'testdata/output-tree.txt'), 'utf8');
    assert.equal(describe(encodeTree(tree.directories())), golden);
  }
});

test('parents come before children where a directory stands at several depths', () => {
  const tree = new OutputTree();
  for (const path of ['f', 'b/c/f', 'a/b/c/f', 'c/f']) tree.addFile(path, file('f'));
  const directories = tree
    .directories()
    .map(({ digest, bytes }) => ({ digest, message: reapi.Directory.decode(bytes) }));
  directories.forEach(({ message }, i) => {
    for (const child of message.directories) {
      assert.ok(directories.findIndex(({ digest }) => digest.hash === child.digest?.hash) > i);
    }
  });
  assert.equal(new Set(directories.map(({ digest }) => digest.hash)).size, directories.length);
});

test('a path of a thousand folders is no trouble', () => {
  const tree = new OutputTree();
  tree.addFile(`${'d/'.repeat(1000)}f`, file('f'));
  assert.equal(tree.directories().length, 1001);
});
