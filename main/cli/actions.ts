import type { ActionSummary, ActionsListRequest } from '../ipc/contract.ts';
import { type Command, exitCodes, parseOptions, usageError } from './command.ts';
import { engineOf } from './engine-command.ts';
import { formatDuration, plain, table } from './text.ts';

const states = ['queued', 'running', 'failed', 'succeeded', 'cached'] as const;

export const command: Command = {
  help: `Usage: outboard actions [--failed|--succeeded|--cached|--running|--queued] [--text TEXT] [--invocation ID] [--limit N] [--json] [--root DIR]

Actions, newest first: those that ended, or the ones in flight.

  --failed | --succeeded | --cached   of those that ended
  --running | --queued                in flight
  --text TEXT                         found in target, mnemonic, first output or arguments
  --invocation ID                     of one build
  --limit N                           at most N (1 to 1000, default 50)
  --json                              as JSON, with whole digests
  --root DIR                          the folder of the engine
`,
  async run(args, context) {
    const flag = { type: 'boolean' } as const;
    const text = { type: 'string' } as const;
    const options = {
      failed: flag,
      succeeded: flag,
      cached: flag,
      running: flag,
      queued: flag,
      json: flag,
      text,
      invocation: text,
      limit: text,
    };
    const { values } = parseOptions(args, options, { from: 0, to: 0, names: '' });
    const chosen = states.filter((state) => values[state]);
    if (chosen.length > 1) throw usageError(`--${chosen[0]} and --${chosen[1]} exclude each other`);
    const limit = Number(values.limit ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw usageError('--limit takes a number from 1 to 1000');
    const request: ActionsListRequest = {
      limit,
      ...(chosen[0] ? { state: chosen[0] } : {}),
      ...(values.text ? { text: values.text } : {}),
      ...(values.invocation ? { invocationId: values.invocation } : {}),
    };
    const { actions, more } = await engineOf(values.root).call('actions.list', request);
    if (values.json) context.stdout.write(`${JSON.stringify(actions, null, 2)}\n`);
    else if (actions.length === 0) context.stdout.write(`${nothing(chosen[0])}\n`);
    else {
      context.stdout.write(
        table([['ACTION', 'STATE', 'TIME', 'MACHINE', 'WHAT'], ...actions.map((a) => row(a, Date.now()))]),
      );
      if (more) context.stdout.write(`more with --limit ${Math.min(limit * 4, 1000)}\n`);
    }
    return exitCodes.ok;
  },
};

const nothing = (state: (typeof states)[number] | undefined): string =>
  state === 'running' || state === 'queued'
    ? `no action is ${state}`
    : 'no such action ended; --running and --queued list those in flight';

function row(a: ActionSummary, now: number): string[] {
  const time = (a.completedAtMs ?? now) - a.queuedAtMs;
  const what = [a.mnemonic, a.target || a.firstOutput || a.argv].filter(Boolean).join(' ');
  return [
    a.actionDigest.hash.slice(0, 12),
    outcome(a),
    formatDuration(time),
    plain(a.machine),
    plain(what).slice(0, 100),
  ];
}

/** A word or two for how it stands: a command's failure and the infrastructure's stay apart. */
export function outcome(a: Pick<ActionSummary, 'state' | 'cached' | 'exitCode' | 'signal' | 'statusCode'>): string {
  if (a.state !== 'finished') return a.state;
  if (a.statusCode !== 0) return statusNames[a.statusCode] ?? `status ${a.statusCode}`;
  if (a.signal) return a.signal;
  if (a.exitCode !== 0) return `exit ${a.exitCode ?? '?'}`;
  return a.cached ? 'cached' : 'ok';
}

const statusNames: Record<number, string> = {
  1: 'cancelled',
  4: 'timeout',
  8: 'resources exhausted',
  9: 'precondition failed',
  14: 'unavailable',
};
