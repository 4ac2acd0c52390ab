/** Reads a CPU profile of V8: where a process spent its time within the spans of a measurement. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: number[];
}

interface CpuProfile {
  nodes: ProfileNode[];
  startTime: number;
  samples: number[];
  timeDeltas: number[];
}

export interface FunctionTime {
  name: string;
  /** Share of the time in which the process was busy. */
  self: number;
  /** With what it called. */
  total: number;
}

export interface Profile {
  busyMs: number;
  spanMs: number;
  functions: FunctionTime[];
}

/** Times of the spans are on the monotonic clock in µs, as in the profile. */
export function readProfile(file: string, spans: readonly [number, number][], checkout: string): Profile {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const parents = new Map<number, number>();
  const names = new Map<number, string>();
  for (const node of profile.nodes) {
    names.set(node.id, nameOf(node, checkout));
    for (const child of node.children ?? []) parents.set(child, node.id);
  }
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const add = (times: Map<string, number>, name: string, time: number): void => {
    times.set(name, (times.get(name) ?? 0) + time);
  };
  let busy = 0;
  let at = profile.startTime;
  profile.samples.forEach((id, i) => {
    at += profile.timeDeltas[i] ?? 0;
    // A sample stands for the time until the next one.
    const time = profile.timeDeltas[i + 1] ?? 0;
    if (!spans.some(([from, to]) => at >= from && at < to)) return;
    const name = names.get(id) ?? '';
    if (name === '(idle)') return;
    busy += time;
    add(self, name, time);
    const seen = new Set<string>();
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) {
      const caller = names.get(node) ?? '';
      if (!seen.has(caller)) add(total, caller, time);
      seen.add(caller);
    }
  });
  return {
    busyMs: busy / 1000,
    spanMs: spans.reduce((sum, [from, to]) => sum + to - from, 0) / 1000,
    functions: [...total].map(([name, time]) => ({ name, self: (self.get(name) ?? 0) / busy, total: time / busy })),
  };
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode, checkout: string): string {
  if (!url && lineNumber < 0) return functionName || '(native)';
  const path = url.startsWith('file://') ? relative(checkout, new URL(url).pathname) : url;
  return `${functionName || '(anonymous)'} ${path}:${lineNumber + 1}`;
}
