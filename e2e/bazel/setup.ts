/** What the Bazel tests share: the workspace, clients that go away with their test, and a salt for fresh actions. */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BazelClient, type BazelOptions, type BazelResult } from '../harness/bazel.ts';
import type { Engine } from '../harness/engine.ts';

const workspace = join(dirname(fileURLToPath(import.meta.url)), 'workspace');

/** A client that never built before, against `engine`, or a local one without. */
export function freshClient(t: TestContext, engine?: Engine): BazelClient {
  const key = engine?.key;
  return disposedAfter(t, { ...(engine ? { executor: engine.grpc } : {}), ...(key ? { key } : {}) });
}

/** A client that does not send the key. */
export const strangerTo = (t: TestContext, engine: Engine): BazelClient => disposedAfter(t, { executor: engine.grpc });

function disposedAfter(t: TestContext, options: Omit<BazelOptions, 'workspace'>): BazelClient {
  const client = new BazelClient({ workspace, ...options });
  t.after(() => client.dispose());
  return client;
}

/** Actions that nobody ran before: the salt is in the environment of each, and so in its digest. */
export const salt = (): string => `--action_env=SALT=${randomUUID()}`;

export function mustSucceed(result: BazelResult): BazelResult {
  if (result.code !== 0) throw new Error(`bazel ended with ${result.signal ?? result.code}:\n${result.output}`);
  return result;
}
