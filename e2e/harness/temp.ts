/** Temporary folders that belong to the engine's user and go away with the test that asked for them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestUser } from './test-user.ts';

/** OUTBOARD_E2E_KEEP=1 keeps every folder, to look into after a failure. */
const keep = process.env.OUTBOARD_E2E_KEEP === '1';

export function makeTempDir(purpose: string, owner?: TestUser): string {
  const dir = mkdtempSync(join(tmpdir(), `outboard-e2e-${purpose}-`));
  chmodSync(dir, 0o755);
  if (owner) chownSync(dir, owner.uid, owner.gid);
  return dir;
}

export function removeTempDir(dir: string): void {
  if (keep) {
    console.log(`kept ${dir}`);
    return;
  }
  // Action outputs and Bazel's own trees are read-only: as a user who is not root, rm needs them writable first.
  makeWritable(dir);
  rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function makeWritable(dir: string): void {
  if (process.getuid?.() === 0) return;
  spawnSync('chmod', ['-R', 'u+w', '--', dir], { stdio: 'ignore' });
}
