/** Names and paths that arrive from outside. Nothing here touches the disk. */
import { invalidArgument } from '../proto/status.ts';

/** What Linux takes as a path: PATH_MAX with its final NUL. */
export const maxPathBytes = 4095;

/** One component of a path, as a Directory names its entries. Throws INVALID_ARGUMENT. */
export function checkName(name: string, where: string): string {
  if (name === '' || name === '.' || name === '..' || name.includes('/') || name.includes('\0')) {
    throw invalidArgument(`${where}: ${quote(name)} is not a file name (not empty, '.', '..'; no '/', no NUL)`);
  }
  if (name.length > 85 && Buffer.byteLength(name) > 255) {
    throw invalidArgument(`${where}: ${quote(name)} has more than the 255 bytes that a file name may have`);
  }
  return name;
}

/**
 * `path` relative to the input root, seen from the folder `base` (itself relative to the root, '' is the root).
 * Normal: no '.', '..', doubled or final slash; '' is the root. Throws INVALID_ARGUMENT for an absolute path and for one
 * that leaves the root.
 */
export function resolveInRoot(base: string, path: string, where: string): string {
  if (path.startsWith('/')) throw invalidArgument(`${where}: ${quote(path)} is absolute; name it relative to the root`);
  if (path.includes('\0')) throw invalidArgument(`${where}: ${quote(path)} holds a NUL`);
  // Most are one name: nothing to take apart.
  if (path !== '' && path !== '.' && path !== '..' && !path.includes('/'))
    return joinPath(base, checkName(path, where));
  const parts = base === '' ? [] : base.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(checkName(part, where));
    else if (parts.pop() === undefined) throw invalidArgument(`${where}: ${quote(path)} leaves the input root`);
  }
  const resolved = parts.join('/');
  if (resolved.length > maxPathBytes / 3 && Buffer.byteLength(resolved) > maxPathBytes) {
    throw invalidArgument(`${where}: ${quote(path)} is longer than a path may be (${maxPathBytes} bytes)`);
  }
  return resolved;
}

/** The folder of a normal path; '' is the root. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The way from one normal path to another; '.' where they are the same. */
export function relativePath(from: string, to: string): string {
  if (from === to) return '.';
  if (from === '') return to;
  if (to.startsWith(`${from}/`)) return to.slice(from.length + 1);
  const up = from.split('/');
  const down = to === '' ? [] : to.split('/');
  let common = 0;
  while (common < up.length && up[common] === down[common]) common++;
  return [...up.slice(common).map(() => '..'), ...down.slice(common)].join('/');
}

export const joinPath = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

export const quote = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
