/** Builds that something happens to: the engine dies, a blob is lost, two clients meet, the user presses Ctrl-C. */
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from '../../proto/digest.ts';
import { skipWithoutBazel } from '../harness/clients.ts';
import { Engine } from '../harness/engine.ts';
import { processesByCommand } from '../harness/processes.ts';
import { sleep, until } from '../harness/wait.ts';
import { freshClient, mustSucceed, salt } from './setup.ts';

const skip = skipWithoutBazel();

test('the engine is killed and started again in mid-build: the build ends green', { skip }, async (t) => {
  const engine = await Engine.start({ slots: 2 });
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const flags = [salt()];
  const client = freshClient(t, engine);
  const build = client.start('build', ['//outcomes:steps'], flags);
  await until('the first steps to run', () => processesByCommand('sleep 1').length > 0, 120);
  await sleep(2500);
  await engine.crash();
  await engine.start();
  const result = await build.done;
  assert.equal(result.code, 0, result.output);
  const expected = Array.from({ length: 24 }, (_, i) => `${i}\n`).join('');
  assert.equal((await client.read('outcomes/steps.txt')).toString(), expected);

  const fresh = mustSucceed(await freshClient(t, engine).build(['//outcomes:steps'], flags));
  assert.deepEqual([fresh.summary.remote, fresh.summary.cached, fresh.summary.local], [0, 25, 0], fresh.output);
});

test('blobs that got lost are made again: no hit is incomplete', { skip }, async (t) => {
  const engine = await Engine.start();
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const first = freshClient(t, engine);
  const targets = ['//sizes:measure', '//tree:scales'];
  const cold = mustSucceed(await first.build(targets));
  // An output file, and a file that only a Tree names.
  for (const path of ['sizes/ten_megabytes.bin', 'tree/forest/branch39/leaf.txt']) {
    const { hash, sizeBytes } = digestOf(await first.read(path));
    const evicted = await engine.command('evict', `${hash}/${sizeBytes}`);
    assert.equal(evicted.code, 0, evicted.output);
  }
  const second = freshClient(t, engine);
  const warm = mustSucceed(await second.build(targets));
  assert.deepEqual(
    [warm.summary.remote, warm.summary.local],
    [2, 0],
    `the two that lost an output run\n${warm.output}`,
  );
  assert.equal(warm.summary.cached, cold.summary.remote - 2, warm.output);
  for (const path of ['sizes/ten_megabytes.bin', 'sizes/measure.txt', 'tree/scales.txt']) {
    assert.ok((await first.read(path)).equals(await second.read(path)), path);
  }
});

test('a file of the store that went away behind its back: the build ends green', { skip }, async (t) => {
  const engine = await Engine.start();
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const first = freshClient(t, engine);
  mustSucceed(await first.build(['//sizes:measure']));
  const bytes = await first.read('sizes/ten_megabytes.bin');
  await engine.stop();
  assert.ok(removeBlobFiles(engine.root, digestOf(bytes).hash) > 0, 'no file of the 10 MB output found in the store');
  await engine.start();
  const second = freshClient(t, engine);
  const result = mustSucceed(await second.build(['//sizes:measure']));
  assert.ok(result.summary.remote >= 1, `the lost output was not made again\n${result.output}`);
  assert.ok(bytes.equals(await second.read('sizes/ten_megabytes.bin')));
});

test('two clients at once build the same slow action: it runs once', { skip }, async (t) => {
  const engine = await Engine.start();
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const clients = [freshClient(t, engine), freshClient(t, engine)];
  // Both servers up and the workspace loaded, so that the two builds meet in the slow action.
  for (const client of clients) mustSucceed(await client.build(['//chain:link0']));
  const flags = [salt()];
  const results = await Promise.all(clients.map((client) => client.build(['//outcomes:slow_witness'], flags)));
  for (const result of results) assert.equal(mustSucceed(result).summary.local, 0, result.output);
  const [left, right] = await Promise.all(clients.map((client) => client.read('outcomes/slow_witness.txt')));
  assert.equal(String(left), String(right), 'two runs of one action');
});

test('two clients at once build the whole workspace', { skip }, async (t) => {
  const engine = await Engine.start();
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const flags = [salt()];
  const clients = [freshClient(t, engine), freshClient(t, engine)];
  const results = await Promise.all(clients.map((client) => client.build(['//...'], flags)));
  for (const result of results) assert.equal(mustSucceed(result).summary.local, 0, result.output);
});

test('Ctrl-C cancels what runs', { skip }, async (t) => {
  const engine = await Engine.start();
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const client = freshClient(t, engine);
  // A length of its own is a mark: only this action's process has it on its command line.
  const seconds = `600.${randomInt(1e8, 1e9)}`;
  const build = client.start('build', ['//outcomes:endless'], [`--action_env=E2E_MARK=${seconds}`]);
  const running = (): number => processesByCommand(`sleep ${seconds}`).length;
  await until('the endless action to run', () => running() > 0, 120);
  build.child.kill('SIGINT');
  const result = await build.done;
  assert.equal(result.code, 8, result.output);
  await until('the end of the cancelled action', () => running() === 0, 180);
  // And the slot is free again.
  mustSucceed(await freshClient(t, engine).build(['//chain:link0']));
});

/** Only large blobs are files of their own, named by their hash. */
function removeBlobFiles(root: string, hash: string): number {
  let removed = 0;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !join(entry.parentPath, entry.name).includes(hash)) continue;
    rmSync(join(entry.parentPath, entry.name), { force: true });
    removed++;
  }
  return removed;
}
