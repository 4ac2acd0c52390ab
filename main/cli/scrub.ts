import { type Command, exitCodes, parseOptions } from './command.ts';
import { engineOf } from './engine-command.ts';
import { formatBytes } from './text.ts';

export const command: Command = {
  help: `Usage: outboard scrub [--json] [--root DIR]

Reads every blob, checks it against its digest, and drops what is damaged, so that it can be uploaded again.

  --json      as JSON
  --root DIR  the folder of the engine

Exits 1 where something was damaged.
`,
  async run(args, context) {
    const { values } = parseOptions(args, { json: { type: 'boolean' } }, { from: 0, to: 0, names: '' });
    const report = await engineOf(values.root).call('scrub');
    if (values.json) context.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else {
      for (const { hash, sizeBytes } of report.damaged)
        context.stdout.write(`damaged, dropped: ${hash}/${sizeBytes}\n`);
      context.stdout.write(`${report.blobs} blobs, ${formatBytes(report.bytes)}: ${report.damaged.length} damaged\n`);
    }
    return report.damaged.length === 0 ? exitCodes.ok : exitCodes.failed;
  },
};
