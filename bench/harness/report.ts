/** The table of a run, and the machine that it is of. */
import { spawnSync } from 'node:child_process';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { missed, number, type Row } from './row.ts';

export interface Report {
  date: string;
  machine: string;
  node: string;
  client: string;
  engine: string;
  /** What the roots lay on: creating and deleting files costs several times more on one than on another. */
  fileSystem: string;
  seconds: number;
  loadBefore: number;
  rows: Row[];
}

export function machineName(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all[0]?.model.trim() || 'unknown CPU'}, ${all.length} cores, ${memory} GiB, Linux ${release()}`;
}

/** Of the folder for temporary files; TMPDIR chooses another. */
export function fileSystemName(): string {
  const { stdout } = spawnSync('stat', ['-f', '-c', '%T', tmpdir()], { encoding: 'utf8' });
  return stdout?.trim() || 'an unknown file system';
}

const aimText = ({ aim, unit }: Row): string => (aim ? `${aim.atMost ? '≤' : '≥'} ${number(aim.limit)} ${unit}` : '');
const measuredText = (row: Row): string =>
  `${number(row.measured)} ${row.unit}${missed(row) ? ' **(missed)**' : ''}${row.details ? `; ${row.details}` : ''}`;

const ratioText = ({ measured, floor }: Row): string => (floor ? `${(measured / floor.value).toFixed(2)} ×` : '');

export function line(row: Row): string {
  const aim = row.aim ? `aim ${aimText(row)}${missed(row) ? ' MISSED' : ''}` : 'no aim';
  const floor = row.floor ? `floor ${number(row.floor.value)} (${row.floor.what}), ratio ${ratioText(row)}` : '';
  return `${row.work}\n    ${number(row.measured)} ${row.unit}; ${aim}; ${floor}${row.details ? `\n    ${row.details}` : ''}`;
}

export function markdown(report: Report): string {
  const { rows } = report;
  const cells = rows.map((row) => [
    row.work,
    row.peer || '–',
    aimText(row) || '–',
    measuredText(row),
    row.floor ? `${number(row.floor.value)} ${row.unit}: ${row.floor.what}` : '–',
    ratioText(row) || '–',
  ]);
  const head = [
    'work',
    'best peer (measured on 2 cores elsewhere)',
    'aim',
    'measured',
    'floor in this run',
    'ratio to the floor',
  ];
  const table = [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const short = rows.filter(missed);
  return `# Speed

Written by \`npm run bench\`. Ratios are what counts: each row and its floor were measured in turns in the same run.

- Machine: ${report.machine}; load before the run ${report.loadBefore.toFixed(1)}
- Node ${report.node}; ${report.client}; engine from ${report.engine}; its folder on ${report.fileSystem}
- ${report.date}, ${Math.round(report.seconds)} s

${table}

Hashing, history and leases are on in every row. Floors of actions: the same shell started by the client itself, and the
same calls answered with fixed bytes, one after the other. CPU is user and system time from /proc; what commands use is
not in the engine's and the executor's.

${short.length === 0 ? 'No row misses its aim.' : `Missed: ${short.map((row) => `${row.work} (${number(row.measured)} ${row.unit}, ${aimText(row)})`).join('; ')}.`}
`;
}
