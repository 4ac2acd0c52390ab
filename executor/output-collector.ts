/**
 * What a command left, as the lists of an ActionResult and the blobs that they name. Source: REAPI `ActionResult`.
 * Large files are hashed as they are read and moved into the executor's own CAS; small ones came with the run's result.
 */
import { createHash } from 'node:crypto';
import { createReadStream, renameSync, rmSync } from 'node:fs';
import { type Digest, digestOf } from '../proto/digest.ts';
import type { ActionResult } from '../proto/messages.ts';
import { Code, RpcError } from '../proto/status.ts';
import type { BlobCache, BlobEntry } from './blob-cache.ts';
import type { CommandSpec, WantedOutput } from './command-spec.ts';
import { encodeTree, OutputTree } from './output-tree.ts';
import { joinPath, parentOf, quote } from './paths.ts';
import type { OutputEntry, RunResult } from './sandbox/slot.ts';
import type { NodeProperties, OutputDirectory, OutputFile } from './wire.ts';

/** In memory, or in the executor's own CAS where it stays pinned until `release`. */
export type OutputBlob = { digest: Digest } & ({ data: Uint8Array } | { path: string });

export interface Collected {
  /** Without exit code and metadata. */
  result: ActionResult;
  /** Each once. */
  blobs: OutputBlob[];
  /** What could not be given to the client; the rest is there all the same. */
  failure: RpcError | undefined;
  release(): void;
}

/** Stdout and stderr up to here are in the result itself. */
const inlineStreamBytes = 32 << 10;
/** All output files inline in one result. */
const inlineFilesBytes = 1 << 20;

/** Throws what the disk says; then nothing stays pinned. */
export function collectOutputs(
  spec: CommandSpec,
  run: RunResult,
  inlinePaths: readonly string[],
  cache: BlobCache,
): Collected | Promise<Collected> {
  const staged = stagedFiles(run);
  if (staged.length === 0) return new Collector(spec, run, inlinePaths, new Map()).collect(() => {});
  return collectStaged(spec, run, inlinePaths, cache, staged);
}

interface StoredFile {
  digest: Digest;
  path: string;
}

/** A file that the slot staged and that did not come inline. */
interface StagedFile {
  path: string;
  executable: boolean;
}

function stagedFiles(run: RunResult): StagedFile[] {
  const staged: StagedFile[] = [];
  for (const { stagedPath, data, mode } of run.outputs) {
    if (stagedPath !== undefined && !data) staged.push({ path: stagedPath, executable: (mode & 0o111) !== 0 });
  }
  if (run.stdout.path !== undefined) staged.push({ path: run.stdout.path, executable: false });
  if (run.stderr.path !== undefined) staged.push({ path: run.stderr.path, executable: false });
  return staged;
}

/** Moves what the slot staged out of its reach: the slot's next run removes what it finds there. */
export function claimStagedFiles(run: RunResult, temporaryPath: () => string): void {
  const claim = (path: string): string => {
    const claimed = temporaryPath();
    renameSync(path, claimed);
    return claimed;
  };
  for (const entry of run.outputs) {
    if (entry.stagedPath !== undefined && !entry.data) entry.stagedPath = claim(entry.stagedPath);
  }
  if (run.stdout.path !== undefined) run.stdout.path = claim(run.stdout.path);
  if (run.stderr.path !== undefined) run.stderr.path = claim(run.stderr.path);
}

async function collectStaged(
  spec: CommandSpec,
  run: RunResult,
  inlinePaths: readonly string[],
  cache: BlobCache,
  staged: readonly StagedFile[],
): Promise<Collected> {
  const pinned: BlobEntry[] = [];
  const release = (): void => {
    for (const entry of pinned.splice(0)) cache.unpin(entry);
  };
  const stored = new Map<string, StoredFile>();
  try {
    for (const file of staged) {
      const digest = await digestOfFile(file.path);
      const entry = cache.adopt(digest, file.path, file.executable);
      cache.pin(entry);
      pinned.push(entry);
      stored.set(file.path, { digest, path: cache.path(entry, file.executable) });
    }
    return new Collector(spec, run, inlinePaths, stored).collect(release);
  } catch (error) {
    release();
    for (const { path } of staged) if (!stored.has(path)) rmSync(path, { force: true });
    throw error;
  }
}

async function digestOfFile(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 512 << 10 })) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { hash: hash.digest('hex'), sizeBytes };
}

class Collector {
  readonly #spec: CommandSpec;
  readonly #run: RunResult;
  readonly #inlinePaths: readonly string[];
  readonly #stored: ReadonlyMap<string, StoredFile>;
  readonly #blobs = new Map<string, OutputBlob>();
  readonly #trees = new Map<number, OutputTree>();
  readonly #result: ActionResult = {};
  /** Kinds by path from the input root, for what symlinks resolve to. Filled when first needed. */
  #kinds: Map<string, OutputEntry['kind']> | undefined;
  #inlined = 0;
  #failure: RpcError | undefined;

  constructor(
    spec: CommandSpec,
    run: RunResult,
    inlinePaths: readonly string[],
    stored: ReadonlyMap<string, StoredFile>,
  ) {
    this.#spec = spec;
    this.#run = run;
    this.#inlinePaths = inlinePaths;
    this.#stored = stored;
  }

  collect(release: () => void): Collected {
    for (const entry of this.#run.outputs) {
      const wanted = this.#spec.outputs[entry.requested];
      if (!wanted) throw new Error(`the sandbox reported an output ${entry.requested} that was not asked for`);
      if (entry.notUtf8) {
        this.#fail(`output ${quote(wanted.path)}: the name or the target of ${quote(entry.path)} is not UTF-8`);
      } else if (entry.path === '') this.#addTop(wanted, entry);
      else this.#addBelow(wanted, entry);
    }
    for (const [requested, tree] of this.#trees) this.#addTree(this.#spec.outputs[requested]?.path ?? '', tree);
    this.#addStreams();
    return { result: this.#result, blobs: [...this.#blobs.values()], failure: this.#failure, release };
  }

  /** REAPI: an output of the older lists that is of the other kind is FAILED_PRECONDITION. */
  #addTop(wanted: WantedOutput, entry: OutputEntry): void {
    const { path, list } = wanted;
    switch (entry.kind) {
      case 'file':
        if (list === 'output_directories') this.#fail(`output directory ${quote(path)} is a file`);
        else this.#addFile(path, entry);
        break;
      case 'directory':
        if (list === 'output_files') this.#fail(`output file ${quote(path)} is a directory`);
        else this.#tree(entry.requested).addDirectory('', this.#properties(entry));
        break;
      case 'symlink':
        this.#addSymlink(wanted, entry);
        break;
      default:
        this.#fail(`output ${quote(path)} is neither a file, a directory nor a symlink: the CAS has no form for it`);
    }
  }

  #addFile(path: string, entry: OutputEntry): void {
    const file: OutputFile = {
      path,
      digest: this.#addContent(entry.data, entry.stagedPath),
      isExecutable: (entry.mode & 0o111) !== 0,
      nodeProperties: this.#properties(entry),
    };
    const { data } = entry;
    if (data && this.#inlined + data.length <= inlineFilesBytes && this.#inlinePaths.includes(path)) {
      file.contents = data;
      this.#inlined += data.length;
    }
    this.#result.outputFiles ??= [];
    this.#result.outputFiles.push(file);
  }

  /** In `output_symlinks`, and for older clients in one of the two older lists. */
  #addSymlink(wanted: WantedOutput, entry: OutputEntry): void {
    const symlink = { path: wanted.path, target: entry.target ?? '', nodeProperties: this.#properties(entry) };
    this.#result.outputSymlinks ??= [];
    this.#result.outputSymlinks.push(symlink);
    const toDirectory =
      wanted.list === 'output_directories' ||
      (wanted.list === 'output_paths' && this.#kindBehind(wanted.inRoot, symlink.target) === 'directory');
    if (toDirectory) {
      this.#result.outputDirectorySymlinks ??= [];
      this.#result.outputDirectorySymlinks.push(symlink);
    } else {
      this.#result.outputFileSymlinks ??= [];
      this.#result.outputFileSymlinks.push(symlink);
    }
  }

  #addBelow(wanted: WantedOutput, entry: OutputEntry): void {
    const tree = this.#tree(entry.requested);
    const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
    const nodeProperties = this.#properties(entry);
    switch (entry.kind) {
      case 'file':
        tree.addFile(entry.path, {
          name,
          digest: this.#addContent(entry.data, entry.stagedPath),
          isExecutable: (entry.mode & 0o111) !== 0,
          nodeProperties,
        });
        break;
      case 'directory':
        tree.addDirectory(entry.path, nodeProperties);
        break;
      case 'symlink':
        tree.addSymlink(entry.path, { name, target: entry.target ?? '', nodeProperties });
        break;
      default:
        this.#fail(
          `output ${quote(joinPath(wanted.path, entry.path))} is neither a file, a directory nor a symlink: the CAS has no form for it`,
        );
    }
  }

  #tree(requested: number): OutputTree {
    let tree = this.#trees.get(requested);
    if (!tree) {
      tree = new OutputTree();
      this.#trees.set(requested, tree);
    }
    return tree;
  }

  #addTree(path: string, tree: OutputTree): void {
    const directories = tree.directories();
    const output: OutputDirectory = { path };
    if (this.#spec.outputFormat.tree) {
      output.treeDigest = this.#addData(encodeTree(directories));
      output.isTopologicallySorted = true;
    }
    if (this.#spec.outputFormat.rootDirectory) {
      for (const { digest, bytes } of directories) this.#blobs.set(digest.hash, { digest, data: bytes });
      output.rootDirectoryDigest = directories[0]?.digest ?? null;
    }
    this.#result.outputDirectories ??= [];
    this.#result.outputDirectories.push(output);
  }

  #addStreams(): void {
    const { stdout, stderr } = this.#run;
    if (stdout.data && stdout.data.length <= inlineStreamBytes) this.#result.stdoutRaw = stdout.data;
    else this.#result.stdoutDigest = this.#addContent(stdout.data, stdout.path);
    if (stderr.data && stderr.data.length <= inlineStreamBytes) this.#result.stderrRaw = stderr.data;
    else this.#result.stderrDigest = this.#addContent(stderr.data, stderr.path);
  }

  #addContent(data: Uint8Array | undefined, path: string | undefined): Digest {
    if (data) return this.#addData(data);
    const stored = this.#stored.get(path ?? '');
    if (!stored) throw new Error(`the sandbox gave neither the bytes nor the file of an output (${path})`);
    this.#blobs.set(stored.digest.hash, stored);
    return stored.digest;
  }

  #addData(data: Uint8Array): Digest {
    const digest = digestOf(data);
    this.#blobs.set(digest.hash, { digest, data });
    return digest;
  }

  #properties(entry: OutputEntry): NodeProperties | null {
    const { mtime, unixMode } = this.#spec.nodeProperties;
    if (!mtime && !unixMode) return null;
    return {
      mtime: mtime ? entry.mtime : null,
      unixMode: unixMode ? { value: entry.mode & 0o7777 } : null,
    };
  }

  /** What a symlink among the outputs leads to; undefined where that is no output. */
  #kindBehind(link: string, target: string): OutputEntry['kind'] | undefined {
    if (!this.#kinds) {
      this.#kinds = new Map();
      for (const { requested, path, kind } of this.#run.outputs) {
        const top = this.#spec.outputs[requested]?.inRoot ?? '';
        this.#kinds.set(path === '' ? top : joinPath(top, path), kind);
      }
    }
    const parts = parentOf(link).split('/');
    for (const part of target.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.' && part !== '') parts.push(part);
    }
    return target.startsWith('/') ? undefined : this.#kinds.get(parts.join('/').replace(/^\//, ''));
  }

  #fail(message: string): void {
    this.#failure ??= new RpcError(Code.FAILED_PRECONDITION, message);
  }
}
