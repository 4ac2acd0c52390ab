// Bundles the engine with its command (dist/outboard.mjs) and the executor (dist/executor.mjs), for a fast cold start,
// and copies what they need beside them. Does nothing where dist is newer than all that goes in; `--force` builds anyway.

import { hash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, 'inputs');

/** Names, sizes and times of all that goes in. */
export function fingerprint() {
  const inputs = globSync(
    '{{proto,main,executor}/**/*.{ts,js,json,proto},executor/sandbox/bin/**,package*.json,scripts/build.mjs}',
    { cwd: root },
  );
  const lines = inputs
    .filter((path) => !path.endsWith('.test.ts'))
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return `${path} ${size} ${mtimeMs}`;
    });
  return hash('sha256', lines.join('\n'), 'hex');
}

function isUpToDate(wanted) {
  try {
    return readFileSync(stamp, 'utf8') === wanted;
  } catch {
    return false;
  }
}

/** Gives whether something was built. */
export async function build({ force = false } = {}) {
  const wanted = fingerprint();
  if (!force && isUpToDate(wanted)) return false;
  const { build: bundle, stop } = await import('esbuild');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  await bundle({
    absWorkingDir: root,
    entryPoints: {
      outboard: 'main/cli/outboard.ts',
      executor: 'executor/main.ts',
      'hash-worker': 'main/blobs/hash-worker.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    // Beside the entries, so that import.meta.dirname is dist everywhere.
    chunkNames: '[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    legalComments: 'linked',
    logLevel: 'warning',
    // CommonJS packages ask for these, and modules have them not.
    banner: {
      js: "import { createRequire as outboardCreateRequire } from 'node:module'; import { dirname as outboardDirname } from 'node:path'; const require = outboardCreateRequire(import.meta.url); const __filename = import.meta.filename; const __dirname = outboardDirname(__filename);",
    },
  });
  // Its own process would stay as long as the engine that `npm start` goes on to.
  await stop();
  cpSync(join(root, 'executor/sandbox/bin'), join(dist, 'sandbox/bin'), { recursive: true });
  for (const path of globSync('proto/**/*.proto', { cwd: root })) {
    mkdirSync(join(dist, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(dist, path));
  }
  writeFileSync(stamp, wanted);
  return true;
}

if (process.argv[1] === import.meta.filename) {
  const started = performance.now();
  const built = await build({ force: process.argv.includes('--force') });
  console.log(built ? `built dist in ${Math.round(performance.now() - started)} ms` : 'dist is up to date');
}
