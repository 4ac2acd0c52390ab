/** Where the parts of this program are: beside the sources in a checkout, beside the bundle in `dist`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };

export const version = packageFile.version;

const bundled = import.meta.filename.endsWith('.mjs');
const base = bundled ? import.meta.dirname : join(import.meta.dirname, '..', '..');

/** The .proto files, for reflection. */
export const protoRoot = join(base, 'proto');

const executor = bundled ? join(base, 'executor.mjs') : join(base, 'executor', 'main.ts');

/** The sandbox's helper for this machine; undefined where there is none (another system or processor). */
export function sandboxHelper(): string | undefined {
  const folder = bundled ? base : join(base, 'executor');
  const path = join(folder, 'sandbox', 'bin', `linux-${process.arch}`, 'outboard-sandbox');
  return process.platform === 'linux' && existsSync(path) ? path : undefined;
}

/** Starts an executor for This computer; undefined where it cannot run Linux actions. */
export const executorCommand = (): readonly string[] | undefined =>
  sandboxHelper()
    ? // Blobs are buffers outside the heap: with little room for what is young, idle memory stays small.
      [process.execPath, '--disable-warning=ExperimentalWarning', '--max-semi-space-size=2', executor]
    : undefined;
