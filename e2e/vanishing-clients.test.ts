/** Clients that die without a word: what only they waited for is cancelled, what somebody else waits for goes on. */
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { uploadAction } from './harness/actions.ts';
import { Engine } from './harness/engine.ts';
import { processesByCommand } from './harness/processes.ts';
import { ReapiClient } from './harness/reapi-client.ts';
import { TcpProxy } from './harness/tcp-proxy.ts';
import { until, within } from './harness/wait.ts';

const clients = 32;

test('32 clients vanish: their actions are cancelled, a 33rd client keeps the one it shares', async (t) => {
  const engine = await Engine.start({ slots: 4 });
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const steady = new ReapiClient(engine.grpc, { limitSeconds: 300 });
  t.after(() => steady.close());
  // Every client comes through the proxy, so that one cut is 32 sockets that die at once.
  const proxy = await TcpProxy.start(engine.grpc);
  t.after(() => proxy.close());

  const salt = randomUUID();
  // A length of its own is a mark on the command line. Ten minutes: only a cancel can end it within the test.
  const doomedSleep = `600.${randomInt(1e8, 1e9)}`;
  const shared = await uploadAction(steady, { script: `sleep 20; echo ${salt} > out` });
  const doomed = await Promise.all(
    Array.from({ length: clients - 1 }, (_, i) =>
      uploadAction(steady, { script: `echo ${salt} ${i}; exec sleep ${doomedSleep}` }),
    ),
  );

  // The shared one first, so that it has a slot; the others fill the rest and queue.
  const vanishing: ReapiClient[] = [];
  for (const digest of [shared, ...doomed]) {
    const client = new ReapiClient(proxy.address);
    vanishing.push(client);
    const stream = client.startExecute(digest);
    stream.on('error', () => undefined);
    await within('first message of an Execute', new Promise((resolve) => stream.once('data', resolve)));
    stream.resume();
  }
  const survivor = steady.execute(shared);
  const running = (): number => processesByCommand(`sleep ${doomedSleep}`).length;
  await until('doomed actions to run', () => running() > 0);
  assert.equal(proxy.connections, clients);
  assert.ok((await unfinished(steady)) >= clients);

  proxy.cut();
  for (const client of vanishing) client.close();
  await until('the end of the doomed actions', () => running() === 0, 240);
  const { response } = await survivor;
  assert.equal(response.status?.code ?? 0, 0, response.status?.message ?? '');
  assert.equal(response.result?.exitCode ?? 0, 0);
  assert.equal(response.result?.outputFiles?.length, 1);

  await until('an idle engine', async () => (await unfinished(steady)) === 0, 240);
  assert.equal(running(), 0, 'a queued action began after its client had gone');
  // And the slots are free.
  const quick = await uploadAction(steady, { script: `echo quick ${salt} > out` });
  assert.equal((await steady.execute(quick)).response.result?.exitCode ?? 0, 0);
});

const unfinished = async (client: ReapiClient): Promise<number> =>
  (await client.listOperations()).filter((operation) => !operation.done).length;
