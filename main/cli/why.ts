import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf } from './engine-command.ts';
import { plain, table } from './text.ts';

export const command: Command = {
  help: `Usage: outboard why ACTION [--json] [--root DIR]

Why an action waits: each machine, and which property does not match or which resource is busy.

  --json      as JSON
  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      { json: { type: 'boolean' } },
      { from: 1, to: 1, names: 'ACTION' },
    );
    const report = await engineOf(values.root).call('actions.why', { action: positionals[0]! });
    if (values.json) context.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else {
      context.stdout.write(`${plain(report.summary)}\n`);
      context.stdout.write(
        table(report.machines.map((m) => [plain(m.name), m.matches ? 'matches' : 'does not match', plain(m.reason)])),
      );
    }
    return exitCodes.ok;
  },
};
