/** Where scripts/ci/install-clients.sh puts the real clients, and why a test is skipped where one is not there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const installHint = 'run scripts/ci/install-clients.sh';

const clientCache =
  process.env.OUTBOARD_CI_CACHE ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'outboard-ci');

export const grpcurl = join(clientCache, 'bin', 'grpcurl');
export const pants = join(clientCache, 'pants-2.17.1', 'bin', 'pants');

/** False, or the reason to skip: the shape that node:test's `skip` takes. */
export const skipWithoutFile = (file: string, name: string): string | false =>
  existsSync(file) ? false : `${name} was not run: ${file} is not there, ${installHint}`;

export function skipWithoutCommand(...names: string[]): string | false {
  const absent = names.filter((name) => spawnSync('sh', ['-c', `command -v "${name}"`]).status !== 0);
  return absent.length === 0 ? false : `not run: ${absent.join(', ')} not on PATH, ${installHint}`;
}

export function skipWithoutBazel(): string | false {
  const rules = '/usr/share/bazel/tools/skylib';
  return skipWithoutCommand('bazel') || skipWithoutFile(rules, "Debian's Bazel with its rule folders");
}
