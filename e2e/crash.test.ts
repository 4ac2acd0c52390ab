/**
 * kill -9 at random moments under load: what the engine acknowledged before it died, it still has after it is started
 * again. Blobs are read back and hashed, action results are complete down to what their Trees name.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDigest, type Digest, digestOf } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';
import { Engine } from './harness/engine.ts';
import { Acknowledged, outputsOf, startLoad } from './harness/load.ts';
import { chooseSeed, seededRandom } from './harness/random.ts';
import { ReapiClient } from './harness/reapi-client.ts';
import { sleep, until } from './harness/wait.ts';

const rounds = 5;

test(`kill -9 under load, ${rounds} rounds: nothing acknowledged is lost`, async (t) => {
  const seed = chooseSeed();
  console.log(`seed ${seed}: OUTBOARD_E2E_SEED=${seed} chooses the same numbers again`);
  const random = seededRandom(seed);
  const engine = await Engine.start({ slots: 2 });
  t.after(() => engine.dispose());
  engine.reportTo(t);
  const acknowledged = new Acknowledged();

  for (let round = 1; round <= rounds; round++) {
    const load = startLoad(engine.grpc, random, acknowledged);
    const resultsBefore = acknowledged.results.size;
    // In the thick of it: every worker has had its turn and at least one action of this round is through.
    await until('the load to have run', () => load.done() >= 20 && acknowledged.results.size > resultsBefore, 120);
    await sleep(random.between(0, 1500));
    await engine.crash();
    const errors = await load.stop();
    for (const error of errors)
      assert.match(error.message, /UNAVAILABLE|CANCELLED|ended before|INTERNAL/, error.message);
    await engine.start();

    const { blobs, results } = acknowledged;
    console.log(`round ${round}: ${load.done()} calls; ${blobs.size} blobs and ${results.size} results acknowledged`);
    const client = new ReapiClient(engine.grpc);
    try {
      await checkBlobs(client, [...blobs.values()]);
      for (const action of results.values()) await checkResult(client, action);
    } finally {
      client.close();
    }
  }
});

async function checkBlobs(client: ReapiClient, digests: Digest[]): Promise<void> {
  assert.deepEqual(await client.findMissing(digests), [], 'acknowledged blobs are missing');
  for (const digest of digests) {
    assert.deepEqual(digestOf(await client.read(digest)), digest, 'a blob came back different');
  }
}

async function checkResult(client: ReapiClient, action: Digest): Promise<void> {
  const result = await client.getActionResult(action);
  assert.equal(result.outputFiles?.length, 1);
  assert.equal(result.outputDirectories?.length, 1);
  await checkBlobs(client, outputsOf(result));
  for (const directory of result.outputDirectories ?? []) {
    const tree = reapi.Tree.decode(await client.read(checkDigest(directory.treeDigest, 'tree_digest')));
    const files = [tree.root, ...(tree.children ?? [])].flatMap((one) => one?.files ?? []);
    assert.ok(files.length > 0);
    await checkBlobs(
      client,
      files.map((file) => checkDigest(file.digest, file.name ?? 'file')),
    );
  }
}
