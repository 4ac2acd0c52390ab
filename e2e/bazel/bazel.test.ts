/** Real builds by Bazel: a spine of one action, then the whole workspace cold, cached, and compared with local. */
import assert from 'node:assert/strict';
import { lstatSync, readlinkSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { skipWithoutBazel } from '../harness/clients.ts';
import { Engine } from '../harness/engine.ts';
import { differences, fingerprint } from '../harness/fingerprint.ts';
import { freshClient, mustSucceed, strangerTo } from './setup.ts';

const skip = skipWithoutBazel();

let engine: Engine;
before(async () => {
  // With a key, as a user has it by default; the other files use --auth none.
  if (!skip) engine = await Engine.start({ auth: 'key' });
});
after(() => engine?.dispose());

test('the spine: one genrule runs remotely, then a fresh client gets it from the cache', { skip }, async (t) => {
  engine.reportTo(t);
  const first = freshClient(t, engine);
  const cold = mustSucceed(await first.build(['//chain:link0']));
  assert.deepEqual([cold.summary.remote, cold.summary.cached, cold.summary.local], [1, 0, 0], cold.output);
  assert.equal((await first.read('chain/link0.txt')).toString(), '0\n');

  const second = freshClient(t, engine);
  const warm = mustSucceed(await second.build(['//chain:link0']));
  assert.deepEqual([warm.summary.remote, warm.summary.cached, warm.summary.local], [0, 1, 0], warm.output);
  assert.equal((await second.read('chain/link0.txt')).toString(), '0\n');
});

test('the whole workspace: cold, cached for a fresh client, and the same bytes as a local build', {
  skip,
}, async (t) => {
  engine.reportTo(t);
  const remote = freshClient(t, engine);
  const cold = mustSucceed(await remote.build(['//...']));
  const work = cold.summary.remote + cold.summary.cached;
  assert.ok(work >= 80, `only ${work} actions went to the engine\n${cold.output}`);
  assert.equal(cold.summary.local, 0, cold.output);

  const fresh = freshClient(t, engine);
  const cached = mustSucceed(await fresh.build(['//...']));
  assert.deepEqual([cached.summary.remote, cached.summary.local], [0, 0], cached.output);
  assert.equal(cached.summary.cached, work);

  const local = freshClient(t);
  mustSucceed(await local.build(['//...']));
  const [ofRemote, ofFresh, ofLocal] = await Promise.all(
    [remote, fresh, local].map(async (client) => fingerprint(await client.binPath(''))),
  );
  assert.ok(ofLocal && ofRemote && ofFresh && ofLocal.size > 100);
  assert.deepEqual(differences(ofRemote, ofLocal), []);
  assert.deepEqual(differences(ofFresh, ofLocal), []);

  for (const client of [remote, fresh]) {
    const link = await client.binPath('links/tree/sub/up.txt');
    assert.ok(lstatSync(link).isSymbolicLink(), 'a symlink inside a tree stays one');
    assert.equal(readlinkSync(link), '../target.txt');
  }
});

test('tests run remotely and pass, and a fresh client gets their results from the cache', { skip }, async (t) => {
  engine.reportTo(t);
  const first = mustSucceed(await freshClient(t, engine).run('test', ['//...']));
  assert.match(first.output, /3 tests pass/);
  assert.equal(first.summary.local, 0, first.output);
  const again = mustSucceed(await freshClient(t, engine).run('test', ['//...']));
  assert.equal(again.output.match(/\(cached\) PASSED/g)?.length, 3, again.output);
});

test('without the key nothing is built', { skip }, async (t) => {
  engine.reportTo(t);
  const result = await strangerTo(t, engine).build(['//chain:link0']);
  assert.notEqual(result.code, 0, result.output);
  assert.match(result.output, /UNAUTHENTICATED/);
});
