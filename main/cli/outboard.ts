/**
 * The `outboard` command. Subcommands are loaded when they are named, so that `--help` and `status` answer at once.
 * Run from a checkout as `npm run -s outboard -- SUBCOMMAND`.
 */
import { CliError, type Command, type Context, exitCodes } from './command.ts';

interface Entry {
  summary: string;
  load(): Promise<{ command: Command }>;
}

const subcommands: Record<string, Entry> = {
  serve: { summary: 'run the engine', load: () => import('./serve.ts') },
  status: { summary: 'what the engine does right now', load: () => import('./status.ts') },
  actions: { summary: 'list actions: finished, failed, running or queued', load: () => import('./actions.ts') },
  logs: { summary: 'stdout and stderr of an action', load: () => import('./logs.ts') },
  why: { summary: 'why an action waits', load: () => import('./why.ts') },
  cancel: { summary: 'cancel an action that is queued or running', load: () => import('./cancel.ts') },
  cat: { summary: 'the content of a blob', load: () => import('./cat.ts') },
  ls: { summary: 'a Directory, a Tree or the outputs of an action', load: () => import('./ls.ts') },
  evict: { summary: 'remove a blob', load: () => import('./evict.ts') },
  scrub: { summary: 'check every blob against its digest', load: () => import('./scrub.ts') },
  doctor: { summary: 'check this computer, with fixes', load: () => import('./doctor.ts') },
  run: { summary: 'run a command remotely', load: () => import('./run.ts') },
  try: { summary: 'see an action, a failure and a cache hit in ten seconds', load: () => import('./try.ts') },
  clients: { summary: 'the line to paste for Bazel, Buck2, Pants and ccache', load: () => import('./clients.ts') },
};

const help = `Usage: outboard SUBCOMMAND [OPTION…]

Linux build power behind your desk: an embedded Remote Execution server and the machines it runs on.

${Object.entries(subcommands)
  .map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  .join('\n')}

\`outboard SUBCOMMAND --help\` tells more. Every subcommand takes --root DIR, the folder of the engine.

Exit codes: 0 done; 1 failed; 2 wrong command line; 3 no engine runs. \`run\` exits as its command does.
`;

async function main(args: string[], context: Context): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? context.stderr : context.stdout).write(help);
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  const entry = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!entry) {
    context.stderr.write(`outboard: no subcommand ${JSON.stringify(name)}; see \`outboard --help\`\n`);
    return exitCodes.usage;
  }
  const { command } = await entry.load();
  const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (own.includes('--help') || own.includes('-h')) {
    context.stdout.write(command.help);
    return exitCodes.ok;
  }
  try {
    return await command.run(rest, context);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const advice =
      error.exitCode === exitCodes.usage && error.fix === '' ? `see \`outboard ${name} --help\`` : error.fix;
    context.stderr.write(`outboard ${name}: ${error.message}\n${advice ? `  fix: ${advice}\n` : ''}`);
    return error.exitCode;
  }
}

// A reader that has enough (`outboard cat … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdout, stderr, env, folder: process.cwd() });
