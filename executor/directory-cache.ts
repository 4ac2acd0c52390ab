/**
 * Kept directory trees: made once, then lent to any number of actions as read-only layers. `trees/{key}-{entries}` is
 * complete by construction: it is built under `tmp` and renamed. The key names the content, so trees outlive a restart
 * of the executor. Least recently used ones go first where `maxEntries` is passed; removal is a rename now and the
 * unlinks in the background.
 */
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobEntry } from './blob-cache.ts';

export interface Tree {
  readonly key: string;
  /** Absolute path of the folder. */
  readonly path: string;
  /** Files, symlinks and directories in it. */
  readonly entries: number;
  /** Pinned while the tree is kept. Empty for a tree from before the restart. */
  readonly blobs: readonly BlobEntry[];
  users: number;
  /** False once it was given up: not to be lent any more. */
  kept: boolean;
}

export interface BuiltTree {
  entries: number;
  /** Pinned by the builder; the cache unpins them with the tree. */
  blobs: BlobEntry[];
}

export interface DirectoryCacheOptions {
  root: string;
  maxEntries: number;
  /** The machine has not been restarted since the trees were made. */
  trusted: boolean;
  unpin: (entry: BlobEntry) => void;
}

const folderName = /^([0-9a-f]{64})-([0-9]{1,9})$/;

export class DirectoryCache {
  /** Least recently used first. */
  readonly #trees = new Map<string, Tree>();
  readonly #building = new Map<string, Promise<Tree>>();
  readonly #folder: string;
  readonly #scratch: string;
  readonly #maxEntries: number;
  readonly #unpin: (entry: BlobEntry) => void;
  readonly #removals = new Set<Promise<void>>();
  #entries = 0;
  #scratchNames = 0;

  constructor(options: DirectoryCacheOptions) {
    this.#folder = join(options.root, 'trees');
    this.#scratch = join(options.root, 'scratch');
    this.#maxEntries = options.maxEntries;
    this.#unpin = options.unpin;
    mkdirSync(this.#folder, { recursive: true });
    mkdirSync(this.#scratch, { recursive: true });
    for (const name of readdirSync(this.#scratch)) this.#removeLater(join(this.#scratch, name));
    this.#scratchNames = Date.now();
    for (const name of readdirSync(this.#folder)) {
      const [, key, entries] = folderName.exec(name) ?? [];
      if (key && options.trusted) this.#add(key, { entries: Number(entries), blobs: [] });
      else this.#discardFolder(join(this.#folder, name));
    }
  }

  /** Lends a tree that is kept. Give it back with `release`. */
  acquire(key: string): Tree | undefined {
    const tree = this.#trees.get(key);
    if (tree) this.lend(tree);
    return tree;
  }

  /** Lends once more a tree that is known to be kept. */
  lend(tree: Tree): void {
    tree.users++;
    this.#trees.delete(tree.key);
    this.#trees.set(tree.key, tree);
  }

  release(tree: Tree): void {
    tree.users--;
    if (this.#entries > this.#maxEntries) this.#shrink();
  }

  /** Lends the tree `key`, made by `fill` where it is not kept. Several callers at once share one making. */
  async make(key: string, fill: (folder: string) => Promise<BuiltTree>): Promise<Tree> {
    const held = this.acquire(key);
    if (held) return held;
    let building = this.#building.get(key);
    if (!building) {
      building = this.#build(key, fill).finally(() => this.#building.delete(key));
      this.#building.set(key, building);
    }
    const tree = await building;
    this.lend(tree);
    return tree;
  }

  /** Gives a tree up. Its path is gone at once: who holds it and has not begun to run looks at `kept` and asks anew. */
  discard(tree: Tree): void {
    if (!tree.kept) return;
    tree.kept = false;
    this.#trees.delete(tree.key);
    this.#entries -= tree.entries + 1;
    for (const blob of tree.blobs) this.#unpin(blob);
    this.#discardFolder(tree.path);
  }

  /** Gives up the least recently used tree that nobody uses. False where there is none. */
  discardOldest(): boolean {
    for (const tree of this.#trees.values()) {
      if (tree.users > 0) continue;
      this.discard(tree);
      return true;
    }
    return false;
  }

  discardAll(): void {
    for (const tree of [...this.#trees.values()]) this.discard(tree);
  }

  /** Waits for the removals under way. */
  async close(): Promise<void> {
    await Promise.all(this.#removals);
  }

  async #build(key: string, fill: (folder: string) => Promise<BuiltTree>): Promise<Tree> {
    const scratch = join(this.#scratch, `${this.#scratchNames++}`);
    mkdirSync(scratch);
    try {
      const built = await fill(scratch);
      renameSync(scratch, this.#path(key, built.entries));
      return this.#add(key, built);
    } catch (error) {
      this.#removeLater(scratch);
      throw error;
    }
  }

  #path(key: string, entries: number): string {
    return `${this.#folder}/${key}-${entries}`;
  }

  #add(key: string, built: BuiltTree): Tree {
    const { entries, blobs } = built;
    const tree: Tree = { key, path: this.#path(key, entries), entries, blobs, users: 0, kept: true };
    this.#trees.set(key, tree);
    this.#entries += entries + 1;
    if (this.#entries > this.#maxEntries) setImmediate(() => this.#shrink());
    return tree;
  }

  #shrink(): void {
    while (this.#entries > this.#maxEntries && this.discardOldest());
  }

  /** Out of the way at once, so that the same key can be made again. */
  #discardFolder(path: string): void {
    const scratch = join(this.#scratch, `${this.#scratchNames++}`);
    renameSync(path, scratch);
    this.#removeLater(scratch);
  }

  #removeLater(path: string): void {
    const removal = rm(path, { recursive: true, force: true }).catch(() => {
      // It stays in `scratch`, which is emptied at the next start.
    });
    this.#removals.add(removal);
    removal.finally(() => this.#removals.delete(removal));
  }
}
