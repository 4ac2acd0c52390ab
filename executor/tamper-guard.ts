/**
 * Plain mode has inputs that an action can change in place, since they are links into the executor's CAS. What was
 * changed is dropped, and runs that may have read it are told to be made again. Sandboxed actions never get here.
 */
import { lstatSync } from 'node:fs';
import type { Logger } from '../main/base/logger.ts';
import { Code, RpcError } from '../proto/status.ts';
import type { BlobCache } from './blob-cache.ts';
import type { DirectoryCache, Tree } from './directory-cache.ts';
import { quote } from './paths.ts';

/** One run, from its start to its end. */
export interface GuardedRun {
  readonly operationName: string;
  readonly trees: readonly Tree[];
  /** Others that ran at any time of this run and were given some of the same trees. */
  readonly overlapping: Set<GuardedRun>;
  taint: string | undefined;
}

export class TamperGuard {
  readonly #trees: DirectoryCache;
  readonly #blobs: BlobCache;
  readonly #logger: Logger;
  readonly #running = new Set<GuardedRun>();

  constructor(trees: DirectoryCache, blobs: BlobCache, logger: Logger) {
    this.#trees = trees;
    this.#blobs = blobs;
    this.#logger = logger;
  }

  begin(operationName: string, trees: readonly Tree[]): GuardedRun {
    const run: GuardedRun = { operationName, trees, overlapping: new Set(), taint: undefined };
    for (const other of this.#running) {
      if (!other.trees.some((tree) => trees.includes(tree))) continue;
      other.overlapping.add(run);
      run.overlapping.add(other);
    }
    this.#running.add(run);
    return run;
  }

  /**
   * The run is over; `tampered` are the inputs that are not what they were, relative to the input root. Returns ABORTED
   * where what the run read cannot be told. A run that was alone has read what it was given, and its result stands.
   */
  end(run: GuardedRun, tampered: readonly string[]): RpcError | undefined {
    this.#running.delete(run);
    if (tampered.length > 0) this.#tampered(run, tampered);
    return run.taint === undefined ? undefined : new RpcError(Code.ABORTED, run.taint);
  }

  #tampered(run: GuardedRun, paths: readonly string[]): void {
    const names = `${quote(paths[0] ?? '')}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}`;
    const what = `input ${names} was changed in place while ${run.operationName} ran without a sandbox`;
    this.#logger.warn(what);
    const inodes = new Set<bigint>();
    for (const tree of run.trees) {
      for (const path of paths) {
        const found = lstatSync(`${tree.path}/${path}`, missingIsUndefined);
        if (found) inodes.add(found.ino);
      }
    }
    // Any tree may link the same files, and none is worth more than the certainty.
    this.#trees.discardAll();
    this.#blobs.dropInodes(inodes);
    if (run.overlapping.size > 0) run.taint ??= what;
    for (const other of run.overlapping) {
      if (this.#running.has(other)) other.taint ??= what;
      else this.#logger.warn('a result that was already reported may have read it', { operation: other.operationName });
    }
  }
}

const missingIsUndefined = { bigint: true, throwIfNoEntry: false } as const;
