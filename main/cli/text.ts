/** Text for a terminal: tables, sizes, times, colours. */
import type { Context, Output } from './command.ts';

/** Columns as wide as their content; the last one is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

export function formatBytes(bytes: number): string {
  let value = bytes;
  for (const unit of ['B', 'KiB', 'MiB', 'GiB']) {
    if (value < 1024) return `${unit === 'B' || value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
    value /= 1024;
  }
  return `${value.toFixed(1)} TiB`;
}

export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  // Rounded before it is divided: never `1 min 60 s`.
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(ms / 60_000);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Text from elsewhere on one line, without what a terminal would obey. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

export type Paint = (text: string, colour: 'red' | 'green' | 'yellow' | 'bold' | 'dim') => string;

/** Colours on a terminal only, and not where NO_COLOR is set (no-color.org). */
export function painter(output: Output, env: Context['env']): Paint {
  if (!output.isTTY || env.NO_COLOR) return (text) => text;
  const codes = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
  return (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
