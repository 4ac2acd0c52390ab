import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadOrCreateKey, readKey, sameKey } from './key.ts';
import { createFolders, resolvePaths, type Surroundings } from './paths.ts';
import { lockRoot } from './root-lock.ts';
import { loadSettings, saveSettings, settingsVersion } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'outboard-settings-'));
after(() => rmSync(folder, { recursive: true }));

const linux: Surroundings = { platform: 'linux', env: {}, home: '/home/ada', temporary: '/tmp', uid: 1000 };

test('the folder is the platform’s own, or the one that is given', () => {
  assert.equal(resolvePaths(linux).root, '/home/ada/.local/share/outboard');
  assert.equal(resolvePaths({ ...linux, env: { XDG_DATA_HOME: '/data' } }).root, '/data/outboard');
  assert.equal(resolvePaths({ ...linux, env: { XDG_DATA_HOME: 'relative' } }).root, '/home/ada/.local/share/outboard');
  const mac = resolvePaths({ ...linux, platform: 'darwin', home: '/Users/ada' });
  assert.equal(mac.root, '/Users/ada/Library/Application Support/Outboard');
  assert.equal(resolvePaths(linux, '/srv/o').socket, '/srv/o/engine.sock');
});

test('a socket path that is too long moves to the runtime folder or the temporary one', () => {
  const long = `/srv/${'x'.repeat(100)}`;
  const inRuntime = resolvePaths({ ...linux, env: { XDG_RUNTIME_DIR: '/run/user/1000' } }, long).socket;
  assert.match(inRuntime, /^\/run\/user\/1000\/outboard-[0-9a-f]{12}\/engine\.sock$/);
  assert.match(resolvePaths(linux, long).socket, /^\/tmp\/outboard-1000-[0-9a-f]{12}\/engine\.sock$/);
  assert.notEqual(resolvePaths(linux, long).socket, resolvePaths(linux, `${long}y`).socket);
});

test('folders are closed to others; a link in place of one is refused', () => {
  const root = join(folder, 'made');
  mkdirSync(root, { mode: 0o755 });
  const paths = resolvePaths(linux, root);
  createFolders(paths);
  assert.equal(statSync(root).mode & 0o777, 0o700);
  rmSync(paths.clients, { recursive: true });
  symlinkSync('/tmp', paths.clients);
  assert.throws(() => createFolders(paths), /is not a folder; remove it/);
  writeFileSync(join(folder, 'file'), '');
  assert.throws(
    () => createFolders(resolvePaths(linux, join(folder, 'file', 'x'))),
    /cannot make the folder .*--root DIR/,
  );
});

test('the key is made once, 0600, and refused where others may read it or it is damaged', () => {
  const path = join(folder, 'key');
  assert.equal(readKey(path), undefined);
  const key = loadOrCreateKey(path);
  assert.match(key, /^[\w-]{43}$/);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(loadOrCreateKey(path), key);
  assert.deepEqual(
    readdirSync(folder).filter((f) => f.startsWith('key.')),
    [],
  );
  chmodSync(path, 0o640);
  assert.throws(() => loadOrCreateKey(path), /others may read .*chmod 600/);
  chmodSync(path, 0o600);
  writeFileSync(path, 'short');
  assert.throws(() => loadOrCreateKey(path), /does not hold a key: remove it/);
});

test('keys are compared whole', () => {
  assert.equal(sameKey('abc', 'abc'), true);
  assert.equal(sameKey('abcd', 'abc'), false);
  assert.equal(sameKey('', 'abc'), false);
});

test('settings are saved whole and read back', () => {
  const path = join(folder, 'settings.json');
  const settings = { ...load(path), slots: 7, sandbox: 'off' as const };
  saveSettings(path, settings);
  assert.deepEqual(load(path), settings);
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).version, settingsVersion);
  assert.throws(
    () => saveSettings(path, { ...settings, leaseHours: 1 }),
    /leaseHours is 1; it must be a whole number from 3/,
  );
  assert.deepEqual(load(path), settings);
});

test('what is wrong in the file is named', () => {
  const path = join(folder, 'wrong.json');
  const rows: [object, RegExp][] = [
    [{ version: 1, slotz: 3 }, /unknown setting "slotz"; known are diskMaxBytes/],
    [{ version: 1, toString: 3 }, /unknown setting "toString"/],
    [{ version: 1, slots: '3' }, /slots is "3"; it must be a whole number/],
    [{ version: 1, sandbox: 'maybe' }, /must be one of on, off, auto/],
    [{ version: 1, defaultIsa: 'a b' }, /must look like x86-64/],
    [{ slots: 3 }, /"version" must be/],
    [{ version: 99 }, /newer Outboard/],
  ];
  for (const [content, message] of rows) {
    writeFileSync(path, JSON.stringify(content));
    assert.throws(() => load(path), message);
  }
});

test('a damaged file is set aside with a notice', () => {
  const path = join(folder, 'damaged.json');
  writeFileSync(path, '{"version": 1, "slo');
  const notices: string[] = [];
  assert.throws(() => loadSettings(path, 42, { setAside: false }), /is not JSON/);
  assert.equal(loadSettings(path, 42, { setAside: true, notice: (n) => notices.push(n) }).leaseHours, 3);
  assert.match(notices.join(), /damaged\.json\.set-aside-42/);
  assert.equal(existsSync(path), false);
  assert.equal(existsSync(`${path}.set-aside-42`), true);
});

const load = (path: string) => loadSettings(path, 0, { setAside: true, notice: (notice) => assert.fail(notice) });

test('a folder is held by one engine, and free again when that has ended', () => {
  const held = lockRoot(folder);
  const program = `import { lockRoot } from ${JSON.stringify(join(import.meta.dirname, 'root-lock.ts'))}; lockRoot(${JSON.stringify(folder)});`;
  const attempt = () => spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const refused = attempt();
  assert.notEqual(refused.status, 0);
  assert.match(refused.stderr, /another engine uses/);
  held.release();
  assert.equal(attempt().status, 0);
});
