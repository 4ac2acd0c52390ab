/**
 * Input roots as lists of kept folders. A warm root is one look-up whatever its size; a root that differs a little from
 * earlier ones costs the layers that differ; see layer-plan.ts.
 */
import { chmodSync, constants, copyFileSync, linkSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkDigest, type Digest, digestOf, sameDigest } from '../proto/digest.ts';
import { type Directory, reapi } from '../proto/messages.ts';
import { Code, invalidArgument, RpcError } from '../proto/status.ts';
import { type BlobCache, type BlobEntry, fixedMtime } from './blob-cache.ts';
import { type BlobFetcher, missingBlobs, type WantedBlob } from './blob-fetcher.ts';
import type { BuiltTree, DirectoryCache, Tree } from './directory-cache.ts';
import type { DirectoryGraph, DirectoryNode } from './directory-graph.ts';
import type { EngineBlobs } from './engine-blobs.ts';
import { type Layer, planLayers } from './layer-plan.ts';
import { joinPath } from './paths.ts';
import { RecentMap } from './recent-map.ts';

export interface InputRoot {
  readonly trees: readonly Tree[];
  /** Once, when the action is over. */
  release(): void;
}

interface PlannedFile {
  path: string;
  blob: WantedBlob;
  /** Set where the file needs a copy of its own: its mode or time is not the store's. */
  properties: { mode: number | undefined; mtime: number | undefined } | undefined;
}

/** Of one layer, paths relative to its folder, parents first. */
interface Content {
  directories: string[];
  files: PlannedFile[];
  symlinks: { path: string; target: string }[];
}

/** After this many calls to the file system other work gets its turn: about 2 ms. */
const linksATurn = 96;
/** Up to this many missing Directories are asked for as trees of their own. */
const subtreesAtOnce = 8;
/** Directories are small: this many stay below 4 MiB but for extreme ones, which the engine may answer one by one. */
const directoriesABatch = 500;

export class InputRoots {
  readonly #graph: DirectoryGraph;
  readonly #trees: DirectoryCache;
  readonly #blobs: BlobCache;
  readonly #fetcher: BlobFetcher;
  readonly #engine: EngineBlobs;
  readonly #treeFetches = new Map<string, Promise<DirectoryNode[]>>();
  readonly #roots = new RecentMap<readonly Tree[]>(40_000, (trees) => 4 + trees.length);

  constructor(parts: {
    graph: DirectoryGraph;
    trees: DirectoryCache;
    blobs: BlobCache;
    fetcher: BlobFetcher;
    engine: EngineBlobs;
  }) {
    this.#graph = parts.graph;
    this.#trees = parts.trees;
    this.#blobs = parts.blobs;
    this.#fetcher = parts.fetcher;
    this.#engine = parts.engine;
  }

  /** At once where the root is warm. Errors: INVALID_ARGUMENT (malformed), FAILED_PRECONDITION (missing), the disk's. */
  acquire(root: Digest): InputRoot | Promise<InputRoot> {
    const warm = this.#roots.get(root.hash);
    if (!warm?.every((tree) => tree.kept)) return this.#prepare(root);
    for (const tree of warm) this.#trees.lend(tree);
    return this.#lent(warm);
  }

  #lent(trees: readonly Tree[]): InputRoot {
    return {
      trees,
      release: () => {
        for (const tree of trees) this.#trees.release(tree);
      },
    };
  }

  async #prepare(root: Digest): Promise<InputRoot> {
    const node = await this.#load(root);
    const plan = planLayers(node);
    const made = await Promise.allSettled(
      plan.map((layer) => this.#trees.make(layer.key, (folder) => this.#fill(layer, folder))),
    );
    const trees: Tree[] = [];
    let failure: PromiseRejectedResult | undefined;
    for (const result of made) {
      if (result.status === 'fulfilled') trees.push(result.value);
      else failure ??= result;
    }
    if (failure) {
      for (const tree of trees) this.#trees.release(tree);
      throw failure.reason;
    }
    this.#roots.set(root.hash, trees);
    return this.#lent(trees);
  }

  /** Every Directory below `root`. What GetTree leaves out is asked for as blobs, level by level. */
  async #load(root: Digest): Promise<DirectoryNode> {
    const held = new Map<string, DirectoryNode>();
    let { node, missing } = this.#graph.complete(root, held);
    if (!node) {
      const tops = missing.length <= subtreesAtOnce ? missing : [root];
      for (const nodes of await Promise.all(tops.map((top) => this.#fetchTree(top)))) {
        for (const found of nodes) held.set(found.digest.hash, found);
      }
      ({ node, missing } = this.#graph.complete(root, held));
    }
    while (!node) {
      const asked = missing.slice(0, directoriesABatch);
      const contents = await this.#engine.readBatch(asked);
      const absent = asked.filter((_, i) => !contents[i]);
      if (absent.length > 0) throw missingBlobs(absent);
      asked.forEach((digest, i) => {
        held.set(digest.hash, this.#checked(digest, contents[i] ?? new Uint8Array(0)));
      });
      ({ node, missing } = this.#graph.complete(root, held));
    }
    return node;
  }

  #checked(digest: Digest, bytes: Uint8Array): DirectoryNode {
    if (!sameDigest(digestOf(bytes), digest)) {
      throw new RpcError(Code.DATA_LOSS, `the engine sent other bytes for the Directory ${digest.hash}`);
    }
    return this.#graph.add(new Uint8Array(bytes), digest);
  }

  #fetchTree(top: Digest): Promise<DirectoryNode[]> {
    let fetch = this.#treeFetches.get(top.hash);
    if (!fetch) {
      fetch = this.#readTree(top).finally(() => this.#treeFetches.delete(top.hash));
      this.#treeFetches.set(top.hash, fetch);
    }
    return fetch;
  }

  async #readTree(top: Digest): Promise<DirectoryNode[]> {
    try {
      return (await this.#engine.readTree(top)).map(({ digest, bytes }) => this.#graph.add(bytes, digest));
    } catch (error) {
      throw error instanceof RpcError && error.code === Code.NOT_FOUND ? missingBlobs([top]) : error;
    }
  }

  async #fill(layer: Layer, folder: string): Promise<BuiltTree> {
    const content = contentOf(layer);
    const wanted = new Map<string, WantedBlob>();
    for (const { blob } of content.files) wanted.set(blob.digest.hash, blob);
    const blobs = await this.#fetcher.fetch([...wanted.values()]);
    try {
      const held = new Map(blobs.map((entry) => [entry.hash, entry]));
      await this.#write(content, folder, held);
    } catch (error) {
      for (const entry of blobs) this.#blobs.unpin(entry);
      throw asRpcError(error);
    }
    const entries = content.directories.length + content.files.length + content.symlinks.length;
    return { entries, blobs };
  }

  async #write(content: Content, folder: string, held: Map<string, BlobEntry>): Promise<void> {
    let calls = 0;
    for (const path of content.directories) {
      mkdirSync(`${folder}/${path}`, 0o755);
      if (++calls % linksATurn === 0) await nextTurn();
    }
    for (const { path, blob, properties } of content.files) {
      const entry = held.get(blob.digest.hash);
      if (!entry) throw new Error(`blob ${blob.digest.hash} of ${path} was not fetched`);
      const executable = properties?.mode === undefined ? blob.executable : (properties.mode & 0o111) !== 0;
      const source = this.#blobs.path(entry, executable);
      if (properties) copyWith(source, `${folder}/${path}`, properties);
      else linkOrCopy(source, `${folder}/${path}`);
      if (++calls % linksATurn === 0) await nextTurn();
    }
    for (const { path, target } of content.symlinks) {
      symlinkSync(target, `${folder}/${path}`);
      if (++calls % linksATurn === 0) await nextTurn();
    }
  }
}

function contentOf(layer: Layer): Content {
  const content: Content = { directories: [], files: [], symlinks: [] };
  let prefix = '';
  for (const name of layer.prefix === '' ? [] : layer.prefix.split('/')) {
    prefix = joinPath(prefix, name);
    content.directories.push(prefix);
  }
  const pending: { node: DirectoryNode; path: string }[] = [{ node: layer.node, path: prefix }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, path } = next;
    addLeaves(content, reapi.Directory.decode(node.bytes), path);
    node.children?.forEach((child, i) => {
      if (layer.isCut(child)) return;
      const childPath = joinPath(path, node.childNames[i] ?? '');
      content.directories.push(childPath);
      pending.push({ node: child, path: childPath });
    });
  }
  return content;
}

function addLeaves(content: Content, directory: Directory, folder: string): void {
  for (const file of directory.files ?? []) {
    const path = joinPath(folder, file.name ?? '');
    const digest = checkDigest(file.digest, path);
    const mode = file.nodeProperties?.unixMode?.value ?? undefined;
    const mtime = file.nodeProperties?.mtime;
    const properties =
      mode === undefined && !mtime
        ? undefined
        : { mode, mtime: mtime ? (mtime.seconds ?? 0) + (mtime.nanos ?? 0) / 1e9 : undefined };
    content.files.push({ path, blob: { digest, executable: file.isExecutable ?? false }, properties });
  }
  for (const link of directory.symlinks ?? []) {
    content.symlinks.push({ path: joinPath(folder, link.name ?? ''), target: link.target ?? '' });
  }
}

function linkOrCopy(source: string, path: string): void {
  try {
    linkSync(source, path);
  } catch (error) {
    // ext4 ends at 65,000 links to a file, and every empty `__init__.py` is the same blob.
    if ((error as NodeJS.ErrnoException).code !== 'EMLINK') throw error;
    copyWith(source, path, { mode: undefined, mtime: fixedMtime });
  }
}

function copyWith(source: string, path: string, properties: NonNullable<PlannedFile['properties']>): void {
  copyFileSync(source, path, constants.COPYFILE_FICLONE);
  // Permissions only: set-user-id on a file that somebody sent means nothing good.
  if (properties.mode !== undefined) chmodSync(path, properties.mode & 0o777);
  if (properties.mtime !== undefined) utimesSync(path, properties.mtime, properties.mtime);
}

/** What the disk says, in the words of the wire. */
export function asRpcError(error: unknown): RpcError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENAMETOOLONG') return invalidArgument(`the input root has a path that is too long: ${message}`);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new RpcError(Code.RESOURCE_EXHAUSTED, `the executor's disk is full: ${message}`);
  }
  return RpcError.from(error);
}
