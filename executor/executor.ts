/** Constructs and wires one executor; the only place that does. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../main/base/clock.ts';
import { Lifetime } from '../main/base/lifetime.ts';
import type { Logger } from '../main/base/logger.ts';
import { ActionTable } from './action-table.ts';
import { BlobCache } from './blob-cache.ts';
import { BlobFetcher } from './blob-fetcher.ts';
import { BuildExecutor } from './build-executor.ts';
import { DirectoryCache } from './directory-cache.ts';
import { DirectoryGraph } from './directory-graph.ts';
import { engineBlobs } from './engine-blobs.ts';
import { InputRoots } from './input-root.ts';
import { machineFacts } from './machine-facts.ts';
import type { ExecutorOptions } from './options.ts';
import { OrphanTimer } from './orphan-timer.ts';
import { lockRoot } from './root-lock.ts';
import type { Slot } from './sandbox/slot.ts';
import { SlotPool } from './slot-pool.ts';
import { TamperGuard } from './tamper-guard.ts';
import { WorkerClient } from './worker-client.ts';

/** Opens the slot `index` in `folder` below `storeRoot`. Rejects where this machine refuses the mode. */
export type OpenSlot = (mode: 'sandbox' | 'plain', storeRoot: string, folder: string) => Promise<Slot>;

export interface Executor {
  /** Resolves when the engine said `shutdown` or was away too long, or after `close`. */
  readonly done: Promise<void>;
  /** Kills what runs, cleans up. */
  close(): Promise<void>;
}

const version = '0.1.0';
const recentBytes = 16 << 20;
const graphBytes = 32 << 20;
/** Links, symlinks and directories in kept trees. */
const treeEntries = 500_000;

export async function startExecutor(options: ExecutorOptions, openSlot: OpenSlot, logger: Logger): Promise<Executor> {
  const facts = machineFacts();
  const size = options.slots === 0 ? facts.processors : options.slots;
  const lifetime = new Lifetime();
  try {
    const lock = lockRoot(options.root);
    lifetime.onClose('the lock', () => lock.release());
    const root = realpathSync(options.root);
    const trusted = lock.sameBoot;

    const blobs = new BlobCache({
      root,
      maxBytes: options.maxBytes,
      trusted,
      relieve: () => trees.discardOldest(),
    });
    const trees = new DirectoryCache({ root, maxEntries: treeEntries, trusted, unpin: (entry) => blobs.unpin(entry) });
    lifetime.onClose('kept trees', () => trees.close());

    const slotFolder = (index: number): string => join(root, 'slots', `${index}`);
    mkdirSync(join(root, 'slots'), { recursive: true });
    const first = await openFirst(options.sandbox, (mode) => openSlot(mode, root, slotFolder(0)), logger);
    const slots = new SlotPool({ size, first: first.slot, open: (i) => openSlot(first.mode, root, slotFolder(i)) });
    lifetime.onClose('slots', () => slots.close());

    const over = Promise.withResolvers<void>();
    const orphan = new OrphanTimer(options.orphanTimeoutMs, () => {
      logger.warn('no engine for too long: ending');
      over.resolve();
    });
    lifetime.onClose('the orphan timer', () => orphan.stop());
    const client = new WorkerClient({
      connectFile: options.connectFile,
      hello: {
        executorId: randomUUID(),
        version,
        slots: size,
        properties: [...facts.properties, ...options.properties].map(([name, value]) => ({ name, value })),
        isolation: first.mode,
        memoryBytes: facts.memoryBytes,
      },
      snapshot: () => table.snapshot(),
      apply: (state) => {
        if (state.shutdown) over.resolve();
        else table.apply(state);
      },
      linkChanged: (up) => orphan.linkChanged(up),
      logger,
    });
    const engine = engineBlobs(client);
    const fetcher = new BlobFetcher(blobs, engine, recentBytes);
    const graph = new DirectoryGraph(graphBytes, (digest) => fetcher.recall(digest));
    const inputRoots = new InputRoots({ graph, trees, blobs, fetcher, engine });
    const guard = first.mode === 'plain' ? new TamperGuard(trees, blobs, logger) : undefined;
    const parts = { workerName: facts.name, inputRoots, fetcher, blobs, engine, slots, guard, clock: systemClock };
    const builder = new BuildExecutor(parts);
    const table = new ActionTable({
      execute: (desired, signal, progress) => builder.execute(desired, signal, progress),
      send: (changed) => client.send(changed),
    });
    const link = client.run();
    lifetime.onClose('the link', () => {
      client.close();
      return link;
    });
    // What runs is cancelled while the link still answers; what fetches ends with the link.
    const close = async (): Promise<void> => {
      table.cancelAll();
      await lifetime.close();
      over.resolve();
    };
    logger.info('executor started', { root, slots: size, isolation: first.mode });
    return { done: over.promise, close };
  } catch (error) {
    await lifetime.close();
    throw error;
  }
}

/** The first slot tells what this machine allows. */
async function openFirst(
  sandbox: ExecutorOptions['sandbox'],
  open: (mode: 'sandbox' | 'plain') => Promise<Slot>,
  logger: Logger,
): Promise<{ slot: Slot; mode: 'sandbox' | 'plain' }> {
  if (sandbox === 'off') return { slot: await open('plain'), mode: 'plain' };
  try {
    return { slot: await open('sandbox'), mode: 'sandbox' };
  } catch (error) {
    if (sandbox === 'on') throw error;
    logger.warn('this machine allows no sandbox: actions run in plain mode and can see each other', { error });
    return { slot: await open('plain'), mode: 'plain' };
  }
}
