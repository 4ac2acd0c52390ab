/**
 * A Go client on the messages that github.com/bazelbuild/remote-apis generates. It shares no declaration with us, so
 * it proves that our own .proto texts are wire-compatible. Each of its steps is a test of its own here.
 */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { skipWithoutCommand } from './harness/clients.ts';
import { Engine } from './harness/engine.ts';
import { run } from './harness/run.ts';
import { makeTempDir, removeTempDir } from './harness/temp.ts';

interface Step {
  name: string;
  ok: boolean;
  detail?: string;
}

const skip = skipWithoutCommand('go');
const source = join(dirname(fileURLToPath(import.meta.url)), 'go-client');
const stepsExpected = 33;

let engine: Engine;
before(async () => {
  if (!skip) engine = await Engine.start({ auth: 'key' });
});
after(() => engine?.dispose());

for (const instance of ['', 'main']) {
  test(`a Go client of remote-apis, instance name "${instance}"`, { skip }, async (t) => {
    engine.reportTo(t);
    const dir = makeTempDir('go');
    t.after(() => removeTempDir(dir));
    const binary = join(dir, 'client');
    const env = { ...process.env, GOFLAGS: '-buildvcs=false' };
    const built = await run('go', ['build', '-o', binary, '.'], { cwd: source, env, limitSeconds: 600 });
    assert.equal(built.code, 0, built.output);

    const args = ['-address', engine.grpc, '-instance', instance, '-key-file', join(engine.root, 'key')];
    const result = await run(binary, args);
    const steps = result.stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Step);
    for (const step of steps) {
      await t.test(step.name, () => assert.ok(step.ok, step.detail));
    }
    assert.equal(result.stderr, '');
    assert.equal(steps.length, stepsExpected, 'the client did not get to its end');
  });
}
