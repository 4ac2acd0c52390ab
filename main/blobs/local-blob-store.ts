/** The blob store of one folder: small blobs in the log, large ones as files, all known to one index in memory. */
import { hash as hashOnce } from 'node:crypto';
import { type Digest, emptyDigest } from '../../proto/digest.ts';
import { invalidArgument, notFound, type RpcError } from '../../proto/status.ts';
import type { Clock } from '../base/clock.ts';
import { readBlob } from './blob-reader.ts';
import type { BlobStore, BlobWriter } from './blob-store.ts';
import { checkComplete, checkHash, FileWriter, MemoryWriter } from './blob-writer.ts';
import { Field, recordAt } from './digest-index.ts';
import { DigestSet } from './digest-set.ts';
import type { FileHasher } from './file-hasher.ts';
import { DigestBatch, type FindMissingAnswer, findMissingEncoded } from './find-missing-wire.ts';
import { formatHash, HASH_WORDS, parseHash } from './hash-words.ts';
import { FILE_FLAG, type IndexedLog } from './indexed-log.ts';
import type { LargeFiles } from './large-files.ts';
import type { BlobSet, Leases } from './leases.ts';
import { type BlobToPut, putAll } from './put-all.ts';
import { HEADER_BYTES, Kind } from './segment-record.ts';
import type { Space } from './space.ts';

/** A blob up to this size is a record of a segment; appending one costs a third of writing a file. */
export const SMALL_BLOB_BYTES = 64 * 1024;
const EMPTY = Buffer.alloc(0);

export interface LocalBlobStoreParts {
  indexed: IndexedLog;
  files: LargeFiles;
  hasher: FileHasher;
  leases: Leases;
  space: Space;
  clock: Clock;
  fileBytes: { value: number };
}

export class LocalBlobStore implements BlobStore {
  readonly #parts: LocalBlobStoreParts;
  readonly #hash = new Uint32Array(HASH_WORDS);
  readonly #asked = new DigestSet();
  readonly #batch = new DigestBatch();
  readonly #batchIds = new Int32Array(DigestBatch.SIZE);

  constructor(parts: LocalBlobStoreParts) {
    this.#parts = parts;
  }

  /** Rises whenever a blob is removed: while it stays, what was found present is present. */
  get evictionEpoch(): number {
    return this.#parts.indexed.index.removals;
  }

  has(digest: Digest): boolean {
    return digest.sizeBytes === 0 || this.#findAndRenew(digest) >= 0;
  }

  /** `has` without renewing anything. */
  peek(digest: Digest): boolean {
    return digest.sizeBytes === 0 || this.#find(digest) >= 0;
  }

  /** The digest of a blob of which only the hash is known, as in HTTP's names; `hash` is 64 lower-case hex digits. */
  lookupHash(hash: string): Digest | undefined {
    if (hash === emptyDigest.hash) return emptyDigest;
    if (!parseHash(hash, this.#hash)) return undefined;
    const id = this.#parts.indexed.index.findHash(this.#hash);
    return id < 0 ? undefined : this.digestAt(id);
  }

  findMissing(digests: readonly Digest[]): Digest[] {
    const now = this.seconds();
    this.#asked.clear();
    return digests.filter((digest) => {
      if (digest.sizeBytes === 0) return false;
      const id = this.#find(digest);
      if (id >= 0) this.#parts.leases.renew(id, now);
      return id < 0 && this.#asked.add(this.#hash, digest.sizeBytes);
    });
  }

  /** `findMissing` on encoded messages; see find-missing-wire.ts. */
  findMissingEncoded(request: Uint8Array): FindMissingAnswer {
    const now = this.seconds();
    this.#asked.clear();
    return findMissingEncoded(request, this.#batch, ({ hashes, sizes, count }, missing) => {
      this.#parts.indexed.index.findAll(hashes, sizes, count, this.#batchIds);
      for (let i = 0; i < count; i++) {
        const id = this.#batchIds[i] as number;
        if (id >= 0) this.#parts.leases.renew(id, now);
        else if (this.#asked.add(hashes, sizes[i] as number, i * HASH_WORDS)) missing(i);
      }
    });
  }

  get(digest: Digest): Buffer | Promise<Buffer> {
    if (digest.sizeBytes === 0) return EMPTY;
    const id = this.#findAndRenew(digest);
    if (id < 0) throw absent(digest);
    const { indexed, files } = this.#parts;
    if (indexed.isFile(id)) return files.read(digest) ?? this.#lose(digest);
    const data = Buffer.allocUnsafe(digest.sizeBytes);
    const { index, log } = indexed;
    if (!log.read(index.get(id, Field.SEGMENT), index.get(id, Field.OFFSET) + HEADER_BYTES, data)) this.#lose(digest);
    return data;
  }

  read(digest: Digest, offset: number, limit: number, chunkSize?: number): AsyncIterable<Buffer> {
    return readBlob(
      {
        isFile: () => {
          const id = digest.sizeBytes === 0 ? -1 : this.#findAndRenew(digest);
          if (id < 0 && digest.sizeBytes > 0) throw absent(digest);
          return id >= 0 && this.#parts.indexed.isFile(id);
        },
        path: this.#parts.files.pathOf(digest),
        get: () => this.get(digest),
        lose: () => this.#lose(digest),
      },
      digest,
      offset,
      limit,
      chunkSize,
    );
  }

  put(digest: Digest, data: Uint8Array): void | Promise<void> {
    checkComplete(digest, data.length);
    checkHash(digest, hashOnce('sha256', data, 'hex'));
    if (this.has(digest)) return;
    const needed = this.#diskBytes(digest.sizeBytes);
    if (this.#parts.space.hasRoom(needed)) return this.#store(digest, data);
    return this.#parts.space.makeRoom(needed).then(() => {
      if (!this.has(digest)) this.#store(digest, data);
    });
  }

  /**
   * Puts many, small ones in few writes. One answer a blob, in order: undefined where it is stored, else the error of
   * this blob alone.
   */
  putAll(blobs: readonly BlobToPut[]): Promise<(RpcError | undefined)[]> {
    const { space } = this.#parts;
    return putAll(blobs, {
      isSmall: ({ sizeBytes }) => sizeBytes <= SMALL_BLOB_BYTES,
      isPresent: (digest) => this.has(digest),
      put: (digest, data) => this.put(digest, data),
      putSmall: async (batch, bytes) => {
        if (!space.hasRoom(bytes)) await space.makeRoom(bytes);
        this.#storeSmall(batch);
      },
    });
  }

  openWriter(digest: Digest): BlobWriter {
    if (digest.sizeBytes <= SMALL_BLOB_BYTES) return new MemoryWriter(digest, (d, data) => this.put(d, data));
    const { space, files } = this.#parts;
    let release = (): void => {};
    return new FileWriter({
      digest,
      temporaryPath: files.newTemporaryPath(),
      hasher: this.#parts.hasher,
      isPresent: () => this.has(digest),
      makeRoom: () => {
        const needed = this.#diskBytes(digest.sizeBytes);
        const reserve = (): void => {
          release = space.reserve(needed);
        };
        return space.hasRoom(needed) ? reserve() : space.makeRoom(needed).then(reserve);
      },
      adopt: (path) => {
        files.adopt(digest, path);
        this.#recordFile(digest);
      },
      discard: (path) => files.discard(path),
      release: () => release(),
    });
  }

  /** All of `digests` as one set, leased; undefined where one is absent. */
  setOf(digests: Iterable<Digest>): BlobSet | undefined {
    const now = this.seconds();
    const ids: number[] = [];
    for (const digest of digests) {
      if (digest.sizeBytes === 0) continue;
      const id = this.#find(digest);
      if (id < 0) return undefined;
      this.#parts.leases.renew(id, now);
      ids.push(id);
    }
    return this.#parts.leases.setOf(ids, now);
  }

  /** Whether all of the set are still here; renews their leases. Costs nanoseconds a blob. */
  renew(set: BlobSet): boolean {
    return this.#parts.leases.renewSet(set, this.seconds());
  }

  /** Keeps all of the set until the answer is called, whatever their leases; undefined where one was removed since. */
  pinSet(set: BlobSet): (() => void) | undefined {
    const release = this.#parts.leases.pin(set);
    return (
      release &&
      (() => {
        release();
        this.#parts.space.forgetNothing();
      })
    );
  }

  /** Keeps those of `digests` that are present until the answer is called. */
  pin(digests: Iterable<Digest>): () => void {
    const present = [...digests].filter((digest) => this.has(digest));
    const set = this.setOf(present);
    return (set && this.pinSet(set)) ?? (() => {});
  }

  /** Removes a blob whatever keeps it; false where it is absent. */
  delete(digest: Digest): boolean {
    const id = digest.sizeBytes === 0 ? -1 : this.#find(digest);
    if (id < 0) return false;
    this.#removeFile(id);
    this.#parts.indexed.drop(id, this.seconds());
    return true;
  }

  /** Takes a record out for eviction: it may come back after a crash, which harms nothing. */
  evictRecord(id: number): void {
    this.#removeFile(id);
    this.#parts.indexed.forget(id);
  }

  /** The digest of a record. */
  digestAt(id: number): Digest {
    const { index } = this.#parts.indexed;
    return { hash: formatHash(index.page(id), recordAt(id)), sizeBytes: index.sizeBytes(id) };
  }

  seconds(): number {
    return Math.floor(this.#parts.clock.now() / 1000);
  }

  #find(digest: Digest): number {
    if (!parseHash(digest.hash, this.#hash))
      throw invalidArgument(`${JSON.stringify(digest.hash.slice(0, 80))} is not 64 lower-case hex digits`);
    return this.#parts.indexed.index.find(this.#hash, digest.sizeBytes);
  }

  #findAndRenew(digest: Digest): number {
    const id = this.#find(digest);
    if (id >= 0) this.#parts.leases.renew(id, this.seconds());
    return id;
  }

  #diskBytes(sizeBytes: number): number {
    return sizeBytes > SMALL_BLOB_BYTES ? fileBytes(sizeBytes) + 128 : sizeBytes + 128;
  }

  #store(digest: Digest, data: Uint8Array): void {
    if (digest.sizeBytes > SMALL_BLOB_BYTES) {
      this.#parts.files.put(digest, data);
      this.#recordFile(digest);
      return;
    }
    const { log } = this.#parts.indexed;
    parseHash(digest.hash, this.#hash);
    const offset = log.stage(Kind.BLOB, this.seconds(), data.length, 0, this.#hash, data);
    log.flush();
    this.#point(digest, log.activeSegment, offset);
  }

  #storeSmall(blobs: readonly BlobToPut[]): void {
    const { log } = this.#parts.indexed;
    const now = this.seconds();
    const offsets = blobs.map(({ digest, data }) => {
      parseHash(digest.hash, this.#hash);
      return log.stage(Kind.BLOB, now, data.length, 0, this.#hash, data);
    });
    log.flush();
    for (const [i, { digest }] of blobs.entries())
      if (!this.has(digest)) this.#point(digest, log.activeSegment, offsets[i] as number);
  }

  /** The file is in place; the log says so, and then the index. */
  #recordFile(digest: Digest): void {
    const { log } = this.#parts.indexed;
    parseHash(digest.hash, this.#hash);
    const offset = log.stage(
      Kind.FILE,
      this.seconds(),
      digest.sizeBytes >>> 0,
      Math.floor(digest.sizeBytes / 2 ** 32),
      this.#hash,
    );
    try {
      log.flush();
    } catch (error) {
      this.#parts.files.remove(digest);
      throw error;
    }
    this.#point(digest, (log.activeSegment | FILE_FLAG) >>> 0, offset);
    this.#parts.fileBytes.value += fileBytes(digest.sizeBytes);
  }

  /** `#hash` holds the digest's. */
  #point(digest: Digest, segment: number, offset: number): void {
    const id = this.#parts.indexed.point(this.#hash, digest.sizeBytes, segment, offset);
    this.#parts.leases.grant(id, this.seconds());
    this.#parts.indexed.count(id);
  }

  #removeFile(id: number): void {
    if (!this.#parts.indexed.isFile(id)) return;
    const digest = this.digestAt(id);
    this.#parts.files.remove(digest);
    this.#parts.fileBytes.value -= fileBytes(digest.sizeBytes);
  }

  #lose(digest: Digest): never {
    this.delete(digest);
    throw notFound(`blob ${digest.hash}/${digest.sizeBytes} was damaged on disk and has been dropped; upload it again`);
  }
}

/** What a file takes on the disk. */
export const fileBytes = (sizeBytes: number): number => Math.ceil(sizeBytes / 4096) * 4096;

const absent = (digest: Digest): RpcError => notFound(`blob ${digest.hash}/${digest.sizeBytes} is not in the store`);
