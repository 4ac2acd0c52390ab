/**
 * A hit is complete: every blob that a result names, through its trees, is present and leased, or the result is a miss
 * and goes. What a result names is remembered as a set of blobs, so that a warm hit costs no decoding.
 */
import { checkDigest, type Digest, digestKey } from '../../proto/digest.ts';
import { type DigestMessage, reapi } from '../../proto/messages.ts';
import { Code, RpcError } from '../../proto/status.ts';
import { BoundedMemo } from '../blobs/bounded-memo.ts';
import type { BlobSet } from '../blobs/leases.ts';
import type { LocalBlobStore } from '../blobs/local-blob-store.ts';
import type { ActionCache } from './action-cache.ts';

/** Bound of the costs of all sets that are remembered: 8 bytes a blob, a few hundred a set. */
const MAX_REMEMBERED = 2_000_000;

export class CompletenessCheckingActionCache implements ActionCache {
  readonly #inner: ActionCache;
  readonly #blobs: LocalBlobStore;
  readonly #known = new BoundedMemo<BlobSet>(MAX_REMEMBERED, (set) => set.ids.length + 50);

  constructor(inner: ActionCache, blobs: LocalBlobStore) {
    this.#inner = inner;
    this.#blobs = blobs;
  }

  get(actionDigest: Digest): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    const result = this.#inner.get(actionDigest);
    if (result === undefined) return undefined;
    const key = digestKey(actionDigest);
    const set = this.#known.get(key);
    if (set && !(result instanceof Promise)) {
      if (this.#blobs.renew(set)) return result;
      this.#known.delete(key);
    }
    return this.#check(actionDigest, result);
  }

  put(actionDigest: Digest, actionResult: Uint8Array): void | Promise<void> {
    this.#known.delete(digestKey(actionDigest));
    return this.#inner.put(actionDigest, actionResult);
  }

  delete(actionDigest: Digest): void | Promise<void> {
    this.#known.delete(digestKey(actionDigest));
    return this.#inner.delete(actionDigest);
  }

  async #check(
    actionDigest: Digest,
    found: Uint8Array | Promise<Uint8Array | undefined>,
  ): Promise<Uint8Array | undefined> {
    const result = await found;
    if (!result) return undefined;
    const set = await setNamedBy(result, this.#blobs);
    // Another result may have come meanwhile: this one says nothing of it.
    const present = await this.#inner.get(actionDigest);
    if (!present || Buffer.compare(present, result) !== 0) return set && result;
    if (set) this.#known.set(digestKey(actionDigest), set);
    else await this.#inner.delete(actionDigest);
    return set && result;
  }
}

/** All blobs that an encoded ActionResult names; undefined where one is absent or the result cannot be read. */
async function setNamedBy(encoded: Uint8Array, blobs: LocalBlobStore): Promise<BlobSet | undefined> {
  try {
    const result = reapi.ActionResult.decode(encoded);
    const digests = new Map<string, Digest>();
    const add = (message: DigestMessage | null | undefined): void => {
      if (!message) return;
      const digest = checkDigest(message, 'digest');
      digests.set(digestKey(digest), digest);
    };
    for (const file of result.outputFiles ?? []) add(file.digest ?? {});
    add(result.stdoutDigest);
    add(result.stderrDigest);
    for (const directory of result.outputDirectories ?? []) {
      add(directory.treeDigest);
      if (directory.treeDigest) await addTree(checkDigest(directory.treeDigest, 'tree_digest'), blobs, add);
      if (directory.rootDirectoryDigest)
        await addDirectory(checkDigest(directory.rootDirectoryDigest, 'root_directory_digest'), blobs, add);
    }
    return blobs.setOf(digests.values());
  } catch (error) {
    if (
      error instanceof RpcError &&
      error.code !== Code.NOT_FOUND &&
      error.code !== Code.INVALID_ARGUMENT &&
      error.code !== Code.DATA_LOSS
    )
      throw error;
    return undefined;
  }
}

/** The files of a Tree; its Directories are in it and need not be blobs of their own. */
async function addTree(
  treeDigest: Digest,
  blobs: LocalBlobStore,
  add: (message: DigestMessage) => void,
): Promise<void> {
  const tree = reapi.Tree.decode(await blobs.get(treeDigest));
  for (const directory of [tree.root, ...(tree.children ?? [])]) {
    for (const file of directory?.files ?? []) add(file.digest ?? {});
  }
}

/** A directory that is blobs of its own, with everything below it; each directory once. */
async function addDirectory(root: Digest, blobs: LocalBlobStore, add: (message: DigestMessage) => void): Promise<void> {
  const seen = new Set<string>([digestKey(root)]);
  for (const stack = [root]; stack.length > 0; ) {
    const digest = stack.pop() as Digest;
    add(digest);
    const directory = reapi.Directory.decode(await blobs.get(digest));
    for (const file of directory.files ?? []) add(file.digest ?? {});
    for (const child of directory.directories ?? []) {
      const childDigest = checkDigest(child.digest, 'digest');
      if (seen.has(digestKey(childDigest))) continue;
      seen.add(digestKey(childDigest));
      stack.push(childDigest);
    }
  }
}
