/** Directories, Commands and Actions as rows build them: well-formed where nothing else is said. */
import { type Digest, digestOf } from '../../proto/digest.ts';
import {
  type Action,
  type ActionResult,
  type Command,
  type Directory,
  type Platform,
  reapi,
} from '../../proto/messages.ts';
import type { Api } from './api.ts';

export const directory = (message: Directory): Uint8Array => reapi.Directory.encode(message).finish();
export const command = (message: Command): Uint8Array => reapi.Command.encode(message).finish();
export const action = (message: Action): Uint8Array => reapi.Action.encode(message).finish();

export interface Built {
  digest: Digest;
  /** Encoded Directories and contents, each once. */
  blobs: Uint8Array[];
}

/** `{'a/b.txt': 'text', 'c/': null, 'link': {target}}` as a canonical tree. */
export type Files = Record<
  string,
  string | Uint8Array | null | { target: string } | { executable: string | Uint8Array }
>;

interface Folder {
  files: Map<string, { data: Uint8Array; isExecutable: boolean }>;
  folders: Map<string, Folder>;
  symlinks: Map<string, string>;
}

const newFolder = (): Folder => ({ files: new Map(), folders: new Map(), symlinks: new Map() });

export function tree(files: Files): Built {
  const root = newFolder();
  for (const [path, content] of Object.entries(files)) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) {
      const next = folder.folders.get(part) ?? newFolder();
      folder.folders.set(part, next);
      folder = next;
    }
    if (content === null) continue;
    if (typeof content === 'string' || content instanceof Uint8Array) {
      folder.files.set(name, { data: Buffer.from(content), isExecutable: false });
    } else if ('target' in content) folder.symlinks.set(name, content.target);
    else folder.files.set(name, { data: Buffer.from(content.executable), isExecutable: true });
  }
  const blobs = new Map<string, Uint8Array>();
  const digest = encode(root, blobs);
  return { digest, blobs: [...blobs.values()] };
}

const sorted = <T>(map: Map<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function encode(folder: Folder, blobs: Map<string, Uint8Array>): Digest {
  const keep = (data: Uint8Array): Digest => {
    const digest = digestOf(data);
    blobs.set(digest.hash, data);
    return digest;
  };
  return keep(
    directory({
      files: sorted(folder.files).map(([name, { data, isExecutable }]) => ({ name, digest: keep(data), isExecutable })),
      directories: sorted(folder.folders).map(([name, child]) => ({ name, digest: encode(child, blobs) })),
      symlinks: sorted(folder.symlinks).map(([name, target]) => ({ name, target })),
    }),
  );
}

export const platform = (properties: Record<string, string>): Platform => ({
  properties: Object.entries(properties).map(([name, value]) => ({ name, value })),
});

export interface ActionParts {
  /** Run by /bin/sh. */
  script?: string;
  command?: Command;
  action?: Action;
  root?: Built;
}

/** An Action that has not been seen before, with all its blobs. */
export function buildAction({ script = ':', command: more, action: fields, root = tree({}) }: ActionParts): Built {
  const commandBlob = command({ arguments: ['/bin/sh', '-c', script], ...more });
  const actionBlob = action({
    commandDigest: digestOf(commandBlob),
    inputRootDigest: root.digest,
    salt: Buffer.from(crypto.randomUUID()),
    ...fields,
  });
  return { digest: digestOf(actionBlob), blobs: [actionBlob, commandBlob, ...root.blobs] };
}

/** Uploads an action and runs it; what comes back is the whole ExecuteResponse. */
export async function runAction(api: Api, parts: ActionParts) {
  const { digest, blobs } = buildAction(parts);
  await api.upload(...blobs);
  const { name, response } = await api.execute(digest);
  return { name, digest, response, result: response.result ?? ({} as ActionResult) };
}

/** Stdout of an action that must end well. */
export async function outputOf(api: Api, parts: ActionParts): Promise<string> {
  const { response, result } = await runAction(api, parts);
  const stderr = await api.text(result.stderrRaw, result.stderrDigest);
  if (response.status?.code || result.exitCode) {
    throw new Error(`status ${response.status?.code} ${response.status?.message}, exit ${result.exitCode}: ${stderr}`);
  }
  return api.text(result.stdoutRaw, result.stdoutDigest);
}
