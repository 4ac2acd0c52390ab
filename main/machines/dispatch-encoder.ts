/**
 * Turns an operation into what its machine is told: with the Directories and small blobs that the machine is believed to
 * lack, so that a small action needs no further trip. Only a belief: the executor fetches what it still lacks.
 */
import type { Digest } from '../../proto/digest.ts';
import { reapi, type worker } from '../../proto/messages.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { LoadedAction } from '../execution/action-loader.ts';
import type { Operation } from '../execution/operation.ts';

type DesiredAction = Parameters<typeof worker.DesiredAction.encode>[0];
type Blob = Parameters<typeof worker.Blob.encode>[0];

const maxInlineBlobBytes = 32 * 1024;
const maxInlineTotalBytes = 512 * 1024;
/** Hashes remembered a machine: about 10 MB. */
const maxKnown = 100_000;

export class DispatchEncoder {
  readonly #blobs: BlobStore;
  #known = new Set<string>();

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  encode(operation: Operation): DesiredAction {
    const action = operation.action as LoadedAction;
    return {
      operationName: operation.name,
      actionDigest: operation.actionDigest,
      action: action.actionBytes,
      command: action.commandBytes,
      timeoutMs: action.timeoutMs,
      queuedAtMs: Math.round(operation.queuedAtMs),
      blobs: this.#lackingInputs(action.directoryDigests),
      engineContext: encodeContext(operation),
    };
  }

  #lackingInputs(directories: readonly Digest[]): Blob[] {
    const root = directories[0];
    if (!root || this.#known.has(root.hash)) return [];
    if (this.#known.size > maxKnown) this.#known = new Set();
    const blobs: Blob[] = [];
    let total = 0;
    /** The content, where it is small, at hand at once, and fits; else the executor fetches it while others run. */
    const take = (digest: Digest): Uint8Array | undefined => {
      if (digest.sizeBytes > maxInlineBlobBytes || total + digest.sizeBytes > maxInlineTotalBytes) return undefined;
      const data = this.#atHand(digest);
      if (!data) return undefined;
      total += data.length;
      blobs.push({ digest, data });
      this.#known.add(digest.hash);
      return data;
    };
    for (const digest of directories) {
      if (this.#known.has(digest.hash)) continue;
      const bytes = take(digest);
      if (!bytes) continue;
      for (const file of reapi.Directory.decode(bytes).files ?? []) {
        const child = file.digest as Digest;
        if (!this.#known.has(child.hash)) take(child);
      }
    }
    return blobs;
  }

  /** Undefined too where it was evicted by hand or damaged: the executor asks for it, and reports that it is missing. */
  #atHand(digest: Digest): Uint8Array | undefined {
    try {
      const data = this.#blobs.get(digest);
      if (!(data instanceof Promise)) return data;
      data.catch(() => {});
    } catch {
      // As above.
    }
    return undefined;
  }
}

/** What an engine that has just started needs in order to take the operation back from the executor. */
interface EngineContext {
  priority: number;
  metadata: string;
}

function encodeContext(operation: Operation): Uint8Array {
  const metadata = Buffer.from(reapi.RequestMetadata.encode(operation.requestMetadata).finish()).toString('base64');
  const context: EngineContext = { priority: operation.priority, metadata };
  return Buffer.from(JSON.stringify(context));
}

/** The inverse; throws where the bytes are not this engine's. */
export function decodeContext(bytes: Uint8Array) {
  const context = JSON.parse(Buffer.from(bytes).toString()) as EngineContext;
  return {
    priority: Number(context.priority),
    requestMetadata: reapi.RequestMetadata.decode(Buffer.from(context.metadata, 'base64')),
  };
}
