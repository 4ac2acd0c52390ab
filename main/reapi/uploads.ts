/** Uploads that are not complete: kept for a while after their stream broke, so that a client can resume. */
import type { Clock } from '../base/clock.ts';
import type { BlobWriter } from '../blobs/blob-store.ts';

interface Upload {
  writer: BlobWriter;
  /** The stream that writes now; a later one for the same name takes over. */
  owner: object | undefined;
  idleSince: number;
}

/** As long as a client's retries reasonably take. */
const keptMs = 10 * 60_000;
const maxIdleUploads = 1000;

export class Uploads {
  readonly #clock: Clock;
  readonly #byName = new Map<string, Upload>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  committedBytes(resourceName: string): number {
    return this.#byName.get(resourceName)?.writer.writtenBytes ?? 0;
  }

  /** Continues what is there, or opens a writer. A stream that still holds it loses it: its client has come again. */
  take(resourceName: string, owner: object, open: () => BlobWriter): BlobWriter {
    const known = this.#byName.get(resourceName);
    if (known) {
      known.owner = owner;
      return known.writer;
    }
    this.#dropExpired();
    const upload = { writer: open(), owner, idleSince: this.#clock.now() };
    this.#byName.set(resourceName, upload);
    return upload.writer;
  }

  isOwner(resourceName: string, owner: object): boolean {
    return this.#byName.get(resourceName)?.owner === owner;
  }

  /** The stream has broken: what was written waits for the client to come again. */
  release(resourceName: string, owner: object): void {
    const upload = this.#byName.get(resourceName);
    if (upload?.owner !== owner) return;
    upload.owner = undefined;
    upload.idleSince = this.#clock.now();
  }

  /** Done, or to be started afresh: forgets the upload and gives its writer back. */
  forget(resourceName: string, owner: object): BlobWriter | undefined {
    const upload = this.#byName.get(resourceName);
    if (upload?.owner !== owner) return undefined;
    this.#byName.delete(resourceName);
    return upload.writer;
  }

  #dropExpired(): void {
    const idle = [...this.#byName].filter(([, upload]) => !upload.owner);
    const excess = idle.length - maxIdleUploads;
    idle.forEach(([name, upload], i) => {
      if (i >= excess && this.#clock.now() - upload.idleSince < keptMs) return;
      this.#byName.delete(name);
      // Nobody waits for it, and a temporary file that could not be removed is swept at the next start.
      void upload.writer.abort().catch(() => {});
    });
  }
}
