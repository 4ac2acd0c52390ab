/** Real runs by Pants: everything executes remotely, then a client that never built before gets it from the cache. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pants, skipWithoutFile } from '../harness/clients.ts';
import { Engine } from '../harness/engine.ts';
import { PantsClient, type PantsResult } from '../harness/pants.ts';

const skip = skipWithoutFile(pants, 'Pants 2.17.1');
const project = join(dirname(fileURLToPath(import.meta.url)), 'project');

let engine: Engine;
before(async () => {
  if (!skip) engine = await Engine.start();
});
after(() => engine?.dispose());

function freshClient(t: TestContext): PantsClient {
  engine.reportTo(t);
  const client = new PantsClient(project);
  t.after(() => client.dispose());
  return client;
}

const count = (result: PantsResult, name: string): number => result.counters.get(name) ?? 0;

/** The archive's files by name, as tar prints them: the bytes that came through shell_command, tree and adhoc_tool. */
const archived = (client: PantsClient): string =>
  execFileSync('tar', ['-xOf', client.path('dist/all.tar'), 'sorted.txt', 'tree/deep/two.txt'], { encoding: 'utf8' });

test('package: executes remotely, then a fresh client finds results in the action cache', { skip }, async (t) => {
  const first = freshClient(t);
  const cold = await first.run(engine.grpc, 'package', ['::']);
  assert.equal(cold.code, 0, cold.output);
  assert.ok(count(cold, 'remote_execution_requests') >= 3, cold.output);
  assert.equal(count(cold, 'remote_execution_errors'), 0, cold.output);
  assert.equal(count(cold, 'remote_cache_requests_cached'), 0, cold.output);
  assert.equal(count(cold, 'local_execution_requests'), 0, cold.output);
  assert.equal(archived(first), 'two\none\nmade-remotely\ninput of pants\ntwo\n');

  const second = freshClient(t);
  const warm = await second.run(engine.grpc, 'package', ['::']);
  assert.equal(warm.code, 0, warm.output);
  // Not all: Pants runs what looks for tools once a session, and lets the cache and Execute race for the rest.
  assert.ok(count(warm, 'remote_cache_requests_cached') >= 3, warm.output);
  assert.equal(count(warm, 'remote_cache_read_errors'), 0, warm.output);
  assert.equal(archived(second), archived(first));
});

test('test: a passing and a failing shell test, with the output of the one that fails', { skip }, async (t) => {
  const client = freshClient(t);
  const passing = await client.run(engine.grpc, 'test', ['::'], ['--tag=-fails']);
  assert.equal(passing.code, 0, passing.output);
  assert.match(passing.output, /:check succeeded/);

  const failing = await client.run(engine.grpc, 'test', ['//:check_fails']);
  assert.equal(failing.code, 5, failing.output);
  assert.match(failing.output, /this-test-fails/);
  assert.match(failing.output, /check_fails failed/);
});
