import type { EngineStatus } from '../ipc/contract.ts';
import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf } from './engine-command.ts';
import { formatBytes, formatDuration, painter, plain, table } from './text.ts';

export const command: Command = {
  help: `Usage: outboard status [--json] [--root DIR]

What the engine does right now: addresses, actions, machines, blobs.

  --json      as JSON
  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values } = parseOptions(args, { json: { type: 'boolean' } }, { from: 0, to: 0, names: '' });
    const status = await engineOf(values.root).call('status');
    if (values.json) {
      context.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
      return exitCodes.ok;
    }
    const paint = painter(context.stdout, context.env);
    context.stdout.write(`${describe(status)}\n`);
    const rows = status.machines.map((m) => [
      plain(m.name),
      m.state,
      `${m.running}/${m.slots}`,
      m.isolation,
      plain(m.properties.map((p) => `${p.name}=${p.value}`).join(' ')),
      plain(m.notice),
    ]);
    if (rows.length === 0) context.stdout.write(`${paint('No machine is connected: actions wait.', 'yellow')}\n`);
    else context.stdout.write(table([['MACHINE', 'STATE', 'SLOTS', 'ISOLATION', 'PROPERTIES', ''], ...rows]));
    return exitCodes.ok;
  },
};

function describe(s: EngineStatus): string {
  const { queued, running, finished, cached, failed } = s.counts;
  const bound = s.blobs.maxBytes > 0 ? ` of ${formatBytes(s.blobs.maxBytes)}` : '';
  return table([
    ['engine', `${s.version}, pid ${s.pid}, up ${formatDuration(Date.now() - s.startedAtMs)}, ${s.root}`],
    ['gRPC', `${s.grpc}${s.tls ? ' (TLS)' : ''}, ${s.auth === 'key' ? 'key asked for' : 'open: no key asked for'}`],
    ['HTTP', s.http || 'off'],
    ['actions', `${running} running, ${queued} queued, ${finished} finished, ${cached} from cache, ${failed} failed`],
    ['blobs', `${s.blobs.count}, ${formatBytes(s.blobs.bytes)}${bound}`],
  ]);
}
