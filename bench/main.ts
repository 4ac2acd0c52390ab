/**
 * `npm run bench`: every row of what Outboard is to be fast at, each beside its floor, to bench/RESULTS.md.
 *   npm run bench -- [--only NAME] [--quick] [--json] [--slots N] [--from dist|source]
 * With --only nothing is written. The engines' folders are in TMPDIR: its file system counts for actions.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Bench, bundleExists } from './harness/bench.ts';
import { hasGo } from './harness/load-client.ts';
import { fileSystemName, line, machineName, markdown, type Report } from './harness/report.ts';
import type { Row } from './harness/row.ts';
import { groups } from './rows/all.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    slots: { type: 'string', default: '8' },
    from: { type: 'string', default: bundleExists() ? 'dist' : 'source' },
  },
});

const unknown = values.only?.filter((name) => !(name in groups)) ?? [];
if (unknown.length > 0 || !['dist', 'source'].includes(values.from)) {
  console.error(`--only takes ${Object.keys(groups).join(', ')}; --from takes dist, source`);
  process.exit(2);
}
if (process.platform !== 'linux') {
  console.error('the benchmarks read /proc: they run on Linux only');
  process.exit(2);
}

const loadBefore = loadavg()[0] as number;
const began = performance.now();
const say = (text: string): void => console.error(text);
const bench = new Bench(
  { quick: values.quick, slots: Number(values.slots), from: values.from as 'dist' | 'source' },
  say,
);
const rows: Row[] = [];
let failed = false;
try {
  for (const name of values.only ?? Object.keys(groups)) {
    const from = performance.now();
    try {
      const measured = await (groups[name] as (typeof groups)[string])(bench);
      rows.push(...measured);
      say(`${name} (${((performance.now() - from) / 1000).toFixed(0)} s)`);
      if (!values.json) for (const row of measured) console.log(`  ${line(row)}`);
    } catch (error) {
      // The other rows are of use all the same.
      failed = true;
      console.error(`${name} FAILED: ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await bench.close();
}

const report: Report = {
  date: new Date().toISOString().slice(0, 10),
  machine: machineName(),
  node: process.versions.node,
  client: hasGo() ? 'client in Go' : 'client in Node, since there is no Go here: its own cost is larger',
  engine: values.from === 'dist' ? 'its bundle' : 'its sources',
  fileSystem: fileSystemName(),
  seconds: (performance.now() - began) / 1000,
  loadBefore,
  rows,
};
if (values.json) console.log(JSON.stringify(report, undefined, 2));
if (!values.only && !failed) {
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), markdown(report));
  say('written to bench/RESULTS.md');
}
process.exitCode = failed ? 1 : 0;
