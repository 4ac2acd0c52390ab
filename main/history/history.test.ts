import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { digestOf } from '../../proto/digest.ts';
import { ManualClock } from '../base/clock.ts';
import { silentLogger } from '../base/logger.ts';
import { type History, openHistory } from './history.ts';
import { schemaVersion } from './migrations.ts';
import type { ActionRecord } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'outboard-history-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

function open(overrides: { path?: string; clock?: ManualClock; maxRows?: number; warnings?: string[] } = {}): History {
  const {
    warnings = [],
    path = join(folder, `${files++}.sqlite`),
    clock = new ManualClock(),
    maxRows = 1000,
  } = overrides;
  const logger = {
    ...silentLogger,
    warn: (m: string) => void warnings.push(m),
    error: (m: string) => void warnings.push(m),
  };
  return openHistory({ path, clock, logger, retentionDays: 7, maxRows });
}

function action(name: string, fields: Partial<ActionRecord> = {}): ActionRecord {
  return {
    operationName: `operations/${name}`,
    actionDigest: digestOf(Buffer.from(name)),
    invocationId: 'build-1',
    toolName: 'bazel',
    toolVersion: '4.2.3',
    mnemonic: 'CppCompile',
    target: `//app:${name}`,
    firstOutput: `out/${name}.o`,
    argv: `gcc -c ${name}.c`,
    machine: 'This computer',
    cached: false,
    exitCode: 0,
    signal: '',
    statusCode: 0,
    statusMessage: '',
    queuedAtMs: 1_000_000,
    completedAtMs: 1_000_100,
    ...fields,
  };
}

test('a record reads back as it was written, before and after a restart', () => {
  const path = join(folder, 'back.sqlite');
  const full = action('full', {
    commandDigest: digestOf(Buffer.from('c')),
    inputRootDigest: digestOf(Buffer.from('i')),
    startedAtMs: 1_000_010,
    fetchMs: 1.5,
    executeMs: 20,
    uploadMs: 0.25,
    inputBytes: 2 ** 40,
    inputFiles: 3,
    outputBytes: 4,
    stdoutDigest: digestOf(Buffer.from('so')),
    stderrRaw: new Uint8Array([104, 105, 255]),
    userMicros: 5,
    systemMicros: 6,
    maxRssBytes: 7,
  });
  const first = open({ path });
  first.record(full);
  assert.deepEqual(first.list(), [{ ...full, id: 1 }]);
  first.close();
  const second = open({ path });
  assert.deepEqual(second.list(), [{ ...full, id: 1 }]);
  second.close();
});

test('list filters by state, invocation, text and cursor, newest first', () => {
  const history = open();
  history.record(action('a'));
  history.record(action('b', { exitCode: 1 }));
  history.record(action('c', { cached: true, invocationId: 'build-2' }));
  history.record(action('d', { signal: 'SIGKILL', statusCode: 0 }));
  history.record(action('e_%', { statusCode: 4 }));
  const names = (filter: Parameters<History['list']>[0]): string[] =>
    history.list(filter).map((a) => a.operationName.replace('operations/', ''));
  assert.deepEqual(names({}), ['e_%', 'd', 'c', 'b', 'a']);
  assert.deepEqual(names({ state: 'failed' }), ['e_%', 'd', 'b']);
  assert.deepEqual(names({ state: 'succeeded' }), ['c', 'a']);
  assert.deepEqual(names({ state: 'cached' }), ['c']);
  assert.deepEqual(names({ invocationId: 'build-2' }), ['c']);
  assert.deepEqual(names({ text: 'APP:B' }), ['b']);
  assert.deepEqual(names({ text: '_%' }), ['e_%']);
  assert.deepEqual(names({ limit: 2 }), ['e_%', 'd']);
  assert.deepEqual(names({ limit: 2, before: 4 }), ['c', 'b']);
  history.close();
});

test('get finds by operation name, hash, hash with size and prefixes; the newest run of each action', () => {
  const history = open();
  history.record(action('a', { operationName: 'operations/1' }));
  history.record(action('a', { operationName: 'operations/2', exitCode: 3 }));
  history.record(action('b', { operationName: 'operations/3' }));
  const { hash, sizeBytes } = digestOf(Buffer.from('a'));
  for (const reference of [hash, `${hash}/${sizeBytes}`, hash.slice(0, 8), 'operations/2']) {
    assert.deepEqual(
      history.get(reference).map((a) => a.operationName),
      ['operations/2'],
      reference,
    );
  }
  assert.equal(history.get('operations/').length, 3);
  assert.deepEqual(history.get('nothing'), []);
  assert.deepEqual(history.get(''), []);
  history.close();
});

test('invocations are counted over several flushes', () => {
  const history = open();
  history.record(action('a', { queuedAtMs: 50 }));
  history.flush();
  history.record(action('b', { exitCode: 1, completedAtMs: 2_000_000 }));
  history.record(action('c', { cached: true }));
  history.record(action('d', { invocationId: '' }));
  assert.deepEqual(history.invocations(), [
    {
      invocationId: 'build-1',
      toolName: 'bazel',
      toolVersion: '4.2.3',
      firstMs: 50,
      lastMs: 2_000_000,
      actions: 3,
      cached: 1,
      failed: 1,
    },
  ]);
  history.close();
});

test('rows over the bound and rows older than the retention go, and their invocations', () => {
  const clock = new ManualClock(100 * 86_400_000);
  const history = open({ clock, maxRows: 3 });
  for (let i = 0; i < 5; i++) history.record(action(`n${i}`, { completedAtMs: clock.now() }));
  assert.deepEqual(
    history.list().map((a) => a.target),
    ['//app:n4', '//app:n3', '//app:n2'],
  );
  clock.advance(8 * 86_400_000);
  history.record(action('late', { completedAtMs: clock.now(), invocationId: 'build-9' }));
  assert.deepEqual(
    history.list().map((a) => a.target),
    ['//app:late'],
  );
  assert.deepEqual(
    history.invocations().map((i) => i.invocationId),
    ['build-9'],
  );
  history.close();
});

test('a damaged file is set aside with a notice', () => {
  const path = join(folder, 'damaged.sqlite');
  writeFileSync(path, 'this is no database, it only looks like a file of some length'.repeat(100));
  const warnings: string[] = [];
  const history = open({ path, warnings });
  history.record(action('a'));
  assert.equal(history.list().length, 1);
  assert.match(warnings.join(), /set aside/);
  assert.equal(readdirSync(folder).filter((f) => f.startsWith('damaged.sqlite.set-aside-')).length, 1);
  history.close();
});

test('a file of a newer Outboard is set aside, an older one is migrated', () => {
  const path = join(folder, 'newer.sqlite');
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  db.close();
  const warnings: string[] = [];
  open({ path, warnings }).close();
  assert.equal(warnings.length, 1);
  const again = new DatabaseSync(path);
  assert.deepEqual({ ...again.prepare('PRAGMA user_version').get() }, { user_version: schemaVersion });
  again.close();
});

test('a folder that is not there is an error of the caller', () => {
  assert.throws(() => open({ path: join(folder, 'absent', 'h.sqlite') }), /unable to open/);
});

test('long texts and raw output are cut', () => {
  const history = open();
  history.record(action('a', { argv: 'x'.repeat(5000), stdoutRaw: new Uint8Array(100_000) }));
  const [read] = history.list();
  assert.equal(read?.argv.length, 1000);
  assert.equal(read?.stdoutRaw?.length, 65_536);
  history.close();
});

test('a cache hit, which knows no Command, is called what the run was called', () => {
  const history = open();
  history.record(action('a'));
  history.record(action('a', { cached: true, argv: '', firstOutput: '', target: '', mnemonic: '' }));
  history.record(action('b', { cached: true, argv: '', firstOutput: '', target: '//own', mnemonic: '' }));
  const [unknown, hit] = history.list();
  assert.deepEqual(
    [hit?.argv, hit?.target, hit?.firstOutput, hit?.mnemonic],
    ['gcc -c a.c', '//app:a', 'out/a.o', 'CppCompile'],
  );
  assert.deepEqual([unknown?.argv, unknown?.target], ['', '//own']);
  assert.equal(history.get('operations/a')[0]?.argv, 'gcc -c a.c');
  history.close();
});
