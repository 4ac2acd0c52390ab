// Runs the tests, one process a file: all that lie beside sources, and with `--all` those with real build tools (e2e/)
// too. Words after it choose files by their path: `npm test -- history ipc`. The last line is the count.
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const all = args.includes('--all');
const words = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--all');
if (unknown) {
  console.error(`unknown option ${unknown}; usage: npm test [-- [--all] [WORD…]]`);
  process.exit(2);
}

const found = globSync('{proto,main,executor,renderer,e2e,bench,scripts}/**/*.test.{ts,mjs}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules') || path.startsWith('e2e/bazel/workspace'),
})
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const isEndToEnd = (path) => path.startsWith('e2e/');
const groups = [
  { files: found.filter((path) => !isEndToEnd(path)), concurrency: availableParallelism() },
  // Real builds measure out the machine: one at a time.
  { files: all ? found.filter(isEndToEnd) : [], concurrency: 1 },
].filter((group) => group.files.length > 0);

const counts = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];
const failures = [];
for (const { files, concurrency } of groups) {
  const events = run({
    files: files.map((path) => resolve(root, path)),
    concurrency,
    cwd: root,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  events.on('test:pass', (data) => count(data, 'passed'));
  events.on('test:fail', (data) => count(data, 'failed'));
  for await (const text of events.compose(spec)) process.stdout.write(text);
}

/** Suites are not counted, their tests are; a file that did not even load is a failure. */
function count({ name, file, skip, todo, details }, outcome) {
  if (details?.type === 'suite') return;
  if (skip !== undefined || todo !== undefined) {
    counts.skipped++;
    skipped.push(`${name}: ${skip || todo || 'no reason given'}`);
  } else {
    counts[outcome]++;
    if (outcome === 'failed') failures.push(`${name} (${file ?? 'unknown file'})`);
  }
}

if (skipped.length > 0) console.log(`\nskipped:\n${skipped.map((line) => `  ${line}\n`).join('')}`);
if (failures.length > 0) console.log(`\nfailed:\n${failures.map((line) => `  ${line}\n`).join('')}`);
if (found.length === 0) console.log('no test file fits');
const skippedText = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.exitCode = counts.failed === 0 && groups.length > 0 ? 0 : 1;
process.on('exit', () => console.log(`${counts.passed} passed, ${counts.failed} failed${skippedText}`));
