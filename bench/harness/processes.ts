/** What the kernel accounts to processes: CPU time and anonymous memory, from /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of the kernel's user interface, whatever its own tick is. */
const ticksPerSecond = 100;

interface Stat {
  pid: number;
  parent: number;
  name: string;
  /** User and system time in ms of all threads. */
  ownMs: number;
  /** The same of children that have ended and were waited for, to 10 ms. */
  childrenMs: number;
}

/** Undefined where there is no such process (any more). */
function readStat(pid: number): Stat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name stands in brackets and may hold anything; see proc(5).
  const close = text.lastIndexOf(')');
  const fields = text
    .slice(close + 2)
    .split(' ')
    .map(Number);
  const ms = (at: number): number => ((fields[at] ?? 0) * 1000) / ticksPerSecond;
  return {
    pid,
    parent: fields[1] ?? 0,
    name: text.slice(text.indexOf('(') + 1, close),
    ownMs: threadsMs(pid) ?? ms(11) + ms(12),
    childrenMs: ms(13) + ms(14),
  };
}

/** To the nanosecond, unlike `stat`; undefined where the kernel does not tell. */
function threadsMs(pid: number): number | undefined {
  let sum = 0;
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      sum += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    }
  } catch {
    return undefined;
  }
  return sum > 0 ? sum / 1e6 : undefined;
}

export const startTimeOf = (pid: number): string | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
};

const allPids = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** The slot helpers of an executor: they last, unlike what they start. */
export function helpersOf(executor: number): number[] {
  return allPids().filter((pid) => {
    const stat = readStat(pid);
    return stat?.parent === executor && stat.name.startsWith('outboard-sandbo');
  });
}

/** CPU in ms. A helper's children are the commands (and, sandboxed, the processes 1 of their namespaces). */
export interface CpuAccount {
  engine: number;
  executor: number;
  helpers: number;
  commands: number;
}

export interface EnginePids {
  engine: number;
  executor: number;
}

export function cpuAccount({ engine, executor }: EnginePids): CpuAccount {
  const helpers = helpersOf(executor).map(readStat);
  const sum = (part: 'ownMs' | 'childrenMs'): number => helpers.reduce((total, stat) => total + (stat?.[part] ?? 0), 0);
  return {
    engine: readStat(engine)?.ownMs ?? 0,
    executor: readStat(executor)?.ownMs ?? 0,
    helpers: sum('ownMs'),
    commands: sum('childrenMs'),
  };
}

export const cpuOf = (pid: number): number => readStat(pid)?.ownMs ?? 0;

/** Anonymous memory in bytes. */
export function anonymousMemory(pid: number): number {
  try {
    const kib = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kib ?? 0) * 1024;
  } catch {
    return 0;
  }
}
