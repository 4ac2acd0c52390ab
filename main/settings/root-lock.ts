/**
 * One engine a folder. The lock is the operating system's, on a SQLite file: it ends with the process that holds it,
 * however that ends, so that nothing stale is ever in the way, and it works alike on Linux and macOS.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface RootLock {
  release(): void;
}

/** Throws an Error where another process holds `root`. */
export function lockRoot(root: string): RootLock {
  const db = new DatabaseSync(join(root, 'lock'));
  try {
    // Nothing is written, so no journal is needed either.
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
  } catch (error) {
    db.close();
    if (((error as { errcode?: number }).errcode ?? 0) !== sqliteBusy) throw error;
    throw new Error(`another engine${holder(root)} uses ${root}: stop it, or choose another folder with --root DIR`);
  }
  return { release: () => db.close() };
}

/** As it wrote itself when it was ready. */
function holder(root: string): string {
  try {
    const { pid } = JSON.parse(readFileSync(join(root, 'engine.json'), 'utf8'));
    return Number.isInteger(pid) ? ` (pid ${pid})` : '';
  } catch {
    // It is not ready yet, or is another version's.
    return '';
  }
}

const sqliteBusy = 5;
