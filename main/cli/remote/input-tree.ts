/** Local files as an input root: canonical Directory messages and the blobs below them. Source: REAPI `Directory`. */
import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readdirSync, readFileSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Digest, digestKey } from '../../../proto/digest.ts';
import { type Directory, reapi } from '../../../proto/messages.ts';
import { CliError } from '../command.ts';
import { type BlobSource, memoryBlob } from './reapi-client.ts';

/** Larger files are hashed and sent in pieces. */
const wholeBytes = 2 ** 20;

export type BlobMap = Map<string, { digest: Digest; source: BlobSource }>;

type Node = { kind: 'file'; digest: Digest; executable: boolean } | { kind: 'link'; target: string } | Folder;
interface Folder {
  kind: 'folder';
  children: Map<string, Node>;
}

export class InputTree {
  readonly blobs: BlobMap = new Map();
  readonly #base: string;
  readonly #root: Folder = emptyFolder();
  files = 0;

  /** Paths are given relative to `base`, and must lie in it. */
  constructor(base: string) {
    this.#base = base;
  }

  /** A file, or a folder with all below it. Links in a folder stay links. Throws a CliError naming what cannot be read. */
  async add(path: string): Promise<void> {
    const inside = pathInside(this.#base, path);
    const full = join(this.#base, inside);
    await this.#addNode(
      this.#folderOf(inside === '' ? [] : inside.split(sep).slice(0, -1)),
      inside,
      full,
      read(() => statSync(full)),
    );
  }

  /** An empty folder, which tools may want to find though nothing in it is an input. */
  addFolder(path: string): void {
    const inside = pathInside(this.#base, path);
    this.#folderOf(inside === '' ? [] : inside.split(sep));
  }

  /** Encodes the Directories into `blobs`; gives the root's digest. */
  finish(): Digest {
    return this.#encode(this.#root);
  }

  async #addNode(parent: Folder, inside: string, full: string, status: Stats): Promise<void> {
    const name = inside.split(sep).at(-1)!;
    if (status.isDirectory()) {
      const folder = inside === '' ? parent : childFolder(parent, name);
      for (const entry of read(() => readdirSync(full))) {
        const below = join(full, entry);
        await this.#addNode(
          folder,
          join(inside, entry),
          below,
          read(() => lstatSync(below)),
        );
      }
    } else if (status.isSymbolicLink()) parent.children.set(name, { kind: 'link', target: readlinkSync(full) });
    else if (status.isFile()) {
      const digest = await this.#addFile(full, status.size);
      parent.children.set(name, { kind: 'file', digest, executable: (status.mode & 0o100) !== 0 });
      this.files++;
    } else throw new CliError(`the input ${inside} is neither a file, a folder nor a link`);
  }

  async #addFile(path: string, size: number): Promise<Digest> {
    if (size <= wholeBytes) return this.#addBlob(memoryBlob(read(() => readFileSync(path))));
    const hash = createHash('sha256');
    let sizeBytes = 0;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
    const digest = { hash: hash.digest('hex'), sizeBytes };
    return this.#addBlob({ digest, source: () => createReadStream(path, { highWaterMark: 2 ** 20 }) });
  }

  #addBlob(blob: { digest: Digest; source: BlobSource }): Digest {
    this.blobs.set(digestKey(blob.digest), blob);
    return blob.digest;
  }

  #folderOf(parts: string[]): Folder {
    return parts.reduce((folder, part) => childFolder(folder, part), this.#root);
  }

  #encode(folder: Folder): Digest {
    const files: NonNullable<Directory['files']> = [];
    const directories: NonNullable<Directory['directories']> = [];
    const symlinks: NonNullable<Directory['symlinks']> = [];
    // Canonical form: each list in the order of the names' bytes.
    for (const [name, node] of [...folder.children].sort(([a], [b]) =>
      Buffer.compare(Buffer.from(a), Buffer.from(b)),
    )) {
      if (node.kind === 'file') files.push({ name, digest: node.digest, isExecutable: node.executable });
      else if (node.kind === 'link') symlinks.push({ name, target: node.target });
      else directories.push({ name, digest: this.#encode(node) });
    }
    return this.#addBlob(memoryBlob(reapi.Directory.encode({ files, directories, symlinks }).finish()));
  }
}

/** The path relative to `base`, normalised; '' for `base` itself. Throws a CliError where it leads out of it. */
export function pathInside(base: string, path: string): string {
  const inside = relative(base, resolve(base, path));
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new CliError(`${path} is not below ${base}`, {
      fix: 'start the command in a folder that holds all inputs and outputs',
    });
  }
  return inside;
}

const emptyFolder = (): Folder => ({ kind: 'folder', children: new Map() });

function childFolder(parent: Folder, name: string): Folder {
  const present = parent.children.get(name);
  if (present?.kind === 'folder') return present;
  const made = emptyFolder();
  parent.children.set(name, made);
  return made;
}

function read<Value>(how: () => Value): Value {
  try {
    return how();
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new CliError(`there is no input ${path}`, { fix: 'paths are taken from the current folder' });
    throw new CliError(`an input cannot be read: ${message}`);
  }
}
