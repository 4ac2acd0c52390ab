import { defaultGrpc, defaultHttp } from './addresses.ts';
import { parseAddress } from './arguments.ts';
import { CliError, type Command, exitCodes, parseOptions } from './command.ts';
import { checkComputer } from './doctor/check-computer.ts';
import { connectEngine } from './engine-client.ts';
import { pathsOf } from './engine-command.ts';
import { sandboxHelper } from './installation.ts';
import { painter } from './text.ts';

export const command: Command = {
  help: `Usage: outboard doctor [--json] [--grpc HOST:PORT] [--http HOST:PORT] [--root DIR]

Checks this computer, and names the fix of what it finds. Needs no engine; where one runs, its ports are not checked.

  --json            as JSON
  --grpc, --http    the addresses that should be free (default ${defaultGrpc}, ${defaultHttp})
  --root DIR        the folder of the engine

Exits 1 where something is missing without which the engine does not work; what only slows it down or is less safe
is marked \`!\` and does not count.
`,
  async run(args, context) {
    const text = { type: 'string' } as const;
    const { values } = parseOptions(
      args,
      { json: { type: 'boolean' }, grpc: text, http: text },
      { from: 0, to: 0, names: '' },
    );
    const paths = pathsOf(values.root);
    const grpc = parseAddress(values.grpc ?? defaultGrpc, '--grpc');
    const http = parseAddress(values.http ?? defaultHttp, '--http');
    const isRunning = await connectEngine(paths)
      .call('status')
      .then(
        () => true,
        (error) => !(error instanceof CliError && error.exitCode === exitCodes.noEngine),
      );
    const checks = await checkComputer({
      paths,
      addresses: isRunning ? [] : [grpc, http],
      sandboxHelper: sandboxHelper(),
    });
    if (values.json) context.stdout.write(`${JSON.stringify(checks, null, 2)}\n`);
    else {
      const paint = painter(context.stdout, context.env);
      for (const check of checks) {
        const sign = check.passed ? paint('ok', 'green') : check.optional ? paint('! ', 'yellow') : paint('NO', 'red');
        context.stdout.write(`${sign}  ${check.id.padEnd(15)}  ${check.description}\n`);
        for (const fix of check.fixes) context.stdout.write(`${' '.repeat(21)}fix: ${fix}\n`);
      }
      context.stdout.write(isRunning ? `an engine runs on ${paths.root}\n` : `no engine runs on ${paths.root} yet\n`);
    }
    return checks.every((check) => check.passed || check.optional) ? exitCodes.ok : exitCodes.failed;
  },
};
