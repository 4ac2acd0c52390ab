/**
 * The settings: one JSON file `{"version": N, …}`, checked when read and when written. Written by temp, fsync and
 * rename. A file that is damaged is set aside with a notice and the defaults hold; one that names an unknown or wrong
 * value is an error that says which, since silently ignoring a bound would be worse than not starting.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';

export interface Settings {
  /** Bound of the blob store on disk. 0 = a third of the disk that is free at the first start. */
  diskMaxBytes: number;
  /** Room on the disk that stays free whatever the bound says. */
  reservedFreeBytes: number;
  /** How long a blob stays that a client was told is there; Buck2 remembers for 3 hours. */
  leaseHours: number;
  /** The ISA of an action that names none. Empty = that of the first machine. */
  defaultIsa: string;
  historyDays: number;
  historyRows: number;
  /** Actions at a time on This computer. 0 = one a processor. */
  slots: number;
  sandbox: 'on' | 'off' | 'auto';
  /** Whether clients may write results into the action cache (UpdateActionResult), or executions alone do. */
  actionCacheUpdates: 'allowed' | 'refused';
  /** An action that asks for longer is refused. */
  maxTimeoutMs: number;
  /** How long an operation that nobody waits for is kept. */
  graceMs: number;
}

type Rule = { from: number; to: number } | { oneOf: readonly string[] } | { matches: RegExp; example: string };

const gib = 2 ** 30;
const defaults: Settings = {
  diskMaxBytes: 0,
  reservedFreeBytes: 2 * gib,
  leaseHours: 3,
  defaultIsa: '',
  historyDays: 30,
  historyRows: 1_000_000,
  slots: 0,
  sandbox: 'auto',
  actionCacheUpdates: 'allowed',
  maxTimeoutMs: 24 * 3_600_000,
  graceMs: 60_000,
};

const rules: Record<keyof Settings, Rule> = {
  diskMaxBytes: { from: 0, to: 2 ** 53 - 1 },
  reservedFreeBytes: { from: 0, to: 2 ** 53 - 1 },
  leaseHours: { from: 3, to: 24 * 30 },
  defaultIsa: { matches: /^[A-Za-z0-9._-]{0,64}$/, example: 'x86-64 or aarch64' },
  historyDays: { from: 1, to: 3650 },
  historyRows: { from: 1000, to: 100_000_000 },
  slots: { from: 0, to: 1024 },
  sandbox: { oneOf: ['on', 'off', 'auto'] },
  actionCacheUpdates: { oneOf: ['allowed', 'refused'] },
  maxTimeoutMs: { from: 1000, to: 30 * 24 * 3_600_000 },
  graceMs: { from: 0, to: 24 * 3_600_000 },
};

/** Numbered steps: step n brings a file of version n to n + 1. */
const migrations: readonly ((values: Record<string, unknown>) => Record<string, unknown>)[] = [];
export const settingsVersion = migrations.length + 1;

/**
 * Reads the file; absent = defaults. A damaged one is set aside and `notice` told, or else an error like any other.
 * Throws an Error naming the wrong setting.
 */
export function loadSettings(
  path: string,
  now: number,
  damaged: { setAside: true; notice(message: string): void } | { setAside: false },
): Settings {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ...defaults };
    throw new Error(`cannot read the settings ${path}: ${(error as Error).message}`);
  }
  const values = parse(text);
  if (values === undefined) {
    if (!damaged.setAside) throw new Error(`${path} is not JSON`);
    const aside = `${path}.set-aside-${now}`;
    renameSync(path, aside);
    damaged.notice(
      `the settings in ${path} could not be read as JSON; the file is now ${aside}, and the defaults hold`,
    );
    return { ...defaults };
  }
  const { version, ...rest } = values;
  if (!Number.isInteger(version) || (version as number) < 1)
    throw new Error(`${path}: "version" must be a whole number from 1`);
  if ((version as number) > settingsVersion) {
    throw new Error(
      `${path} is version ${version}, written by a newer Outboard; this one knows ${settingsVersion}: update Outboard, or move the file away`,
    );
  }
  let current = rest;
  for (const step of migrations.slice((version as number) - 1)) current = step(current);
  return { ...defaults, ...checkSettings(current, path) };
}

/** Writes all settings; the file appears whole or not at all. Throws as `loadSettings`. */
export function saveSettings(path: string, settings: Settings): void {
  checkSettings({ ...settings }, path);
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeSync(file, `${JSON.stringify({ version: settingsVersion, ...settings }, null, 2)}\n`);
    fsyncSync(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

/** Throws an Error that names the first value that is unknown or wrong, and what is right. `where` begins the message. */
export function checkSettings(values: Record<string, unknown>, where: string): Partial<Settings> {
  for (const [name, value] of Object.entries(values)) {
    const rule = Object.hasOwn(rules, name) ? rules[name as keyof Settings] : undefined;
    if (!rule) throw new Error(`${where}: unknown setting "${name}"; known are ${Object.keys(rules).join(', ')}`);
    const wrong = complaint(rule, value);
    if (wrong) throw new Error(`${where}: ${name} is ${JSON.stringify(value)}; ${wrong}`);
  }
  return values as Partial<Settings>;
}

function complaint(rule: Rule, value: unknown): string | undefined {
  if ('from' in rule) {
    const fits = Number.isSafeInteger(value) && (value as number) >= rule.from && (value as number) <= rule.to;
    return fits ? undefined : `it must be a whole number from ${rule.from} to ${rule.to}`;
  }
  if ('oneOf' in rule)
    return rule.oneOf.includes(value as string) ? undefined : `it must be one of ${rule.oneOf.join(', ')}`;
  return typeof value === 'string' && rule.matches.test(value) ? undefined : `it must look like ${rule.example}`;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
