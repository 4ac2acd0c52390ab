/**
 * Input trees: whether all of a tree is present, how large it is, and its Directories. A tree is a graph whose nodes may
 * be shared, so each directory is read once however often it is named, and sizes are summed over the graph.
 */
import { type Digest, digestKey } from '../../proto/digest.ts';
import { Code, invalidArgument, notFound, RpcError } from '../../proto/status.ts';
import { BoundedMemo } from './bounded-memo.ts';
import { type CheckedDirectory, checkDirectory } from './directory-rules.ts';
import type { BlobSet } from './leases.ts';
import type { LocalBlobStore } from './local-blob-store.ts';

export interface InputTree {
  /** Blobs that are absent, at every depth that could be read, each once. What is below an absent directory is not known. */
  missing: Digest[];
  /** Counted as often as they appear in the tree, as an executor makes them. */
  files: number;
  directories: number;
  totalBytes: number;
  /** Each directory that is present, once, the root first. */
  directoryDigests: readonly Digest[];
  /** All blobs of the tree, for pins; undefined while one is missing. */
  set: BlobSet | undefined;
}

export interface TreePage {
  /** Encoded Directory messages. */
  directories: Buffer[];
  /** '' where this page is the last. */
  nextPageToken: string;
}

export interface InputTreeOptions {
  /** Bound of the entries of a tree, counted as often as they appear. */
  maxEntries?: number;
  /** Bound of the blobs of all trees that are remembered. */
  maxRememberedBlobs?: number;
}

type CompleteTree = InputTree & { set: BlobSet };

/** A directory that was read and checked, without what is below its children. */
interface KnownDirectory {
  children: Digest[];
  files: number;
  symlinks: number;
  totalBytes: number;
  missing: Digest[];
  /** Itself and its files; undefined while one is missing. */
  set: BlobSet | undefined;
}

type WholeDirectory = KnownDirectory & { set: BlobSet };

interface Node {
  children: Digest[];
  nextChild: number;
  files: number;
  directories: number;
  entries: number;
  totalBytes: number;
}

export class InputTreeChecker {
  readonly #blobs: LocalBlobStore;
  readonly #maxEntries: number;
  readonly #known: BoundedMemo<CompleteTree>;
  /** Most trees share most of their directories with the one before: these are not decoded again. */
  readonly #directories: BoundedMemo<WholeDirectory>;

  constructor(blobs: LocalBlobStore, options: InputTreeOptions = {}) {
    this.#blobs = blobs;
    this.#maxEntries = options.maxEntries ?? 1_000_000;
    const maxRemembered = options.maxRememberedBlobs ?? 2_000_000;
    this.#known = new BoundedMemo(maxRemembered / 2, cost);
    this.#directories = new BoundedMemo(
      maxRemembered / 2,
      ({ set, children }) => set.ids.length + 20 * children.length + 50,
    );
  }

  /**
   * Checks a tree and leases what is present; at once where it was found whole before. Throws INVALID_ARGUMENT for a
   * Directory that breaks a rule and for a tree over the bound.
   */
  check(root: Digest): InputTree | Promise<InputTree> {
    const key = digestKey(root);
    const known = this.#known.get(key);
    if (known && this.#blobs.renew(known.set)) return known;
    return this.#walk(root);
  }

  /** Keeps all of a tree from eviction until the answer is called; nothing where it is not whole any more. */
  pin(tree: Pick<InputTree, 'set'>): () => void {
    return (tree.set && this.#blobs.pinSet(tree.set)) ?? (() => {});
  }

  /** One page of GetTree: at most `pageSize` directories (0 = no bound) and about `pageBytes`. NOT_FOUND for the root alone. */
  async getTree(root: Digest, pageSize: number, pageToken: string, pageBytes = 1024 * 1024): Promise<TreePage> {
    if (!this.#blobs.has(root)) throw notFound(`the tree's root ${digestKey(root)} is not in the store`);
    if (!/^\d{0,9}$/.test(pageToken))
      throw invalidArgument(`page_token ${JSON.stringify(pageToken)} is not one that GetTree gave`);
    const { directoryDigests } = await this.check(root);
    const directories: Buffer[] = [];
    let at = Number(pageToken);
    for (let bytes = 0; at < directoryDigests.length; at++) {
      if ((pageSize > 0 && directories.length >= pageSize) || bytes >= pageBytes) break;
      const directory = await this.#blobs.get(directoryDigests[at] as Digest);
      directories.push(directory);
      bytes += directory.length;
    }
    return { directories, nextPageToken: at < directoryDigests.length ? String(at) : '' };
  }

  async #walk(root: Digest): Promise<InputTree> {
    const nodes = new Map<string, Node>();
    const sets: BlobSet[] = [];
    const present: Digest[] = [];
    const missing = new Map<string, Digest>();
    let read = 0;

    const enter = async (digest: Digest): Promise<Node> => {
      const node = newNode();
      nodes.set(digestKey(digest), node);
      const directory = this.#whole(digest) ?? (await this.#read(digest));
      if (!directory) {
        missing.set(digestKey(digest), digest);
        return node;
      }
      present.push(digest);
      for (const file of directory.missing) missing.set(digestKey(file), file);
      if (directory.set) sets.push(directory.set);
      node.files = directory.files;
      node.entries = directory.files + directory.symlinks;
      node.totalBytes = directory.totalBytes;
      node.children = directory.children;
      read += node.entries + directory.children.length;
      this.#checkBound(read, root);
      return node;
    };

    const rootNode = await enter(root);
    for (const path = [rootNode]; path.length > 0; ) {
      const node = path[path.length - 1] as Node;
      const child = node.children[node.nextChild];
      if (!child) {
        path.pop();
        this.#checkBound(node.entries, root);
        continue;
      }
      const entered = nodes.get(digestKey(child));
      if (!entered) {
        path.push(await enter(child));
        continue;
      }
      // It is summed up: by hash, no directory can be above itself.
      node.nextChild++;
      addChild(node, entered);
    }
    const set = missing.size === 0 ? joined(sets) : undefined;
    const { files: fileCount, directories, totalBytes } = rootNode;
    const tree = {
      missing: [...missing.values()],
      files: fileCount,
      directories,
      totalBytes,
      directoryDigests: present,
      set,
    };
    if (set) this.#known.set(digestKey(root), { ...tree, set });
    return tree;
  }

  /** A directory that was found whole before, and still is. */
  #whole(digest: Digest): WholeDirectory | undefined {
    const known = this.#directories.get(digestKey(digest));
    return known && this.#blobs.renew(known.set) ? known : undefined;
  }

  async #read(digest: Digest): Promise<KnownDirectory | undefined> {
    let checked: CheckedDirectory;
    try {
      checked = checkDirectory(digest, await this.#blobs.get(digest));
    } catch (error) {
      if (error instanceof RpcError && error.code === Code.NOT_FOUND) return undefined;
      throw error;
    }
    const { files, directories, symlinks } = checked;
    const missing = this.#blobs.findMissing(files);
    const set = missing.length === 0 ? this.#blobs.setOf([digest, ...files]) : undefined;
    const totalBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    const directory = { children: directories, files: files.length, symlinks, totalBytes, missing, set };
    if (set) this.#directories.set(digestKey(digest), { ...directory, set });
    return directory;
  }

  #checkBound(entries: number, root: Digest): void {
    if (entries <= this.#maxEntries) return;
    throw invalidArgument(
      `the tree ${digestKey(root)} has more than ${this.#maxEntries} entries, the most that an input tree may have`,
    );
  }
}

/** All of them as one; it is as old as the oldest. */
function joined(sets: readonly BlobSet[]): BlobSet {
  const count = sets.reduce((sum, set) => sum + set.ids.length, 0);
  const ids = new Int32Array(count);
  const generations = new Uint32Array(count);
  let checkedAt = Number.POSITIVE_INFINITY;
  let removals = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const set of sets) {
    ids.set(set.ids, at);
    generations.set(set.generations, at);
    at += set.ids.length;
    checkedAt = Math.min(checkedAt, set.checkedAt);
    removals = Math.min(removals, set.removals);
  }
  return { ids, generations, checkedAt, removals };
}

const newNode = (): Node => ({
  children: [],
  nextChild: 0,
  files: 0,
  directories: 1,
  entries: 0,
  totalBytes: 0,
});

function addChild(node: Node, child: Node): void {
  node.files = saturated(node.files + child.files);
  node.directories = saturated(node.directories + child.directories);
  node.entries = saturated(node.entries + child.entries + 1);
  node.totalBytes = saturated(node.totalBytes + child.totalBytes);
}

const saturated = (sum: number): number => Math.min(sum, Number.MAX_SAFE_INTEGER);

/** A remembered directory's digest costs more than a number in a set. */
const cost = (tree: CompleteTree): number => tree.set.ids.length + 20 * tree.directoryDigests.length + 50;
