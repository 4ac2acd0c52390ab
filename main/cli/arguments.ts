/** Values of options: addresses and sizes. Each throws a CliError that says what is right. */
import { usageError } from './command.ts';

export interface Address {
  host: string;
  port: number;
}

/** `host:port` or `[v6]:port`; port 0 = any that is free. */
export function parseAddress(text: string, option: string): Address {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]/@-][^\s:[\]/@]*)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (!match || port > 65_535) throw usageError(`${option} ${text}: expected HOST:PORT, for example 127.0.0.1:8980`);
  const host = match[1] ?? match[2]!;
  return { host: host === 'localhost' ? '127.0.0.1' : host, port };
}

const units: Record<string, number> = { '': 0, K: 10, M: 20, G: 30, T: 40 };

/** Bytes, or with K, M, G, T (powers of 1,024; `GiB`, `GB` and `g` alike). */
export function parseSize(text: string, option: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i.exec(text);
  const shift = units[match?.[2]?.toUpperCase() ?? 'none'];
  const bytes = shift === undefined ? Number.NaN : Math.floor(Number(match?.[1]) * 2 ** shift);
  if (!Number.isSafeInteger(bytes)) throw usageError(`${option} ${text}: expected a size, for example 50G`);
  return bytes;
}

export function parseWhole(text: string, option: string, from: number, to: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < from || value > to)
    throw usageError(`${option} ${text}: expected a whole number from ${from} to ${to}`);
  return value;
}

export function parseChoice<Word extends string>(text: string, option: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (!found) throw usageError(`${option} ${text}: expected one of ${words.join(', ')}`);
  return found;
}
