import { type ClientText, shellQuote } from '../clients/client-config.ts';
import type { EngineStatus } from '../ipc/contract.ts';
import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf, pathsOf } from './engine-command.ts';

export const command: Command = {
  help: `Usage: outboard clients [--json] [--root DIR]

The line to paste for each build tool, and for ccache by the HTTP cache. The generated files hold the key, and the lines
do not. Anything else that speaks HTTP, such as curl or sccache, sends the key as a bearer token.

  --json      as JSON
  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values } = parseOptions(args, { json: { type: 'boolean' } }, { from: 0, to: 0, names: '' });
    const engine = engineOf(values.root);
    const [{ clients: tools }, status] = await Promise.all([engine.call('clients.text'), engine.call('status')]);
    const clients = [...tools, ...httpClients(status, pathsOf(values.root).key)];
    context.stdout.write(values.json ? `${JSON.stringify(clients, null, 2)}\n` : clientLines(clients));
    return exitCodes.ok;
  },
};

interface ClientLine extends Omit<ClientText, 'client'> {
  client: string;
}

/** ccache needs 4.7 or later, and speaks no TLS. Source: ccache.dev/manual/latest.html, "Remote storage backends". */
export function httpClients(
  { http, auth, tls }: Pick<EngineStatus, 'http' | 'auth' | 'tls'>,
  key: string,
): ClientLine[] {
  if (!http || tls) return [];
  // The shell reads the key, so that the line does not hold it.
  const token = auth === 'key' ? `|bearer-token=$(cat ${shellQuote(key)})` : '';
  return [{ client: 'ccache', file: key, line: `export CCACHE_REMOTE_STORAGE="http://${http}|layout=bazel${token}"` }];
}

export const clientLines = (clients: readonly ClientLine[]): string =>
  clients.map(({ client, line }) => `  ${client.padEnd(7)} ${line}\n`).join('');
