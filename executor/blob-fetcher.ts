/**
 * Brings blobs into the executor's own CAS: from memory where the engine sent them along, else in batches, and large
 * ones as streams. A blob that several actions want at once is fetched once.
 */
import { type Digest, digestOf, sameDigest } from '../proto/digest.ts';
import { Code, failedPrecondition, type RpcError } from '../proto/status.ts';
import type { BlobCache, BlobEntry } from './blob-cache.ts';
import type { EngineBlobs } from './engine-blobs.ts';
import { RecentMap } from './recent-map.ts';

export interface WantedBlob {
  digest: Digest;
  executable: boolean;
}

const batchBytes = 3 << 20;
const batchBlobs = 4000;
/** What a blob costs a batch beside its data. */
const overheadBytes = 100;
/** From here on a blob travels as a stream of its own. */
const streamFromBytes = 1 << 20;
const callsAtOnce = 6;

export class BlobFetcher {
  readonly #cache: BlobCache;
  readonly #engine: EngineBlobs;
  readonly #recent: RecentMap<Uint8Array>;
  readonly #inFlight = new Map<string, Promise<void>>();
  readonly #waiting: (() => void)[] = [];
  #free = callsAtOnce;

  /** Small blobs that came or went lately stay in memory up to `recentBytes`. */
  constructor(cache: BlobCache, engine: EngineBlobs, recentBytes: number) {
    this.#cache = cache;
    this.#engine = engine;
    this.#recent = new RecentMap(recentBytes, (data) => data.length + 200);
  }

  /** Keeps in memory what the engine sent along. False where the bytes are not the digest's. */
  remember(digest: Digest, data: Uint8Array): boolean {
    if (!sameDigest(digestOf(data), digest)) return false;
    this.keep(digest, data);
    return true;
  }

  /** Keeps in memory what was hashed already. */
  keep(digest: Digest, data: Uint8Array): void {
    // A copy: a slice would keep the whole message alive.
    this.#recent.set(digest.hash, new Uint8Array(data));
  }

  /** What is in memory; the digest of what is there was checked. */
  recall(digest: Digest): Uint8Array | undefined {
    return this.#recent.get(digest.hash);
  }

  /**
   * Holds every blob, pinned; the caller unpins. FAILED_PRECONDITION with one MISSING violation for each blob that the
   * engine lacks, DATA_LOSS where what it sent is not what the digest says; nothing is pinned then.
   */
  async fetch(wanted: readonly WantedBlob[]): Promise<BlobEntry[]> {
    const pinned: BlobEntry[] = [];
    const pin = ({ digest }: WantedBlob): boolean => {
      const entry = this.#cache.get(digest);
      if (!entry) return false;
      this.#cache.pin(entry);
      pinned.push(entry);
      return true;
    };
    const lacking = wanted.filter((blob) => !pin(blob));
    if (lacking.length === 0) return pinned;
    try {
      // A joined fetch may have been another action's, which failed, or its blob evicted since: ask again, a few times.
      for (let attempt = 0, left = lacking; left.length > 0; attempt++) {
        if (attempt === 3)
          throw new Error(`blob ${left[0]?.digest.hash} was fetched in vain three times, or evicted at once`);
        await this.#bring(left);
        left = left.filter((blob) => !pin(blob));
      }
      return pinned;
    } catch (error) {
      for (const entry of pinned) this.#cache.unpin(entry);
      throw error;
    }
  }

  async #bring(wanted: readonly WantedBlob[]): Promise<void> {
    const fetches = new Set<Promise<void>>();
    const joinedFetches = new Set<Promise<void>>();
    let batch: WantedBlob[] = [];
    let bytes = 0;
    const send = (): void => {
      if (batch.length > 0) fetches.add(this.#start(batch, (blobs) => this.#fetchBatch(blobs)));
      batch = [];
      bytes = 0;
    };
    for (const blob of wanted) {
      const joined = this.#inFlight.get(blob.digest.hash);
      const recent = joined ? undefined : this.recall(blob.digest);
      if (joined) joinedFetches.add(joined);
      else if (recent) this.#cache.put(blob.digest, recent, blob.executable);
      else if (blob.digest.sizeBytes === 0) this.#cache.put(blob.digest, new Uint8Array(0), blob.executable);
      else if (blob.digest.sizeBytes >= streamFromBytes) {
        fetches.add(this.#start([blob], () => this.#fetchStream(blob)));
      } else {
        const cost = blob.digest.sizeBytes + overheadBytes;
        if (bytes + cost > batchBytes || batch.length >= batchBlobs) send();
        batch.push(blob);
        bytes += cost;
      }
    }
    send();
    // What failed in another action's fetch may be a blob of its own alone: the next attempt tells.
    await Promise.allSettled(joinedFetches);
    throwFirst(await Promise.allSettled(fetches));
  }

  #start(blobs: WantedBlob[], run: (blobs: WantedBlob[]) => Promise<void>): Promise<void> {
    const fetch = this.#limited(() => run(blobs)).finally(() => {
      for (const { digest } of blobs) this.#inFlight.delete(digest.hash);
    });
    for (const { digest } of blobs) this.#inFlight.set(digest.hash, fetch);
    return fetch;
  }

  async #fetchBatch(blobs: readonly WantedBlob[]): Promise<void> {
    const contents = await this.#engine.readBatch(blobs.map((blob) => blob.digest));
    const missing: Digest[] = [];
    blobs.forEach((blob, i) => {
      const data = contents[i];
      if (data) this.#cache.put(blob.digest, data, blob.executable);
      else missing.push(blob.digest);
    });
    if (missing.length > 0) throw missingBlobs(missing);
  }

  async #fetchStream({ digest, executable }: WantedBlob): Promise<void> {
    let writer = this.#cache.openWriter(digest, executable);
    let begun = false;
    try {
      await this.#engine.read(
        digest,
        () => {
          if (begun) {
            writer.abort();
            writer = this.#cache.openWriter(digest, executable);
          }
          begun = true;
        },
        (chunk) => writer.write(chunk),
      );
    } catch (error) {
      writer.abort();
      throw (error as RpcError).code === Code.NOT_FOUND ? missingBlobs([digest]) : error;
    }
    writer.commit();
  }

  async #limited(run: () => Promise<void>): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      await run();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}

/** REAPI: what an Execute answers where inputs are not in the CAS. */
export function missingBlobs(digests: readonly Digest[]): RpcError {
  const [first] = digests;
  const more = digests.length > 1 ? ` and ${digests.length - 1} more` : '';
  return failedPrecondition(
    `the engine lacks the input blob ${first?.hash}/${first?.sizeBytes}${more}`,
    digests.map(({ hash, sizeBytes }) => ({ type: 'MISSING', subject: `blobs/${hash}/${sizeBytes}` })),
  );
}

function throwFirst(results: PromiseSettledResult<void>[]): void {
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
