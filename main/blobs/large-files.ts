/** Large blobs as files: `large/ab/<hash>-<size>`, written under `temp/` and renamed when they are complete. */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../proto/digest.ts';
import { diskError, errnoOf } from './disk-error.ts';
import { syncPath } from './files.ts';

export interface LargeFilesOptions {
  root: string;
  write?: typeof writeSync;
}

export class LargeFiles {
  readonly #folder: string;
  readonly #temporaryFolder: string;
  readonly #write: typeof writeSync;
  readonly #unsynced = new Set<string>();
  #nextTemporary = 0;

  /** Removes what unfinished writers left. */
  constructor(options: LargeFilesOptions) {
    this.#folder = join(options.root, 'large');
    this.#temporaryFolder = join(options.root, 'temp');
    this.#write = options.write ?? writeSync;
    rmSync(this.#temporaryFolder, { recursive: true, force: true });
    mkdirSync(this.#temporaryFolder, { recursive: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  pathOf(digest: Digest): string {
    return join(this.#folder, digest.hash.slice(0, 2), `${digest.hash}-${digest.sizeBytes}`);
  }

  newTemporaryPath(): string {
    return join(this.#temporaryFolder, String(this.#nextTemporary++));
  }

  /** Writes a whole blob. On an error nothing is left. */
  put(digest: Digest, data: Uint8Array): void {
    const temporary = this.newTemporaryPath();
    try {
      const fd = openSync(temporary, 'wx', 0o644);
      try {
        for (let done = 0; done < data.length; ) done += this.#write(fd, data, done, data.length - done, done);
      } finally {
        closeSync(fd);
      }
      this.adopt(digest, temporary);
    } catch (error) {
      this.discard(temporary);
      throw diskError(error, 'Writing a blob', temporary);
    }
  }

  /** Puts a complete temporary file in its place. */
  adopt(digest: Digest, temporary: string): void {
    const path = this.pathOf(digest);
    try {
      renameSync(temporary, path);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
      mkdirSync(join(this.#folder, digest.hash.slice(0, 2)), { recursive: true });
      renameSync(temporary, path);
    }
    this.#unsynced.add(path);
  }

  discard(path: string): void {
    rmSync(path, { force: true });
  }

  remove(digest: Digest): void {
    const path = this.pathOf(digest);
    this.#unsynced.delete(path);
    try {
      unlinkSync(path);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
  }

  /** The whole content, or undefined where the file is gone or not of the right size. */
  read(digest: Digest): Buffer | undefined {
    let fd: number;
    try {
      fd = openSync(this.pathOf(digest), 'r');
    } catch {
      return undefined;
    }
    try {
      if (fstatSync(fd).size !== digest.sizeBytes) return undefined;
      const data = Buffer.allocUnsafeSlow(digest.sizeBytes);
      for (let done = 0; done < data.length; ) {
        const count = readSync(fd, data, done, data.length - done, done);
        if (count === 0) return undefined;
        done += count;
      }
      return data;
    } catch {
      return undefined;
    } finally {
      closeSync(fd);
    }
  }

  /** Size and time of the last write (seconds since 1970), or undefined where the file is gone. */
  stat(digest: Digest): { sizeBytes: number; seconds: number } | undefined {
    const found = statSync(this.pathOf(digest), { throwIfNoEntry: false });
    return found && { sizeBytes: found.size, seconds: found.mtimeMs / 1000 };
  }

  /** Every file that is there, as a digest; for what the index does not know. */
  *list(): Iterable<Digest> {
    for (const shard of readdirSync(this.#folder)) {
      for (const name of readdirSync(join(this.#folder, shard))) {
        const match = /^([0-9a-f]{64})-(\d+)$/.exec(name);
        if (match) yield { hash: match[1] as string, sizeBytes: Number(match[2]) };
      }
    }
  }

  /** Makes durable what was put since the last call. */
  async sync(): Promise<void> {
    const paths = [...this.#unsynced];
    const folders = new Set<string>(paths.length > 0 ? [this.#folder] : []);
    for (const path of paths) {
      await syncPath(path);
      folders.add(join(path, '..'));
    }
    for (const folder of folders) await syncPath(folder);
    for (const path of paths) this.#unsynced.delete(path);
  }
}
