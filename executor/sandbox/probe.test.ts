import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { it } from 'node:test';
import type { ProbeReport } from './probe.ts';
import { explainProbe, probeMachine } from './probe.ts';
import { helperPath } from './testing.ts';

const good: ProbeReport = {
  sandbox: true,
  kernel: '6.8.0',
  machine: 'x86_64',
  uid: 1000,
  inputs: 'overlay',
  inputsReason: '',
  memoryReason: '',
  step: '',
  errno: 0,
  error: '',
  message: '',
  maxUserNamespaces: 1000,
  unprivilegedUsernsClone: null,
  apparmorRestrictsUserns: null,
};
const bad = (more: Partial<ProbeReport>) =>
  explainProbe(
    {
      ...good,
      sandbox: false,
      inputs: '',
      step: 'user-namespace',
      errno: 1,
      error: 'Operation not permitted',
      message: 'cannot make a user namespace',
      ...more,
    },
    '/opt/o/outboard-sandbox',
  )!;

it('names the switch that refuses, and how to turn it', () => {
  assert.equal(explainProbe(good, ''), undefined);
  assert.match(explainProbe({ ...good, inputs: 'copy', inputsReason: 'no xattrs' }, '')!.reason, /no xattrs/);
  assert.match(bad({ maxUserNamespaces: 0, errno: 28 }).fix, /sysctl -w user\.max_user_namespaces=10000/);
  assert.match(bad({ unprivilegedUsernsClone: 0 }).fix, /kernel\.unprivileged_userns_clone=1/);
  const apparmor = bad({ apparmorRestrictsUserns: 1, errno: 13, message: 'cannot write /proc/self/uid_map' });
  assert.match(apparmor.reason, /AppArmor.*uid_map/);
  assert.match(apparmor.fix, /profile outboard-sandbox \/opt\/o\/outboard-sandbox/);
  assert.match(bad({ step: 'proc' }).fix, /systempaths=unconfined/);
  assert.match(bad({}).reason, /seccomp/);
  assert.match(bad({ errno: 22 }).reason, /without user namespaces/);
  assert.match(bad({ step: 'view', message: 'cannot show /usr' }).reason, /"view".*cannot show \/usr/);
});

it('tries this machine and leaves nothing behind', {
  skip: process.platform !== 'linux' && 'needs Linux',
}, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outboard-probe-test-'));
  const report = await probeMachine(helperPath, folder);
  assert.equal(typeof report.sandbox, 'boolean');
  assert.deepEqual(fs.readdirSync(folder), []);
  fs.rmdirSync(folder);
  if (!report.sandbox) assert.ok(explainProbe(report, helperPath)!.fix);
  await assert.rejects(probeMachine('/no/such/helper', '/tmp'), /could not be run/);
});

it('the committed helpers are built from these sources', () => {
  const native = path.join(import.meta.dirname, 'native');
  const sources = fs
    .readdirSync(native)
    .filter((n) => /\.[ch]$/.test(n) || n === 'build.sh')
    .sort();
  const hash = createHash('sha256');
  for (const name of sources) hash.update(fs.readFileSync(path.join(native, name)));
  assert.equal(
    hash.digest('hex'),
    fs.readFileSync(path.join(import.meta.dirname, 'bin/SOURCES.sha256'), 'utf8').trim(),
    'run executor/sandbox/native/build.sh',
  );
  for (const [folder, machine] of [
    ['linux-x64', 62],
    ['linux-arm64', 183],
  ] as const) {
    const elf = fs.readFileSync(path.join(import.meta.dirname, 'bin', folder, 'outboard-sandbox'));
    assert.equal(elf.readUInt16LE(18), machine);
  }
});
