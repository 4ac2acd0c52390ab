import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError, type Command, type Context, exitCodes, parseOptions } from './command.ts';
import { pathsOf } from './engine-command.ts';
import type { ReapiClient } from './remote/reapi-client.ts';
import { connectReapi, type RemoteOutcome, runRemotely } from './remote/remote-run.ts';
import { summary } from './run.ts';
import { painter } from './text.ts';

export const command: Command = {
  help: `Usage: outboard try [--root DIR]

Builds a small real C project in a temporary folder through the running engine: once with a mistake in a file, so that
a failed action and its log are seen; mended; and once more, from the cache. Without a C compiler on this computer a
project of shell scripts takes its place. Nothing of yours is touched.

  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values } = parseOptions(args, {}, { from: 0, to: 0, names: '' });
    const paths = pathsOf(values.root);
    const client = connectReapi(paths, 'try');
    const folder = mkdtempSync(join(tmpdir(), 'outboard-try-'));
    try {
      await tour(client, folder, context, values.root);
      return exitCodes.ok;
    } finally {
      client.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Project {
  /** What a first step gets wrong, and what it should be. */
  file: string;
  broken: string;
  mended: string;
  others: Record<string, string>;
  /** Commands in order; the first one reads `file`. */
  steps: { argv: string[]; inputs?: string[]; outputs?: string[] }[];
}

async function tour(client: ReapiClient, folder: string, context: Context, root: string | undefined): Promise<void> {
  const paint = painter(context.stdout, context.env);
  const say = (text = ''): void => void context.stdout.write(`${text}\n`);
  const heading = (text: string): void => say(`\n${paint(text, 'bold')}`);
  // Unique, so that the first build is never answered from the cache of an earlier try.
  const mark = `built ${new Date().toISOString()}`;
  const compiler = ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0);
  const project = compiler ? cProject(compiler, mark) : shellProject(mark);
  if (!compiler) say('There is no C compiler on this computer, so this is a project of shell scripts.');
  const run = async (step: Project['steps'][number]): Promise<RemoteOutcome> => {
    say(paint(`$ outboard run -- ${step.argv.join(' ')}`, 'dim'));
    const options = { properties: [], environment: [], cache: true, timeoutSeconds: 60 };
    const outcome = await runRemotely(client, { inputs: undefined, outputs: undefined, ...options, ...step }, folder);
    context.stdout.write(outcome.stdout);
    context.stdout.write(outcome.stderr);
    const colour = outcome.exitCode === 0 ? 'green' : 'red';
    say(paint(`  ${summary(outcome)}`, colour));
    if (outcome.message)
      throw new CliError(outcome.message, { exitCode: exitCodes.notRun, fix: 'run `outboard doctor`' });
    return outcome;
  };
  const build = async (): Promise<RemoteOutcome[]> => {
    const outcomes: RemoteOutcome[] = [];
    for (const step of project.steps) {
      const outcome = await run(step);
      if (outcome.exitCode !== 0)
        throw new CliError(`${step.argv[0]} failed on the machine, as seen above`, {
          fix: hint(outcome.exitCode, step.argv[0]!),
        });
      outcomes.push(outcome);
    }
    return outcomes;
  };

  for (const [name, content] of Object.entries(project.others)) writeFileSync(join(folder, name), content);

  heading(`1. A build that fails: ${project.file} has a mistake`);
  writeFileSync(join(folder, project.file), project.broken);
  const failed = await run(project.steps[0]!);
  if (failed.exitCode === 0)
    throw new CliError('the file with the mistake was accepted; this machine’s compiler is no compiler');
  if (failed.exitCode === 127)
    throw new CliError(`the machine has no ${project.steps[0]!.argv[0]}`, {
      fix: hint(127, project.steps[0]!.argv[0]!),
    });
  say(`  The log stays: outboard logs ${failed.actionDigest.hash.slice(0, 12)}${root ? ` --root ${root}` : ''}`);

  heading('2. The mistake is mended: the build runs');
  writeFileSync(join(folder, project.file), project.mended);
  await build();

  heading('3. Once more, with nothing changed: the results come from the cache');
  const again = await build();
  const hits = again.filter((outcome) => outcome.cached).length;
  say(`\n${hits} of ${again.length} actions came from the cache; nothing was run for them.`);
  if (hits < again.length)
    throw new CliError('some results were not cached', { fix: 'look at `outboard actions`, then `outboard doctor`' });
}

const hint = (exitCode: number, program: string): string =>
  exitCode === 127
    ? `install ${program} on the machine, for example \`apt install gcc libc6-dev\``
    : 'look at the log above';

function cProject(compiler: string, mark: string): Project {
  const words = (text: string): string =>
    `#include "words.h"\n\nconst char mark[] = "${mark}";\n\nconst char *greeting(void) {\n  return ${text}\n}\n`;
  return {
    file: 'words.c',
    broken: words('"Hello from Linux"'),
    mended: words('"Hello from Linux";'),
    others: {
      'words.h': 'const char *greeting(void);\n',
      'main.c': `#include <stdio.h>\n#include "words.h"\n\n/* ${mark} */\nint main(void) { return puts(greeting()) < 0; }\n`,
    },
    steps: [
      { argv: [compiler, '-Wall', '-c', 'words.c', '-o', 'words.o'] },
      { argv: [compiler, '-Wall', '-c', 'main.c', '-o', 'main.o'] },
      { argv: [compiler, 'words.o', 'main.o', '-o', 'hello'] },
      { argv: ['./hello'], inputs: ['hello'], outputs: [] },
    ],
  };
}

function shellProject(mark: string): Project {
  return {
    file: 'words.sh',
    broken: `# ${mark}\ngreeting() { echo "Hello from Linux; }\n`,
    mended: `# ${mark}\ngreeting() { echo "Hello from Linux"; }\n`,
    others: { 'main.sh': '. ./words.sh\ngreeting > hello.txt\n' },
    steps: [
      { argv: ['sh', '-n', 'words.sh'], inputs: ['words.sh'], outputs: [] },
      { argv: ['sh', 'main.sh'], inputs: ['main.sh', 'words.sh'], outputs: ['hello.txt'] },
      { argv: ['cat', 'hello.txt'], inputs: ['hello.txt'], outputs: [] },
    ],
  };
}
