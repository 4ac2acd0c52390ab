/**
 * One executor a folder. The lock is a file with the process's id and start time: a process that is gone, or another one
 * that got the same id since, does not hold it.
 */
import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface RootLock {
  /** The machine has not been restarted since an executor last held this folder. */
  readonly sameBoot: boolean;
  release(): void;
}

/** Throws where another executor holds `root`, saying which. */
export function lockRoot(root: string): RootLock {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const path = join(root, 'executor.pid');
  const bootPath = join(root, 'boot');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  for (;;) {
    try {
      write(path, 'wx', `${process.pid} ${startTime(process.pid)}\n`);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const held = read(path) ?? '';
    const [pid, started] = held.trim().split(' ');
    if (started !== undefined && startTime(Number(pid)) === started) {
      throw new Error(`${root} is in use by the executor with process id ${pid}: end it first, or use another --root`);
    }
    unlinkSync(path);
  }
  const sameBoot = read(bootPath)?.trim() === boot;
  write(bootPath, 'w', `${boot}\n`);
  return { sameBoot, release: () => unlinkSync(path) };
}

function write(path: string, flags: string, text: string): void {
  const file = openSync(path, flags, 0o600);
  writeSync(file, text);
  closeSync(file);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** In clock ticks since boot; undefined where there is no such process. Field 22 of /proc/PID/stat, see proc(5). */
function startTime(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
