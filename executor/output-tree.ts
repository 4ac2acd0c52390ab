/**
 * A Tree of what a command left in an output directory. Directories are canonical (entries sorted by the bytes of their
 * names); the root comes first, each directory once, parents before children. Source: REAPI `Tree`, `Directory`,
 * `OutputDirectory.is_topologically_sorted`.
 */
import protobuf from 'protobufjs/minimal.js';
import { type Digest, digestOf } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';
import { parentOf } from './paths.ts';
import type { FileNode, NodeProperties, SymlinkNode } from './wire.ts';

interface Folder {
  files: FileNode[];
  symlinks: SymlinkNode[];
  folders: { name: string; path: string }[];
  properties: NodeProperties | null;
}

export interface EncodedDirectory {
  digest: Digest;
  bytes: Uint8Array;
}

export class OutputTree {
  readonly #folders = new Map<string, Folder>();

  /** `path` is relative to the output directory; '' is that directory itself. */
  addDirectory(path: string, properties: NodeProperties | null): void {
    const folder = this.#folder(path);
    folder.properties = properties;
  }

  addFile(path: string, node: FileNode): void {
    this.#folder(parentOf(path)).files.push(node);
  }

  addSymlink(path: string, node: SymlinkNode): void {
    this.#folder(parentOf(path)).symlinks.push(node);
  }

  /** The directories, each once, root first. */
  directories(): EncodedDirectory[] {
    const done = new Map<string, EncodedDirectory>();
    const digests = new Map<string, Digest>();
    // Depth first without recursion: a path may have two thousand components. Children are encoded before parents.
    const stack: { path: string; folder: Folder; next: number }[] = [{ path: '', folder: this.#folder(''), next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      if (top.next === 0) top.folder.folders.sort(byName);
      const child = top.folder.folders[top.next++];
      if (child) {
        stack.push({ path: child.path, folder: this.#folder(child.path), next: 0 });
        continue;
      }
      const encoded = encode(top.folder, digests);
      digests.set(top.path, encoded.digest);
      if (!done.has(encoded.digest.hash)) done.set(encoded.digest.hash, encoded);
      stack.pop();
    }
    // A child is always done before each of its parents.
    return [...done.values()].reverse();
  }

  #folder(path: string): Folder {
    let folder = this.#folders.get(path);
    if (!folder) {
      folder = { files: [], symlinks: [], folders: [], properties: null };
      this.#folders.set(path, folder);
      if (path !== '') {
        const parent = this.#folder(parentOf(path));
        parent.folders.push({ name: path.slice(path.lastIndexOf('/') + 1), path });
      }
    }
    return folder;
  }
}

/** The message around directories that are encoded already. */
export function encodeTree(directories: readonly EncodedDirectory[]): Uint8Array {
  const writer = protobuf.Writer.create();
  directories.forEach(({ bytes }, i) => {
    writer.uint32(i === 0 ? 0x0a : 0x12).bytes(bytes);
  });
  return writer.finish();
}

function encode(folder: Folder, digests: Map<string, Digest>): EncodedDirectory {
  const bytes = reapi.Directory.encode({
    files: folder.files.sort(byName),
    directories: folder.folders.map(({ name, path }) => ({ name, digest: digests.get(path) ?? null })),
    symlinks: folder.symlinks.sort(byName),
    nodeProperties: folder.properties,
  }).finish();
  return { digest: digestOf(bytes), bytes };
}

/** By bytes. UTF-16 gives the same order up to the surrogates. */
function byName(a: { name?: string | null }, b: { name?: string | null }): number {
  const left = a.name ?? '';
  const right = b.name ?? '';
  if (/[\ud800-\uffff]/.test(left) && /[\ud800-\uffff]/.test(right)) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  }
  return left < right ? -1 : left > right ? 1 : 0;
}
