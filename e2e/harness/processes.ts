/** Looks at /proc, to see what an engine or an action left running. Reads only; ends only what a caller names by pid. */
import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  pid: number;
  command: string;
}

/** The processes for which `matches` says yes; a process that ends while it is looked at counts as gone. */
function processesWhere(matches: (pid: number, command: string) => boolean): RunningProcess[] {
  const found: RunningProcess[] = [];
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const command = read(pid, 'cmdline').replaceAll('\0', ' ').trim();
    // A zombie has no command line any more: it runs nothing and is its parent's to reap.
    if (command !== '' && matches(pid, command)) found.push({ pid, command });
  }
  return found;
}

export const processesByCommand = (text: string): RunningProcess[] =>
  processesWhere((_, command) => command.includes(text));

/** Whose environment has `entry` (NAME=VALUE): all that we started, however deep, unless it cleared its environment. */
export const processesByEnvironment = (entry: string): RunningProcess[] =>
  processesWhere((pid) => read(pid, 'environ').split('\0').includes(entry));

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Field 3 of stat: a zombie still has a pid.
  return !/\) Z /.test(read(pid, 'stat'));
}

export function killIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
