import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf } from './engine-command.ts';

export const command: Command = {
  help: `Usage: outboard cancel ACTION [--root DIR]

Cancels an action that is queued or running; the builds that wait for it are told so.

  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values, positionals } = parseOptions(args, {}, { from: 1, to: 1, names: 'ACTION' });
    const { operationName } = await engineOf(values.root).call('actions.cancel', { action: positionals[0]! });
    context.stdout.write(`cancelled ${operationName}\n`);
    return exitCodes.ok;
  },
};
