import type { Output as ActionOutput } from '../ipc/contract.ts';
import { outcome } from './actions.ts';
import { type Command, exitCodes, type Output, parseOptions } from './command.ts';
import type { EngineClient } from './engine-client.ts';
import { engineOf } from './engine-command.ts';
import { formatDuration, painter, plain } from './text.ts';

export const command: Command = {
  help: `Usage: outboard logs ACTION [--root DIR]

What an action wrote: its stdout to stdout, its stderr to stderr, and how it ended, to stderr.
ACTION is an operation name, an action digest (\`hash\` or \`hash/size\`), or an unambiguous start of either.

  --root DIR  the folder of the engine

Exits 0 where the log was shown, whatever became of the action.
`,
  async run(args, context) {
    const { values, positionals } = parseOptions(args, {}, { from: 1, to: 1, names: 'ACTION' });
    const engine = engineOf(values.root);
    const action = await engine.call('actions.get', { action: positionals[0]! });
    await show(engine, action.stdout, context.stdout);
    await show(engine, action.stderr, context.stderr);
    const paint = painter(context.stderr, context.env);
    const ended = outcome(action);
    const good = ended === 'ok' || ended === 'cached';
    const time = action.executeMs === undefined ? '' : `, ran ${formatDuration(action.executeMs)}`;
    const where = action.machine ? ` on ${plain(action.machine)}` : '';
    context.stderr.write(
      `${paint(`[${plain(action.target || action.firstOutput || action.argv)}: ${ended}${time}${where}]`, good ? 'dim' : 'red')}\n`,
    );
    if (action.statusMessage) context.stderr.write(`[${plain(action.statusMessage)}]\n`);
    if (action.state !== 'finished') context.stderr.write('[its output can be shown once it has ended]\n');
    return exitCodes.ok;
  },
};

async function show(engine: EngineClient, output: ActionOutput | undefined, to: Output): Promise<void> {
  if (!output) return;
  if ('base64' in output) to.write(Buffer.from(output.base64, 'base64'));
  else
    for await (const chunk of await engine.readBlob(`${output.digest.hash}/${output.digest.sizeBytes}`))
      to.write(chunk);
}
