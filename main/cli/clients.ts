import type { ClientText } from '../clients/client-config.ts';
import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf } from './engine-command.ts';

export const command: Command = {
  help: `Usage: outboard clients [--json] [--root DIR]

The line to paste for each build tool. The generated files hold the key, and the lines do not.

  --json      as JSON
  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values } = parseOptions(args, { json: { type: 'boolean' } }, { from: 0, to: 0, names: '' });
    const { clients } = await engineOf(values.root).call('clients.text');
    context.stdout.write(values.json ? `${JSON.stringify(clients, null, 2)}\n` : clientLines(clients));
    return exitCodes.ok;
  },
};

export const clientLines = (clients: readonly ClientText[]): string =>
  clients.map(({ client, line }) => `  ${client.padEnd(6)} ${line}\n`).join('');
