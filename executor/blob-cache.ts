/**
 * The executor's own CAS: one file a blob, since input roots are hard links to them. `cas/xx/{hash}-{size}` is 0444 and
 * `….x` 0555, because a link shares its mode. The name carries the size, so that the index is read from names alone;
 * a file is compared with its name when it is first used. Every file has one fixed mtime (2000-01-01), so that actions
 * see the same times on every machine.
 *
 * A file appears complete or not at all (temporary name, closed, renamed). It is not synced: after a reboot (`trusted`
 * is false) contents are hashed when first used.
 */
import { createHash, type Hash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Digest, digestOf } from '../proto/digest.ts';
import { Code, RpcError } from '../proto/status.ts';

export interface BlobEntry {
  readonly hash: string;
  readonly sizeBytes: number;
  /** Which files are there. */
  plain: boolean;
  executable: boolean;
  /** Users that keep it from eviction. */
  pins: number;
  /** Compared with its name (and hashed after a reboot) since this process began. */
  checked: boolean;
}

export interface BlobCacheOptions {
  /** Folder of its own; `cas` and `tmp` are made below it. */
  root: string;
  maxBytes: number;
  /** The machine has not been restarted since these files were written. */
  trusted: boolean;
  /** Gives up something that pins blobs; false = there is nothing left to give up. */
  relieve?: () => boolean;
}

/** Seconds since 1970 of the mtime of every stored file. */
export const fixedMtime = 946_684_800;
const fileName = /^([0-9a-f]{64})-(0|[1-9][0-9]{0,15})(\.x)?$/;
const blockBytes = 4096;

export class BlobCache {
  /** Least recently used first. */
  readonly #entries = new Map<string, BlobEntry>();
  readonly #cas: string;
  readonly #tmp: string;
  readonly #maxBytes: number;
  readonly #trusted: boolean;
  readonly #relieve: () => boolean;
  #bytes = 0;
  #temporaries = 0;
  #evicting = false;

  constructor(options: BlobCacheOptions) {
    this.#cas = join(options.root, 'cas');
    this.#tmp = join(options.root, 'tmp');
    this.#maxBytes = options.maxBytes;
    this.#trusted = options.trusted;
    this.#relieve = options.relieve ?? (() => false);
    rmSync(this.#tmp, { recursive: true, force: true });
    mkdirSync(this.#tmp, { recursive: true });
    for (let i = 0; i < 256; i++) this.#load(join(this.#cas, i.toString(16).padStart(2, '0')));
    this.#evictSoon();
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The blob, or undefined where it is not held. Marks it as used. */
  get(digest: Digest): BlobEntry | undefined {
    const entry = this.#entries.get(digest.hash);
    if (!entry || entry.sizeBytes !== digest.sizeBytes) return undefined;
    if (!entry.checked && !this.#check(entry)) return undefined;
    this.#entries.delete(entry.hash);
    this.#entries.set(entry.hash, entry);
    return entry;
  }

  /** A file to link or read. The variant is made where only the other one is there. Throws what the disk says. */
  path(entry: BlobEntry, executable: boolean): string {
    const path = this.#path(entry, executable);
    if (executable ? entry.executable : entry.plain) return path;
    const temporary = this.temporaryPath();
    copyFileSync(this.#path(entry, !executable), temporary, constants.COPYFILE_FICLONE);
    chmodSync(temporary, executable ? 0o555 : 0o444);
    utimesSync(temporary, fixedMtime, fixedMtime);
    renameSync(temporary, path);
    this.#added(entry, executable);
    return path;
  }

  pin(entry: BlobEntry): void {
    entry.pins++;
  }

  unpin(entry: BlobEntry): void {
    entry.pins--;
    if (entry.pins === 0 && this.#bytes > this.#maxBytes) this.#evictSoon();
  }

  /** Stores bytes that hash to `digest`. DATA_LOSS where they do not. */
  put(digest: Digest, data: Uint8Array, executable: boolean): BlobEntry {
    const held = this.get(digest);
    if (held) return held;
    const actual = digestOf(data);
    if (actual.hash !== digest.hash || actual.sizeBytes !== digest.sizeBytes) throw mismatch(digest, actual);
    const temporary = this.temporaryPath();
    const file = openSync(temporary, 'wx', executable ? 0o555 : 0o444);
    try {
      for (let at = 0; at < data.length; ) at += writeSync(file, data, at);
      futimesSync(file, fixedMtime, fixedMtime);
    } catch (error) {
      unlinkSync(temporary);
      throw error;
    } finally {
      closeSync(file);
    }
    return this.#keep(digest, temporary, executable);
  }

  /** For a blob that arrives in pieces. */
  openWriter(digest: Digest, executable: boolean): BlobWriter {
    return new BlobWriter(digest, this.temporaryPath(), executable, (path) => this.#keep(digest, path, executable));
  }

  /** Takes over a closed file that the caller has hashed. A file that cannot be taken is copied; it is gone afterwards. */
  adopt(digest: Digest, path: string, executable: boolean): BlobEntry {
    const held = this.get(digest);
    if (held) {
      unlinkSync(path);
      return held;
    }
    try {
      chmodSync(path, executable ? 0o555 : 0o444);
      utimesSync(path, fixedMtime, fixedMtime);
      return this.#keep(digest, path, executable);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EPERM' && code !== 'EXDEV') throw error;
    }
    const temporary = this.temporaryPath();
    copyFileSync(path, temporary);
    chmodSync(temporary, executable ? 0o555 : 0o444);
    utimesSync(temporary, fixedMtime, fixedMtime);
    unlinkSync(path);
    return this.#keep(digest, temporary, executable);
  }

  /** Forgets a blob whose files can no longer be trusted. */
  drop(entry: BlobEntry): void {
    if (this.#entries.get(entry.hash) === entry) this.#remove(entry);
  }

  /** Forgets the blobs whose files are these. Looks at every file: for what should not happen. */
  dropInodes(inodes: ReadonlySet<bigint>): void {
    for (const entry of [...this.#entries.values()]) {
      for (const executable of [false, true]) {
        const stat = lstatSync(this.#path(entry, executable), { bigint: true, throwIfNoEntry: false });
        if (stat && inodes.has(stat.ino)) this.drop(entry);
      }
    }
  }

  #load(folder: string): void {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const parts = fileName.exec(name);
      if (!parts) {
        rmSync(join(folder, name), { recursive: true, force: true });
        continue;
      }
      const [, hash, size, suffix] = parts;
      const digest = { hash: hash ?? '', sizeBytes: Number(size) };
      const entry = this.#entries.get(digest.hash) ?? this.#insert(digest, false);
      if (entry.sizeBytes === digest.sizeBytes) this.#added(entry, suffix !== undefined);
    }
  }

  #insert(digest: Digest, checked: boolean): BlobEntry {
    const { hash, sizeBytes } = digest;
    const entry: BlobEntry = { hash, sizeBytes, plain: false, executable: false, pins: 0, checked };
    this.#entries.set(hash, entry);
    return entry;
  }

  #keep(digest: Digest, file: string, executable: boolean): BlobEntry {
    const entry = this.get(digest) ?? this.#insert(digest, true);
    renameSync(file, this.#path(digest, executable));
    if (!(executable ? entry.executable : entry.plain)) this.#added(entry, executable);
    return entry;
  }

  #added(entry: BlobEntry, executable: boolean): void {
    if (executable) entry.executable = true;
    else entry.plain = true;
    this.#bytes += onDisk(entry);
    if (this.#bytes > this.#maxBytes) this.#evictSoon();
  }

  #check(entry: BlobEntry): boolean {
    for (const executable of [false, true]) {
      if (!(executable ? entry.executable : entry.plain)) continue;
      if (this.#sound(entry, executable)) continue;
      this.#remove(entry);
      return false;
    }
    entry.checked = true;
    return true;
  }

  #sound(entry: BlobEntry, executable: boolean): boolean {
    const path = this.#path(entry, executable);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size !== entry.sizeBytes || stat.mtimeMs !== fixedMtime * 1000) return false;
    return this.#trusted || hashFileSync(path) === entry.hash;
  }

  #path(digest: Digest, executable: boolean): string {
    const { hash, sizeBytes } = digest;
    return `${this.#cas}/${hash.slice(0, 2)}/${hash}-${sizeBytes}${executable ? '.x' : ''}`;
  }

  /** A path of its own for a file that is to be adopted; on the same file system. */
  temporaryPath(): string {
    return `${this.#tmp}/${this.#temporaries++}`;
  }

  #remove(entry: BlobEntry): void {
    this.#entries.delete(entry.hash);
    for (const executable of [false, true]) {
      if (!(executable ? entry.executable : entry.plain)) continue;
      rmSync(this.#path(entry, executable), { force: true });
      this.#bytes -= onDisk(entry);
    }
    entry.plain = false;
    entry.executable = false;
  }

  #evictSoon(): void {
    if (this.#evicting || this.#bytes <= this.#maxBytes) return;
    this.#evicting = true;
    setImmediate(() => {
      this.#evicting = false;
      this.#evict();
    });
  }

  /** A hundred at a time, so that actions go on meanwhile. */
  #evict(): void {
    let left = Math.min(100, this.#entries.size);
    let removed = 0;
    for (const entry of this.#entries.values()) {
      if (this.#bytes <= this.#maxBytes || left-- <= 0) break;
      if (entry.pins === 0) {
        this.#remove(entry);
        removed++;
      } else {
        this.#entries.delete(entry.hash);
        this.#entries.set(entry.hash, entry);
      }
    }
    if (removed > 0 || this.#relieve()) this.#evictSoon();
  }
}

/** Writes and hashes as the pieces come; nothing is visible before `commit`. */
export class BlobWriter {
  readonly #digest: Digest;
  readonly #path: string;
  readonly #file: number;
  readonly #hash: Hash = createHash('sha256');
  readonly #keep: (path: string) => BlobEntry;
  #written = 0;

  constructor(digest: Digest, path: string, executable: boolean, keep: (path: string) => BlobEntry) {
    this.#digest = digest;
    this.#path = path;
    this.#keep = keep;
    this.#file = openSync(path, 'wx', executable ? 0o555 : 0o444);
  }

  write(chunk: Uint8Array): void {
    this.#written += chunk.length;
    if (this.#written > this.#digest.sizeBytes) {
      throw new RpcError(Code.DATA_LOSS, `blob ${this.#digest.hash} has more than its ${this.#digest.sizeBytes} bytes`);
    }
    this.#hash.update(chunk);
    for (let at = 0; at < chunk.length; ) at += writeSync(this.#file, chunk, at);
  }

  commit(): BlobEntry {
    const actual = { hash: this.#hash.digest('hex'), sizeBytes: this.#written };
    if (actual.hash !== this.#digest.hash || actual.sizeBytes !== this.#digest.sizeBytes) {
      this.abort();
      throw mismatch(this.#digest, actual);
    }
    futimesSync(this.#file, fixedMtime, fixedMtime);
    closeSync(this.#file);
    return this.#keep(this.#path);
  }

  abort(): void {
    closeSync(this.#file);
    unlinkSync(this.#path);
  }
}

function mismatch(expected: Digest, actual: Digest): RpcError {
  return new RpcError(
    Code.DATA_LOSS,
    `blob ${expected.hash} of ${expected.sizeBytes} bytes arrived as ${actual.hash} of ${actual.sizeBytes} bytes`,
  );
}

const onDisk = (entry: BlobEntry): number => Math.ceil(entry.sizeBytes / blockBytes) * blockBytes;

function hashFileSync(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(256 << 10);
  const file = openSync(path, 'r');
  try {
    for (let n = readSync(file, buffer); n > 0; n = readSync(file, buffer)) hash.update(buffer.subarray(0, n));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
