// What a change must pass beside the tests: format and lint, types, import directions, dead code, file sizes, and
// generated files that are what the generator writes. Runs all, whatever fails.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tool = (path, ...args) => [join(root, 'node_modules', path), ...args];

const checks = [
  { name: 'format and lint', command: tool('@biomejs/biome/bin/biome', 'ci', '--colors=off') },
  { name: 'types', command: tool('typescript/bin/tsc', '-p', '.') },
  {
    name: 'import directions',
    command: tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs', 'main', 'executor', 'proto', 'e2e', 'bench', 'scripts'],
    ),
  },
  { name: 'dead code', command: tool('knip/bin/knip.js', '--no-progress') },
  { name: 'file sizes', command: [join(root, 'scripts/check-file-sizes.mjs')] },
  { name: 'generated files', command: [join(root, 'scripts/generate-proto.mjs'), '--check'] },
];

function run({ name, command }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(18)} ${seconds} s`);
      if (code !== 0) console.log(output.trimEnd().replace(/^/gm, '    '));
      resolve({ name, passed: code === 0 });
    });
  });
}

const waiting = [...checks];
const results = [];
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
};
await Promise.all(Array.from({ length: availableParallelism() }, worker));

const failed = results.filter((result) => !result.passed);
console.log(
  failed.length === 0 ? `all ${results.length} checks passed` : `failed: ${failed.map((f) => f.name).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
