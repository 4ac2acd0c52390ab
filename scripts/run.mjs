#!/usr/bin/env node
// Runs a program of this project under the Node that it needs: the one at hand where that is Node 24, else the exact
// runtime that the lockfile brings on Linux. Works under older Nodes, since it is what they start.
//   node scripts/run.mjs FILE [ARGUMENT…]   or   node scripts/run.mjs --test FILE…
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = 24;

function findNode() {
  if (Number(process.versions.node.split('.')[0]) === wanted) return process.execPath;
  const bundled = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (process.platform === 'linux' && existsSync(bundled)) return bundled;
  console.error(
    `Outboard needs Node ${wanted}, and this is Node ${process.versions.node}. ` +
      (process.platform === 'linux'
        ? 'Run `npm ci` without --omit=optional (it brings the runtime), or install Node 24.'
        : 'Install Node 24 (for example `brew install node@24`) and put it first in PATH.'),
  );
  process.exit(1);
}

const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`could not start ${child.spawnfile}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) =>
  process.exit(code ?? 128 + ({ SIGINT: 2, SIGTERM: 15, SIGKILL: 9, SIGHUP: 1 }[signal] ?? 0)),
);
