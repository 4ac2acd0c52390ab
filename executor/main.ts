/** The program `outboard-executor`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { streamLogger } from '../main/base/logger.ts';
import { startExecutor } from './executor.ts';
import { type ExecutorOptions, parseOptions, usage } from './options.ts';
import { openNativeSlot } from './sandbox/native-slot.ts';

async function main(): Promise<number> {
  let options: ExecutorOptions;
  try {
    options = parseOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`outboard-executor: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const helperPath = join(import.meta.dirname, 'sandbox', 'bin', `linux-${process.arch}`, 'outboard-sandbox');
  if (!existsSync(helperPath)) throw new Error(`${helperPath} is missing: this executor was not installed whole`);
  const executor = await startExecutor(
    options,
    (mode, storeRoot, slotDir) =>
      openNativeSlot({ helperPath, storeRoot, slotDir, mode, readOnlyPaths: options.sandboxPaths }),
    streamLogger(process.stderr),
  );
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await Promise.race([asked, executor.done]);
  await executor.close();
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`outboard-executor: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
