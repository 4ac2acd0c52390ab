/** What a build made, in a form that two builds can be compared by: path to kind, mode that matters, and hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Runfiles are Bazel's own symlink farms with absolute paths, and param files are written on the client's disk only
 * where an action runs there: they differ from client to client by design.
 */
const skipped = /\.runfiles(_manifest)?$|\.runfiles\/|\.params$|^external\//;

export function fingerprint(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (dir: string): void => {
    for (const name of readdirSync(dir).sort()) {
      const path = join(dir, name);
      const key = relative(root, path);
      if (skipped.test(key)) continue;
      // Through symlinks on purpose: a local build may keep a link where a remote one brings the file.
      const stat = statSync(path);
      if (stat.isDirectory()) {
        found.set(key, 'directory');
        visit(path);
      } else {
        const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
        found.set(key, `${stat.mode & 0o100 ? 'executable' : 'file'} ${stat.size} ${hash}`);
      }
    }
  };
  visit(root);
  return found;
}

/** Lines that tell the two apart; empty if they are the same. */
export function differences(left: Map<string, string>, right: Map<string, string>): string[] {
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].flatMap((key) => {
    const [a, b] = [left.get(key) ?? 'absent', right.get(key) ?? 'absent'];
    return a === b ? [] : [`${key}: ${a} / ${b}`];
  });
}
