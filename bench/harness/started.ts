/** All that a run of the benchmarks has started and made, so that nothing of it is left, however the run ends. */
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testUser } from '../../e2e/harness/test-user.ts';
import { startTimeOf } from './processes.ts';

const children = new Set<ChildProcess>();
/** Processes that are not our children (an executor), with their start time: an id may be given to another one. */
const others = new Map<number, string>();
const folders = new Set<string>();

export function track(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

export function trackPid(pid: number): void {
  const started = startTimeOf(pid);
  if (started !== undefined) others.set(pid, started);
}

/** A folder that the engine's user owns. */
export function makeFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `outboard-bench-${purpose}-`));
  const user = testUser();
  chmodSync(folder, 0o755);
  if (user) chownSync(folder, user.uid, user.gid);
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Ends the child; resolves when it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(timer);
}

function clearUp(): void {
  for (const child of children) child.kill('SIGKILL');
  for (const [pid, started] of others) {
    if (startTimeOf(pid) === started) process.kill(pid, 'SIGKILL');
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

process.once('exit', clearUp);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
