import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';
import { DirectoryGraph, type DirectoryNode } from './directory-graph.ts';
import { planLayers } from './layer-plan.ts';

interface Folder {
  [name: string]: string | Folder;
}

function graphOf(folder: Folder, graph = new DirectoryGraph(1 << 24, () => undefined)): DirectoryNode {
  const add = (content: Folder): { hash: string; sizeBytes: number } => {
    const files = [];
    const directories = [];
    for (const name of Object.keys(content).sort()) {
      const child = content[name]!;
      if (typeof child === 'string') files.push({ name, digest: digestOf(Buffer.from(child)) });
      else directories.push({ name, digest: add(child) });
    }
    return graph.add(reapi.Directory.encode({ files, directories }).finish()).digest;
  };
  return graph.complete(add(folder), new Map()).node!;
}

const files = (count: number, text = ''): Folder =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, `${text}${i}`]));
const keys = (folder: Folder): Map<string, string> =>
  new Map(planLayers(graphOf(folder)).map((layer) => [layer.prefix, layer.key]));

test('a small root is one layer, named by its digest', () => {
  const root = graphOf({ a: '1', sub: files(10) });
  const [layer, ...more] = planLayers(root);
  assert.deepEqual(more, []);
  assert.equal(layer?.key, root.digest.hash);
});

test('a change beside a large folder leaves that folder its layer', () => {
  const before = keys({ lib: { headers: files(1000) }, src: { 'a.c': '1' } });
  const after = keys({ lib: { headers: files(1000) }, src: { 'a.c': '2' } });
  assert.deepEqual([...before.keys()], ['', 'lib/headers']);
  assert.equal(after.get('lib/headers'), before.get('lib/headers'));
  assert.notEqual(after.get(''), before.get(''));
});

test('a change in a large folder leaves all above it and beside it', () => {
  const tree = (text: string): Folder => ({ top: { a: files(70), b: files(70, text), c: { d: files(80) } }, x: '1' });
  const before = keys(tree('1'));
  const after = keys(tree('2'));
  assert.deepEqual([...before.keys()].sort(), ['', 'top/a', 'top/b', 'top/c/d']);
  const changed = [...before.keys()].filter((prefix) => before.get(prefix) !== after.get(prefix));
  assert.deepEqual(changed, ['top/b']);
});

test('the same folder at two places is two layers', () => {
  const plan = keys({ one: files(100), two: files(100) });
  assert.notEqual(plan.get('one'), plan.get('two'));
});

test('layers stay few, and together hold everything once', () => {
  const root = graphOf(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`d${i}`, files(100, `${i}`)])));
  const plan = planLayers(root);
  assert.ok(plan.length <= 17, `${plan.length} layers`);
  const count = (node: DirectoryNode, isCut: (child: DirectoryNode) => boolean): number =>
    (node.children ?? []).reduce((sum, child) => sum + (isCut(child) ? 0 : 1 + count(child, isCut)), node.leaves);
  const entries = plan.reduce((sum, layer) => sum + count(layer.node, layer.isCut), 0);
  assert.equal(entries + plan.length - 1, root.entries);
});

test('an empty root is one empty layer', () => {
  assert.equal(planLayers(graphOf({})).length, 1);
});

test('a tree larger than what stays in memory is complete with what is held', () => {
  const graph = new DirectoryGraph(1000, () => undefined);
  const bytes = Array.from({ length: 50 }, (_, i) =>
    reapi.Directory.encode({ files: [{ name: `f${i}`, digest: digestOf(Buffer.from('x')) }] }).finish(),
  );
  const nodes = bytes.map((data) => graph.add(data));
  const directories = nodes.map((node, i) => ({ name: `d${String(i).padStart(2, '0')}`, digest: node.digest }));
  const root = graph.add(reapi.Directory.encode({ directories }).finish());
  assert.ok(graph.complete(root.digest, new Map()).missing.length > 0);
  const held = new Map([...nodes, root].map((node) => [node.digest.hash, node]));
  assert.equal(graph.complete(root.digest, held).node?.entries, 100);
});

test('a tree deeper than a path can be is refused', () => {
  const graph = new DirectoryGraph(1 << 24, () => undefined);
  const held = new Map<string, DirectoryNode>();
  let node = graph.add(new Uint8Array(0));
  const deepen = (levels: number): void => {
    for (let i = 0; i < levels; i++) {
      node = graph.add(reapi.Directory.encode({ directories: [{ name: 'd', digest: node.digest }] }).finish());
      held.set(node.digest.hash, node);
    }
  };
  deepen(2000);
  assert.ok(graph.complete(node.digest, held).node);
  deepen(100);
  assert.throws(() => graph.complete(node.digest, held), /deeper than 2048/);
  deepen(20_000);
  assert.throws(() => graph.complete(node.digest, held), /deeper than 2048/);
});
