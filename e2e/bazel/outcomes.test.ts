/** What goes wrong must reach the user of Bazel as it was: output, exit code, signal, timeout. And what is not cached. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { skipWithoutBazel } from '../harness/clients.ts';
import { Engine } from '../harness/engine.ts';
import { freshClient, mustSucceed, salt } from './setup.ts';

const skip = skipWithoutBazel();

let engine: Engine;
before(async () => {
  if (!skip) engine = await Engine.start();
});
after(() => engine?.dispose());

test('a failing action shows its output and exit code, and is not cached', { skip }, async (t) => {
  engine.reportTo(t);
  for (const client of [freshClient(t, engine), freshClient(t, engine)]) {
    const result = await client.build(['//outcomes:fails']);
    assert.equal(result.code, 1, result.output);
    assert.match(result.output, /this-went-to-stderr/);
    assert.match(result.output, /this-went-to-stdout/);
    assert.match(result.output, /\(Exit 7\)/);
    assert.equal(result.summary.cached, 0, result.output);
  }
});

test('a killed action is reported by its signal', { skip }, async (t) => {
  engine.reportTo(t);
  const result = await freshClient(t, engine).build(['//outcomes:killed']);
  assert.equal(result.code, 1, result.output);
  assert.match(result.output, /about-to-be-killed/);
  // Bazel names a signal only where the exit code is 128 + its number.
  assert.match(result.output, /\(Killed\)/);
});

test('a failing test shows its log', { skip }, async (t) => {
  engine.reportTo(t);
  const result = await freshClient(t, engine).run('test', ['//outcomes:failing_test'], ['--test_output=errors']);
  assert.equal(result.code, 3, result.output);
  assert.match(result.output, /assertion failed: two is not three/);
  assert.match(result.output, /failing_test\s+FAILED/);
});

test('a test past its time limit is a timeout, with the output so far', { skip }, async (t) => {
  engine.reportTo(t);
  const flags = ['--test_timeout=3', '--test_output=errors'];
  const result = await freshClient(t, engine).run('test', ['//outcomes:slow_test'], flags);
  assert.equal(result.code, 3, result.output);
  assert.match(result.output, /slow_test\s+TIMEOUT/);
  assert.match(result.output, /slow test began/);
});

test('no-cache: a fresh client runs the action again, where a cacheable one is a hit', { skip }, async (t) => {
  engine.reportTo(t);
  const targets = ['//outcomes:witness', '//outcomes:uncached_witness'];
  const flags = [salt()];
  const [first, second] = [freshClient(t, engine), freshClient(t, engine)];
  const cold = mustSucceed(await first.build(targets, flags));
  assert.equal(cold.summary.remote, 2, cold.output);
  const warm = mustSucceed(await second.build(targets, flags));
  assert.deepEqual([warm.summary.remote, warm.summary.cached], [1, 1], warm.output);

  const read = async (name: string): Promise<[string, string]> => [
    (await first.read(`outcomes/${name}.txt`)).toString(),
    (await second.read(`outcomes/${name}.txt`)).toString(),
  ];
  const [hit, sameHit] = await read('witness');
  assert.equal(hit, sameHit);
  const [run, otherRun] = await read('uncached_witness');
  assert.notEqual(run, otherRun);
});
