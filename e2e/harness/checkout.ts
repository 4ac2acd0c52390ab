/**
 * The checkout that the engine is started from. A checkout below a folder that only its owner may enter (a clone in
 * root's home, in a `mktemp -d`) cannot be read by the engine's user; then a copy of hard links outside is used.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTempDir, removeTempDir } from './temp.ts';
import type { TestUser } from './test-user.ts';

const checkoutDir = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

let copy: string | undefined;

export function checkoutFor(user: TestUser | undefined): string {
  if (!user || canRead(user, join(checkoutDir, 'package.json'))) return checkoutDir;
  copy ??= copyCheckout();
  if (!canRead(user, join(copy, 'package.json'))) {
    throw new Error(
      `user ${user.name} can read neither ${checkoutDir} nor the copy ${copy}: the files themselves are closed to others`,
    );
  }
  return copy;
}

function canRead(user: TestUser, file: string): boolean {
  return spawnSync('test', ['-r', file], { uid: user.uid, gid: user.gid }).status === 0;
}

function copyCheckout(): string {
  const dir = makeTempDir('checkout');
  process.once('exit', () => removeTempDir(dir));
  const target = join(dir, 'checkout');
  // Hard links cost no space and a second; across file systems a plain copy.
  for (const flags of ['-al', '-a']) {
    if (spawnSync('cp', [flags, '--', checkoutDir, target], { stdio: 'ignore' }).status === 0) return target;
    removeTempDir(target);
  }
  throw new Error(`could not copy ${checkoutDir} to ${target} for the engine's user`);
}
