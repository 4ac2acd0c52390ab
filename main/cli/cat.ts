import { once } from 'node:events';
import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf } from './engine-command.ts';

export const command: Command = {
  help: `Usage: outboard cat DIGEST [--root DIR]

Writes a blob to stdout. DIGEST is \`hash\` or \`hash/size\`.

  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values, positionals } = parseOptions(args, {}, { from: 1, to: 1, names: 'DIGEST' });
    const { stdout } = context;
    for await (const chunk of await engineOf(values.root).readBlob(positionals[0]!)) {
      if (stdout.write(chunk) === false) await once(stdout as NodeJS.WriteStream, 'drain');
    }
    return exitCodes.ok;
  },
};
