/** Decodes Directory messages and holds them to their canonical form. Source: REAPI `Directory`. */
import { checkDigestParts, type Digest } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import { invalidArgument } from '../../proto/status.ts';

export interface CheckedDirectory {
  /** One a file, in order; a digest may come twice. */
  files: Digest[];
  directories: Digest[];
  symlinks: number;
}

/** Throws INVALID_ARGUMENT that names the directory, the entry and the rule. */
export function checkDirectory(digest: Digest, encoded: Uint8Array): CheckedDirectory {
  const where = `directory ${digest.hash}/${digest.sizeBytes}`;
  const directory = decode(encoded, where);
  const files = directory.files ?? [];
  const directories = directory.directories ?? [];
  const symlinks = directory.symlinks ?? [];
  const kinds = [files, directories, symlinks].filter((entries) => entries.length > 0);
  for (const entries of kinds) checkNames(entries, where);
  if (kinds.length > 1) checkUnique(kinds.flat(), where);
  const digestOf = (entry: {
    name?: string | null;
    digest?: { hash?: string | null; sizeBytes?: number | null } | null;
  }) =>
    checkDigestParts(
      entry.digest?.hash ?? '',
      entry.digest?.sizeBytes ?? 0,
      `${where}: the digest of ${JSON.stringify(entry.name)}`,
    );
  return { files: files.map(digestOf), directories: directories.map(digestOf), symlinks: symlinks.length };
}

function decode(encoded: Uint8Array, where: string) {
  try {
    return reapi.Directory.decode(encoded);
  } catch (error) {
    throw invalidArgument(`${where} is not an encoded Directory: ${error instanceof Error ? error.message : error}`);
  }
}

function checkNames(entries: readonly { name?: string | null }[], where: string): void {
  let previous: string | undefined;
  for (const { name: given } of entries) {
    const name = given ?? '';
    const broken = brokenRule(name);
    if (broken) throw invalidArgument(`${where}: the name ${JSON.stringify(name)} ${broken}`);
    if (previous !== undefined && !isSorted(previous, name)) {
      const rule = previous === name ? 'comes twice' : `stands after ${JSON.stringify(previous)}: names must be sorted`;
      throw invalidArgument(`${where}: the name ${JSON.stringify(name)} ${rule}`);
    }
    previous = name;
  }
}

function brokenRule(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name === '.' || name === '..') return 'is not the name of an entry';
  if (name.includes('/')) return 'holds a slash';
  if (name.includes('\0')) return 'holds a NUL';
  return undefined;
}

/** Clients sort by UTF-16 units or by UTF-8 bytes; either will do. */
const isSorted = (a: string, b: string): boolean =>
  a < b || (a !== b && Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0);

function checkUnique(entries: readonly { name?: string | null }[], where: string): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name ?? '')) throw invalidArgument(`${where}: the name ${JSON.stringify(name)} comes twice`);
    names.add(name ?? '');
  }
}
