import type { Digest } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import type { LocalBlobStore } from './local-blob-store.ts';
// TEMPORARY until merkle.ts lands
export class InputTreeChecker {
  readonly #blobs: LocalBlobStore;
  constructor(blobs: LocalBlobStore) {
    this.#blobs = blobs;
  }
  async check(root: Digest) {
    const missing: Digest[] = [];
    let files = 0;
    let totalBytes = 0;
    const seen = new Set<string>();
    const stack = [root];
    for (let d = stack.pop(); d; d = stack.pop()) {
      if (seen.has(d.hash)) continue;
      seen.add(d.hash);
      if (!this.#blobs.has(d)) {
        missing.push(d);
        continue;
      }
      const dir = reapi.Directory.decode(await this.#blobs.get(d));
      for (const f of dir.files ?? []) {
        files++;
        totalBytes += f.digest!.sizeBytes ?? 0;
        const x = { hash: f.digest!.hash!, sizeBytes: f.digest!.sizeBytes ?? 0 };
        if (!this.#blobs.has(x)) missing.push(x);
      }
      for (const s of dir.directories ?? []) stack.push({ hash: s.digest!.hash!, sizeBytes: s.digest!.sizeBytes ?? 0 });
    }
    return { missing, files, totalBytes };
  }
  *directories(root: Digest): Iterable<{ digest: Digest; bytes: Uint8Array }> {
    const stack = [root];
    const seen = new Set<string>();
    for (let d = stack.pop(); d; d = stack.pop()) {
      if (seen.has(d.hash)) continue;
      seen.add(d.hash);
      const bytes = this.#blobs.get(d) as Buffer;
      yield { digest: d, bytes };
      for (const s of reapi.Directory.decode(bytes).directories ?? [])
        stack.push({ hash: s.digest!.hash!, sizeBytes: s.digest!.sizeBytes ?? 0 });
    }
  }
  async getTreePage(root: Digest, _n: number, _t: string) {
    return { directories: [...this.directories(root)].map((x) => x.bytes), nextPageToken: '' };
  }
}
