/** What a subcommand is made of, and how it fails. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

export const exitCodes = {
  ok: 0,
  /** What was asked for did not succeed. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** No engine runs where one is needed. */
  noEngine: 3,
  /** `run`: the command was ended by its timeout. */
  timeout: 124,
  /** `run`: the command was not run, or its result was lost: a failure of the infrastructure. */
  notRun: 125,
  /** `run`: Ctrl-C or SIGTERM. */
  interrupted: 130,
} as const;

/** An error for people: what and where, how to fix it. */
export class CliError extends Error {
  readonly fix: string;
  readonly exitCode: number;

  constructor(message: string, { fix = '', exitCode = exitCodes.failed as number } = {}) {
    super(message);
    this.name = 'CliError';
    this.fix = fix;
    this.exitCode = exitCode;
  }
}

export const usageError = (message: string, fix = ''): CliError =>
  new CliError(message, { fix, exitCode: exitCodes.usage });

export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Context {
  stdout: Output;
  stderr: Output;
  env: Record<string, string | undefined>;
  /** The folder that the command was started in. */
  folder: string;
}

export interface Command {
  /** The whole text of `--help`. */
  help: string;
  /** Gives the exit code. Throws a CliError. */
  run(args: string[], context: Context): Promise<number>;
}

/** Like node's parseArgs, strict, with errors for people. `--root` is known to every subcommand. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  positionals: { from: number; to: number; names: string },
) {
  const parsed = parse(args, options);
  if (parsed.positionals.length < positionals.from) throw usageError(`missing ${positionals.names}`);
  if (parsed.positionals.length > positionals.to) {
    throw usageError(
      `unexpected ${JSON.stringify(parsed.positionals[positionals.to])}${positionals.to === 0 ? '' : ` after ${positionals.names}`}`,
    );
  }
  return parsed;
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) {
  try {
    return parseArgs({
      args,
      options: { ...options, root: { type: 'string' as const } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice on `--` that is about file names.
    throw usageError(error.message.split('. ')[0]!.replace(/\.$/, ''));
  }
}
