/** The credential of clients: 32 random bytes in a 0600 file, made at the first start (invariant 8). */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

const keyPattern = /^[A-Za-z0-9_-]{43}$/;

/** Reads the key, or makes it. Throws an Error naming the file and the fix where it is damaged or others may read it. */
export function loadOrCreateKey(path: string): string {
  const present = readKey(path);
  if (present !== undefined) return present;
  const key = randomBytes(32).toString('base64url');
  const whole = `${path}.${process.pid}`;
  rmSync(whole, { force: true });
  const file = openSync(whole, 'wx', 0o600);
  try {
    writeSync(file, `${key}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    // A link appears whole or not at all, and fails where another engine was faster; its key is then the one.
    linkSync(whole, path);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return loadOrCreateKey(path);
  } finally {
    rmSync(whole, { force: true });
  }
}

/** The key, or undefined where none was made yet. Throws as `loadOrCreateKey`. */
export function readKey(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`cannot read the key file ${path}: ${(error as Error).message}`);
  }
  try {
    const { mode } = fstatSync(file);
    if ((mode & 0o077) !== 0) {
      const octal = (mode & 0o777).toString(8);
      throw new Error(
        `others may read the key file ${path} (mode ${octal}): run \`chmod 600 '${path}'\`, or remove it for a new key`,
      );
    }
    const key = readFileSync(file, 'utf8').trim();
    if (!keyPattern.test(key))
      throw new Error(`the key file ${path} does not hold a key: remove it, and the next start makes a new one`);
    return key;
  } finally {
    closeSync(file);
  }
}

/** Compares in a time that tells nothing about `expected`. */
export function sameKey(given: string, expected: string): boolean {
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', expected, 'buffer'));
}
