import { type Digest, digestKey, digestOf, emptyDigest } from '../../proto/digest.ts';
import { type ActionResult, type DigestMessage, type Directory, reapi, type Tree } from '../../proto/messages.ts';
import { CliError, type Command, type Context, exitCodes, parseOptions } from './command.ts';
import type { EngineClient } from './engine-client.ts';
import { engineOf } from './engine-command.ts';
import { formatBytes, plain } from './text.ts';

export const command: Command = {
  help: `Usage: outboard ls [-R] DIGEST [--root DIR]

Lists a Directory, a Tree, or the outputs of an action that the cache holds. DIGEST is \`hash\` or \`hash/size\`; an
action may be named as for \`outboard logs\`. A line is: kind (- file, x executable, d directory, l link), size, name,
digest or target.

  -R, --recursive  directories below too
  --root DIR       the folder of the engine
`,
  async run(args, context) {
    const recursive = { type: 'boolean', short: 'R' } as const;
    const { values, positionals } = parseOptions(args, { recursive }, { from: 1, to: 1, names: 'DIGEST' });
    const engine = engineOf(values.root);
    const listing = new Listing(engine, context, values.recursive ?? false);
    const reference = positionals[0]!;
    const result = await cachedResult(engine, reference);
    if (result) await listing.actionResult(result);
    else await listing.blob(reference);
    return exitCodes.ok;
  },
};

/** Undefined where the reference is no action with a result in the cache. */
async function cachedResult(engine: EngineClient, action: string): Promise<ActionResult | undefined> {
  try {
    const { actionResult } = await engine.call('actions.result', { action });
    return reapi.ActionResult.decode(Buffer.from(actionResult, 'base64'));
  } catch (error) {
    if (error instanceof CliError && error.exitCode === exitCodes.failed) return undefined;
    throw error;
  }
}

/** More than this is no Directory that anyone would want to see listed. */
const maxBytes = 64 * 2 ** 20;

class Listing {
  readonly #engine: EngineClient;
  readonly #context: Context;
  readonly #recursive: boolean;

  constructor(engine: EngineClient, context: Context, recursive: boolean) {
    this.#engine = engine;
    this.#context = context;
    this.#recursive = recursive;
  }

  async actionResult(result: ActionResult): Promise<void> {
    for (const f of result.outputFiles ?? []) this.#line(f.isExecutable ? 'x' : '-', f.path, f.digest);
    for (const s of result.outputSymlinks ?? []) this.#link(s.path, s.target);
    for (const d of result.outputDirectories ?? []) {
      const digest = d.treeDigest ?? d.rootDirectoryDigest;
      this.#line('d', d.path, digest);
      if (this.#recursive && digest) await this.blob(name(digest), `${d.path ?? ''}/`);
    }
  }

  async blob(reference: string, prefix = ''): Promise<void> {
    const { digest } = await this.#engine.call('blobs.stat', { digest: reference });
    if (digest.sizeBytes > maxBytes) throw notListable(digest);
    const bytes = await this.#read(digest);
    const directory = asDirectory(bytes);
    const tree = directory ? undefined : asTree(bytes);
    if (directory) return this.#directory(directory, prefix);
    if (!tree) throw notListable(digest);
    const children = new Map((tree.children ?? []).map((c) => [digestOf(reapi.Directory.encode(c).finish()).hash, c]));
    await this.#directory(tree.root!, prefix, children);
  }

  async #directory(directory: Directory, prefix: string, children?: Map<string, Directory>): Promise<void> {
    for (const f of directory.files ?? []) this.#line(f.isExecutable ? 'x' : '-', prefix + f.name, f.digest);
    for (const s of directory.symlinks ?? []) this.#link(prefix + s.name, s.target);
    for (const d of directory.directories ?? []) {
      this.#line('d', prefix + d.name, d.digest);
      if (!this.#recursive || !d.digest) continue;
      const child = children?.get(d.digest.hash ?? '');
      if (child) await this.#directory(child, `${prefix}${d.name}/`, children);
      else await this.blob(name(d.digest), `${prefix}${d.name}/`);
    }
  }

  #line(kind: string, path: string | null | undefined, digest: DigestMessage | null | undefined): void {
    const size = formatBytes(digest?.sizeBytes ?? 0).padStart(10);
    this.#context.stdout.write(`${kind} ${size}  ${plain(path ?? '')}  ${digest ? name(digest) : ''}\n`);
  }

  #link(path: string | null | undefined, target: string | null | undefined): void {
    this.#context.stdout.write(`l ${' '.repeat(10)}  ${plain(path ?? '')} -> ${plain(target ?? '')}\n`);
  }

  async #read(digest: Digest): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.#engine.readBlob(digestKey(digest))) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

const name = (digest: DigestMessage): string => `${digest.hash || emptyDigest.hash}/${digest.sizeBytes ?? 0}`;

const notListable = (digest: Digest): CliError =>
  new CliError(`${digestKey(digest)} is neither a Directory, a Tree, nor an action with a cached result`, {
    fix: `\`outboard cat ${digest.hash}\` writes it as it is`,
  });

/** A blob does not say what it is: it is a Directory where it decodes, makes sense, and encodes to the same bytes. */
function asDirectory(bytes: Buffer): Directory | undefined {
  const directory = decode(() => reapi.Directory.decode(bytes));
  return directory && makesSense(directory) && bytes.equals(reapi.Directory.encode(directory).finish())
    ? directory
    : undefined;
}

function asTree(bytes: Buffer): Tree | undefined {
  const tree = decode(() => reapi.Tree.decode(bytes));
  return tree?.root && [tree.root, ...(tree.children ?? [])].every(makesSense) ? tree : undefined;
}

const makesSense = (d: Directory): boolean =>
  [...(d.files ?? []), ...(d.directories ?? [])].every(
    (node) => node.name && /^([0-9a-f]{64})?$/.test(node.digest?.hash ?? ''),
  ) && (d.symlinks ?? []).every((node) => node.name);

function decode<Message>(how: () => Message): Message | undefined {
  try {
    return how();
  } catch {
    return undefined;
  }
}
