/** ccache speaks the HTTP cache protocol: what one local cache stored, another fresh one finds through the engine. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { skipWithoutCommand } from './harness/clients.ts';
import { Engine } from './harness/engine.ts';
import { type RunResult, run } from './harness/run.ts';
import { makeTempDir, removeTempDir } from './harness/temp.ts';

const skip = skipWithoutCommand('ccache', 'g++');

/** A colleague's machine: the same source, a compiler, and a local ccache that is empty. */
class Colleague {
  readonly #dir = makeTempDir('ccache');
  readonly #storage: string;

  constructor(t: TestContext, storage: string) {
    this.#storage = storage;
    t.after(() => removeTempDir(this.#dir));
    writeFileSync(join(this.#dir, 'answer.cc'), 'int answer() { return 42; }\n');
  }

  compile(): Promise<RunResult> {
    return this.#ccache(['g++', '-c', 'answer.cc', '-o', 'answer.o']);
  }

  async counters(): Promise<Map<string, number>> {
    const { stdout } = await this.#ccache(['--print-stats']);
    return new Map(stdout.split('\n').map((line) => [line.split('\t')[0] ?? '', Number(line.split('\t')[1])]));
  }

  #ccache(args: readonly string[]): Promise<RunResult> {
    const env = {
      PATH: process.env.PATH,
      HOME: this.#dir,
      CCACHE_DIR: join(this.#dir, 'cache'),
      CCACHE_REMOTE_STORAGE: this.#storage,
      // The folder's name must not be part of the key.
      CCACHE_BASEDIR: this.#dir,
      CCACHE_NOHASHDIR: '1',
    };
    return run('ccache', args, { cwd: this.#dir, env });
  }
}

for (const auth of ['none', 'key'] as const) {
  test(`the second fresh ccache hits what the first stored, --auth ${auth}`, { skip }, async (t) => {
    const engine = await Engine.start({ auth });
    t.after(() => engine.dispose());
    engine.reportTo(t);
    const token = engine.key ? `|bearer-token=${engine.key}` : '';
    const storage = `http://${engine.http}|layout=bazel${token}`;

    const first = new Colleague(t, storage);
    const compiled = await first.compile();
    assert.equal(compiled.code, 0, compiled.output);
    const cold = await first.counters();
    assert.equal(cold.get('remote_storage_hit'), 0);
    assert.equal(cold.get('remote_storage_error'), 0);

    const second = new Colleague(t, storage);
    assert.equal((await second.compile()).code, 0);
    const warm = await second.counters();
    assert.equal(warm.get('remote_storage_error'), 0);
    assert.ok((warm.get('remote_storage_hit') ?? 0) >= 1, JSON.stringify([...warm]));
    assert.equal(warm.get('remote_storage_miss'), 0, JSON.stringify([...warm]));
  });
}

test('with a wrong key ccache gets nothing and compiles all the same', { skip }, async (t) => {
  const engine = await Engine.start({ auth: 'key' });
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const good = new Colleague(t, `http://${engine.http}|layout=bazel|bearer-token=${engine.key}`);
  assert.equal((await good.compile()).code, 0);
  const stranger = new Colleague(t, `http://${engine.http}|layout=bazel|bearer-token=wrong`);
  assert.equal((await stranger.compile()).code, 0);
  assert.equal((await stranger.counters()).get('remote_storage_hit'), 0);
});
