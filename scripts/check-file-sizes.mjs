// No source over 350 lines (a test: 500): a file that has grown past it holds more than one thing.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const limitOf = (path) => (path.endsWith('.test.ts') ? 500 : 350);

const sources = globSync('{proto,main,executor,e2e,bench,scripts}/**/*.{ts,mjs,cjs,c,h,go,sh}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules') || path.startsWith('proto/gen'),
});
const long = sources
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
  .filter(({ path, lines }) => lines > limitOf(path));
for (const { path, lines } of long) console.log(`${path} has ${lines} lines; at most ${limitOf(path)}: part it`);
process.exitCode = long.length === 0 ? 0 : 1;
