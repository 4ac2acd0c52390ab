import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLogger } from '../base/logger.ts';
import type { Machine } from '../scheduler/types.ts';
import { LocalMachine } from './local-machine.ts';
import type { WorkerLink } from './worker-link.ts';
import type { Hello } from './worker-service.ts';

/** `script` is what the executor does; `$STARTS` counts how often it was started. */
function open(t: TestContext, script: string) {
  const root = mkdtempSync(join(tmpdir(), 'local-machine-'));
  const states: Machine['state'][] = [];
  const startsFile = join(root, 'starts');
  const starts = (): number => (existsSync(startsFile) ? readFileSync(startsFile, 'utf8').length : 0);
  const machine = new LocalMachine({
    root,
    socket: join(root, 'worker.sock'),
    command: ['/bin/sh', '-c', `printf x >> '${startsFile}'; STARTS=$(wc -c < '${startsFile}'); ${script}`],
    slots: 1,
    sandbox: 'auto',
    logger: silentLogger,
    onChange: ({ state }) => states.push(state),
  });
  t.after(async () => {
    await machine.stop();
    rmSync(root, { recursive: true });
  });
  const link = { shutdown() {} } as WorkerLink;
  const connect = (): Machine => machine.onHello({ slots: 1, isolation: 'sandbox' } as Hello, link);
  return { root, machine, states, starts, link, connect };
}

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await sleep(5);
};

test('an executor of the last engine that is slow to connect is kept, not replaced', async (t) => {
  const { root, machine, states, starts, connect } = open(t, 'sleep 0.2; exit 1');
  machine.start();
  await until(() => starts() === 1);
  writeFileSync(join(root, 'executor.pid'), `${process.pid}`);
  assert.equal(connect().state, 'ready');
  await sleep(600);
  assert.deepEqual(states, ['connecting']);
  assert.equal(starts(), 1);
});

test('no executor is started while one is linked', async (t) => {
  const { machine, states, starts, connect } = open(t, 'exit 1');
  machine.start();
  await until(() => states.includes('starting'));
  connect();
  await sleep(300);
  assert.equal(starts(), 1);
  assert.equal(machine.problem, '');
});

test('another executor is started when the link is gone, however late that is noticed', async (t) => {
  const { machine, states, starts, link, connect } = open(t, 'sleep 0.1; exit 1');
  machine.start();
  await until(() => starts() === 1);
  connect();
  await until(() => states.includes('starting'));
  await sleep(200);
  assert.equal(starts(), 1);
  machine.onGone(link);
  await until(() => starts() === 2);
});

test('an executor that ends again and again is started less and less often, linked or not', async (t) => {
  const { machine, states, starts, link, connect } = open(t, '[ $STARTS = 1 ] || sleep 0.2; exit 1');
  machine.start();
  await until(() => starts() === 2);
  connect();
  await until(() => states.filter((state) => state === 'starting').length === 2);
  machine.onGone(link);
  await sleep(400);
  assert.equal(starts(), 2, 'the third start is a second away');
  assert.match(machine.problem, /exit code 1/);
});

test('a secret that is none is made anew', (t) => {
  const { root, machine } = open(t, 'exit 1');
  const file = join(root, 'connect.json');
  const { secret } = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(machine.owns(secret));
  writeFileSync(file, '{"secret": ""}');
  const options = { root, socket: '', command: [], slots: 1, sandbox: 'off', logger: silentLogger } as const;
  const next = new LocalMachine({ ...options, onChange() {} });
  assert.equal(next.owns(''), false);
});
