import { digestKey } from '../../proto/digest.ts';
import { type Command, type Context, exitCodes, parseOptions, usageError } from './command.ts';
import { onEndSignal } from './end-signal.ts';
import { pathsOf } from './engine-command.ts';
import { connectReapi, type RemoteOutcome, runRemotely } from './remote/remote-run.ts';
import { formatBytes, formatDuration, painter, plain } from './text.ts';

export const command: Command = {
  help: `Usage: outboard run [OPTION…] -- COMMAND [ARGUMENT…]

Runs a command on a machine of the engine, through the public API: uploads the inputs, executes, prints stdout and
stderr, and writes the outputs below the current folder. The command starts in a folder that holds its inputs alone.

Of a C or C++ compiler (gcc, g++, cc, c++, clang, clang++ and their cross forms) inputs and outputs are found by
themselves: headers below the current folder by the compiler's own dependency output, the output by -o.

  --input PATH     a file or folder that the command reads; may be repeated
  --output PATH    a file or folder that the command makes; may be repeated
  --prop K=V       a platform property, for example ISA=aarch64 or network=on; may be repeated
  --env K=V        an environment variable; nothing is taken over by itself; may be repeated
  --no-cache       run it even where a result is cached, and do not cache it
  --timeout S      seconds that the command may run
  -v, --verbose    tell where it ran and how long it took (told on a terminal anyway)
  --root DIR       the folder of the engine

Ctrl-C cancels the action on its machine too.

Exit codes: the command's own (128 + N where signal N ended it); 1 where it made not all outputs; 124 at the timeout;
125 where it could not be run or its result was lost; 130 at Ctrl-C; 2 where the command line is wrong; 3 where no engine
runs.
`,
  async run(args, context) {
    const at = args.indexOf('--');
    const argv = at < 0 ? [] : args.slice(at + 1);
    const many = { type: 'string', multiple: true } as const;
    const { values } = parseOptions(
      at < 0 ? args : args.slice(0, at),
      {
        input: many,
        output: many,
        prop: many,
        env: many,
        'no-cache': { type: 'boolean' },
        timeout: { type: 'string' },
        verbose: { type: 'boolean', short: 'v' },
      },
      { from: 0, to: 0, names: '' },
    );
    if (argv.length === 0)
      throw usageError('missing -- COMMAND', 'write the command after two dashes: outboard run -- uname -m');
    const timeoutSeconds = Number(values.timeout ?? 0);
    if (!Number.isFinite(timeoutSeconds) || timeoutSeconds < 0)
      throw usageError('--timeout takes seconds, for example 30 or 0.5');

    const properties = (values.prop ?? []).map((text) => pair(text, '--prop'));
    const environment = (values.env ?? []).map((text) => pair(text, '--env'));

    const client = connectReapi(pathsOf(values.root), 'run');
    const abort = new AbortController();
    const stopListening = onEndSignal(() => {
      abort.abort();
      // Where even the cancellation gets no answer: the engine cancels by itself what nobody waits for.
      setTimeout(() => {
        context.stderr.write('outboard run: interrupted; the engine cancels it when nobody waits for it\n');
        process.exit(exitCodes.interrupted);
      }, 2000).unref();
    });
    try {
      const outcome = await runRemotely(
        client,
        {
          argv,
          inputs: values.input,
          outputs: values.output,
          properties,
          environment,
          cache: !values['no-cache'],
          timeoutSeconds,
        },
        context.folder,
        abort.signal,
      );
      context.stdout.write(outcome.stdout);
      context.stderr.write(outcome.stderr);
      if (abort.signal.aborted && outcome.exitCode === exitCodes.notRun) {
        context.stderr.write('outboard run: cancelled\n');
        return exitCodes.interrupted;
      }
      report(outcome, context, values.verbose ?? false);
      return outcome.missing.length > 0 ? exitCodes.failed : outcome.exitCode;
    } finally {
      stopListening();
      client.close();
    }
  },
};

function report(outcome: RemoteOutcome, context: Context, verbose: boolean): void {
  const { stderr } = context;
  const paint = painter(stderr, context.env);
  if (outcome.message) {
    const kind =
      outcome.exitCode === exitCodes.timeout
        ? 'it was ended by its timeout'
        : 'it could not be run, or its result was lost';
    stderr.write(
      `outboard run: ${paint(kind, 'red')}: ${plain(outcome.message)}\n  see: outboard logs ${outcome.actionDigest.hash.slice(0, 12)}\n`,
    );
  }
  for (const path of outcome.missing)
    stderr.write(`outboard run: the command made no ${path}, which was to be an output\n`);
  if (verbose || stderr.isTTY) stderr.write(`${paint(`[${summary(outcome)}]`, 'dim')}\n`);
}

export function summary(outcome: RemoteOutcome): string {
  const where = outcome.cached ? 'from cache' : `ran on ${plain(outcome.worker) || 'a machine'}`;
  const exit = outcome.exitCode === 0 ? '' : `, exit ${outcome.exitCode}`;
  const sent = `${outcome.inputFiles} input ${outcome.inputFiles === 1 ? 'file' : 'files'}, ${formatBytes(outcome.uploadedBytes)} sent`;
  return `${where} in ${formatDuration(outcome.totalMs)}${exit}; ${sent}; action ${digestKey(outcome.actionDigest)}`;
}

function pair(text: string, option: string): { name: string; value: string } {
  const at = text.indexOf('=');
  if (at < 1) throw usageError(`${option} ${text}: expected NAME=VALUE`);
  return { name: text.slice(0, at), value: text.slice(at + 1) };
}
