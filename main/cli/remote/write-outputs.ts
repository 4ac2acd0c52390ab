/** An action's outputs as local files. What the server names is not trusted to stay below the folder. */
import { createWriteStream, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkDigest, digestKey, digestOf } from '../../../proto/digest.ts';
import { type ActionResult, type DigestMessage, type Directory, reapi } from '../../../proto/messages.ts';
import { CliError } from '../command.ts';
import { pathInside } from './input-tree.ts';
import type { ReapiClient } from './reapi-client.ts';

/** Writes all outputs below `folder`, each whole or not at all. Gives their paths. */
export async function writeOutputs(client: ReapiClient, result: ActionResult, folder: string): Promise<string[]> {
  const written: string[] = [];
  const place = (path: string): string => {
    const inside = pathInside(folder, path);
    mkdirSync(dirname(join(folder, inside)), { recursive: true });
    written.push(inside);
    return join(folder, inside);
  };
  for (const f of result.outputFiles ?? []) await writeFile(client, place(f.path ?? ''), f);
  for (const s of result.outputSymlinks ?? []) writeLink(place(s.path ?? ''), s.target ?? '');
  for (const d of result.outputDirectories ?? []) {
    const digest = checkDigest(d.treeDigest, `the Tree of ${d.path}`);
    const tree = reapi.Tree.decode(await client.downloadWhole(digest));
    const children = new Map(
      (tree.children ?? []).map((c) => [digestKey(digestOf(reapi.Directory.encode(c).finish())), c]),
    );
    await writeDirectory(client, place(d.path ?? ''), tree.root ?? {}, children);
  }
  return written;
}

async function writeDirectory(
  client: ReapiClient,
  path: string,
  directory: Directory,
  children: Map<string, Directory>,
): Promise<void> {
  mkdirSync(path, { recursive: true });
  for (const f of directory.files ?? []) await writeFile(client, join(path, safeName(f.name)), f);
  for (const s of directory.symlinks ?? []) writeLink(join(path, safeName(s.name)), s.target ?? '');
  for (const d of directory.directories ?? []) {
    const child = children.get(digestKey(checkDigest(d.digest, `the directory ${d.name}`)));
    if (!child) throw new CliError(`the server's Tree lacks the directory ${d.name}`);
    await writeDirectory(client, join(path, safeName(d.name)), child, children);
  }
}

async function writeFile(
  client: ReapiClient,
  path: string,
  file: { digest?: DigestMessage | null; isExecutable?: boolean | null },
): Promise<void> {
  const digest = checkDigest(file.digest, `the output ${basename(path)}`);
  const temporary = `${path}.${process.pid}.part`;
  try {
    const content = Readable.from(digest.sizeBytes === 0 ? [] : client.download(digest), { objectMode: false });
    await pipeline(content, createWriteStream(temporary, { mode: file.isExecutable ? 0o777 : 0o666 }));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeLink(path: string, target: string): void {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

function safeName(name: string | null | undefined): string {
  if (!name || name === '.' || name === '..' || name.includes('/'))
    throw new CliError(`the server names an output ${JSON.stringify(name)}`);
  return name;
}
