/** Load on an engine that may die at any moment, and the memory of all that it acknowledged before it did. */
import { type Digest, digestKey, digestOf } from '../../proto/digest.ts';
import type { ActionResult } from '../../proto/messages.ts';
import { uploadAction } from './actions.ts';
import type { Random } from './random.ts';
import { ReapiClient } from './reapi-client.ts';

export class Acknowledged {
  readonly blobs = new Map<string, Digest>();
  readonly results = new Map<string, Digest>();

  addBlob(digest: Digest): void {
    this.blobs.set(digestKey(digest), digest);
  }

  addResult(action: Digest): void {
    this.results.set(digestKey(action), action);
  }
}

type Worker = (client: ReapiClient, random: Random, acknowledged: Acknowledged) => Promise<void>;

const uploadBatch: Worker = async (client, random, acknowledged) => {
  const blobs = Array.from({ length: random.between(1, 20) }, () => random.bytes(random.between(1, 20_000)));
  const codes = await client.batchUpdate(blobs);
  for (const blob of blobs) {
    const digest = digestOf(blob);
    if (codes.get(digest.hash) === 0) acknowledged.addBlob(digest);
  }
};

/** Sizes on both sides of where a store changes its ways. */
const uploadStream: Worker = async (client, random, acknowledged) => {
  const data = random.bytes(random.next() < 0.5 ? random.between(1, 100_000) : random.between(500_000, 3_000_000));
  const size = await client.write(data);
  if (size !== data.length) throw new Error(`committed ${size} of ${data.length} bytes`);
  acknowledged.addBlob(digestOf(data));
};

const runAction: Worker = async (client, random, acknowledged) => {
  const action = await uploadAction(client, {
    script: 'cat input > out; mkdir tree; cp input tree/copy; echo said',
    inputs: { input: random.bytes(64).toString('hex') },
    outputs: ['out', 'tree'],
  });
  const { response } = await client.execute(action);
  if ((response.status?.code ?? 0) !== 0) throw new Error(`execution ended as ${response.status?.message}`);
  if ((response.result?.exitCode ?? 0) !== 0) throw new Error(`exit code ${response.result?.exitCode}`);
  acknowledged.addResult(action);
  for (const file of outputsOf(response.result ?? {})) acknowledged.addBlob(file);
};

/** The digests that a result names itself; what a Tree names is read through the Tree. */
export const outputsOf = (result: ActionResult): Digest[] =>
  [
    ...(result.outputFiles ?? []).map((file) => file.digest),
    ...(result.outputDirectories ?? []).map((directory) => directory.treeDigest),
    result.stdoutDigest,
    result.stderrDigest,
  ].flatMap((digest) => (digest?.hash ? [{ hash: digest.hash, sizeBytes: digest.sizeBytes ?? 0 }] : []));

export interface Load {
  /** Calls that succeeded so far. */
  done: () => number;
  /** Ends the load; resolves with the errors that the workers saw, of which the death of the engine is one each. */
  stop: () => Promise<Error[]>;
}

/** Starts workers that go on until they fail or are stopped; each has a connection of its own. */
export function startLoad(address: string, random: Random, acknowledged: Acknowledged): Load {
  let stopped = false;
  let done = 0;
  const work = async (worker: Worker): Promise<Error | undefined> => {
    const client = new ReapiClient(address, { limitSeconds: 30 });
    try {
      // Bounded all the same: a test that forgets to stop must not load for ever.
      for (let i = 0; i < 10_000 && !stopped; i++) {
        await worker(client, random, acknowledged);
        done++;
      }
      return undefined;
    } catch (error) {
      return error as Error;
    } finally {
      client.close();
    }
  };
  const workers = [uploadBatch, uploadBatch, uploadStream, uploadStream, runAction, runAction, runAction].map(work);
  return {
    done: () => done,
    stop: async () => {
      stopped = true;
      return (await Promise.all(workers)).filter((error) => error !== undefined);
    },
  };
}
