import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf } from './engine-command.ts';

export const command: Command = {
  help: `Usage: outboard evict DIGEST [--root DIR]

Removes a blob, leased or not. Cached results that name it are misses from then on; a client that was told that the
blob is there may have to build again (Buck2: \`buck2 kill\`).

  --root DIR  the folder of the engine
`,
  async run(args, context) {
    const { values, positionals } = parseOptions(args, {}, { from: 1, to: 1, names: 'DIGEST' });
    const { digest } = await engineOf(values.root).call('blobs.evict', { digest: positionals[0]! });
    context.stdout.write(`removed ${digest.hash}/${digest.sizeBytes}\n`);
    return exitCodes.ok;
  },
};
