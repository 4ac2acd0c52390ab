/**
 * Rounds of several loads in turn, so that what else the machine does meets all of them alike: the ratio of a row to its
 * floor then holds where absolute figures do not.
 */
import type { Bench } from './bench.ts';
import { type ClientArguments, LoadClient, type Round } from './load-client.ts';
import { type CpuAccount, cpuAccount } from './processes.ts';
import { median } from './statistics.ts';

export interface Subject {
  client: ClientArguments;
  /** Reads the CPU in ms that is charged to this load, by who used it. */
  cpu?: () => Record<string, number>;
  /** Of the usual length. */
  share?: number;
  /** Times the usual warm-up: what compiles as it runs takes its time to come to its pace. */
  warmUp?: number;
  maxOperations?: number;
}

export interface Measured {
  /** Medians over the rounds. */
  perSecond: number;
  medianMs: number;
  p95Ms: number;
  /** ms an operation, by who used it; `client` is always there. */
  cpu: Record<string, number>;
  rounds: Round[];
  /** When the measured rounds were, on the monotonic clock in µs. */
  spans: [number, number][];
}

export const engineCpu = (run: { pids: { engine: number; executor: number } }) => (): Record<string, number> => ({
  ...(cpuAccount(run.pids) satisfies CpuAccount),
});

export async function compare<Name extends string>(
  bench: Bench,
  subjects: Record<Name, Subject>,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(subjects) as Name[];
  const clients = new Map<Name, LoadClient>();
  const taken = new Map<Name, { round: Round; cpu: Record<string, number>; span: [number, number] }[]>();
  try {
    for (const name of names) {
      clients.set(name, await LoadClient.start(subjects[name].client, bench.folder));
      taken.set(name, []);
    }
    const take = async (name: Name, seconds: number, keep: boolean): Promise<void> => {
      const { cpu, share = 1, maxOperations } = subjects[name];
      const client = clients.get(name) as LoadClient;
      const read = (): Record<string, number> => ({ ...cpu?.(), client: client.cpuMs });
      const before = read();
      const from = microseconds();
      const round = await client.round(seconds * share, maxOperations);
      const span: [number, number] = [from, microseconds()];
      const after = read();
      const spent = Object.fromEntries(Object.keys(after).map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)]));
      if (keep) taken.get(name)?.push({ round, cpu: spent, span });
    };
    for (const name of names) await take(name, bench.pace.warmUpSeconds * (subjects[name].warmUp ?? 1), false);
    for (let i = 0; i < bench.pace.rounds; i++) {
      // Each in each place: what comes first after a pause has it better.
      for (let j = 0; j < names.length; j++) {
        await take(names[(i + j) % names.length] as Name, bench.pace.roundSeconds, true);
      }
    }
  } finally {
    for (const client of clients.values()) await client.close();
  }
  const results = names.map((name) => [name, summarise(taken.get(name) ?? [])]);
  return Object.fromEntries(results) as Record<Name, Measured>;
}

function summarise(rounds: { round: Round; cpu: Record<string, number>; span: [number, number] }[]): Measured {
  const operations = rounds.reduce((sum, { round }) => sum + round.operations, 0);
  // Over all rounds: the kernel counts in steps of 10 ms.
  const cpu: Record<string, number> = {};
  for (const one of rounds) for (const [key, ms] of Object.entries(one.cpu)) cpu[key] = (cpu[key] ?? 0) + ms;
  for (const key of Object.keys(cpu)) cpu[key] = (cpu[key] ?? 0) / operations;
  return {
    perSecond: median(rounds.map(({ round }) => round.units / round.seconds)),
    medianMs: median(rounds.map(({ round }) => round.medianMs)),
    p95Ms: median(rounds.map(({ round }) => round.p95Ms)),
    cpu,
    rounds: rounds.map(({ round }) => round),
    spans: rounds.map(({ span }) => span),
  };
}

const microseconds = (): number => Number(process.hrtime.bigint() / 1000n);
