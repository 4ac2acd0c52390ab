/**
 * Which machines can run an action. A property is matched by exact value against those of the machine, except that
 * OSFamily ignores case and ISA knows other names for the same thing. Source of the names: REAPI `platform.md`.
 */
import type { PlatformProperty } from './types.ts';

/** Addressed to the executor: every machine accepts them. The text says what for. */
export const executionProperties: ReadonlyMap<string, string> = new Map([
  ['network', 'whether the sandbox has a network'],
  ['unixUID', 'the user id inside the sandbox'],
  ['unixGID', 'the group id inside the sandbox'],
  ['chroot-input-root', 'whether the input root is the root of the file system'],
  ['nix-store-paths', 'store paths to bring before the action runs'],
  ['persistentWorkerKey', 'a worker process that is kept for actions with the same tools'],
  ['cache-silo-key', 'part of the cache key only'],
]);

const isaNames: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'x86-64'],
  ['amd64', 'x86-64'],
  ['x64', 'x86-64'],
  ['aarch64', 'arm-a64'],
  ['arm64', 'arm-a64'],
  ['arm-v8', 'arm-a64'],
  ['armv8', 'arm-a64'],
  ['i386', 'x86-32'],
  ['i686', 'x86-32'],
]);

/** Values of ISA that extend an architecture and name none. */
const isaExtensions: ReadonlySet<string> = new Set([
  'arm-neon',
  'arm-sve',
  'arm-vfpv3',
  'arm-vfpv4',
  'armv6',
  'armv7',
  'x86-avx',
  'x86-avx2',
  'x86-avx-512',
  'x86-sse4.1',
  'x86-sse4.2',
]);

/** The value that is compared. */
export function canonicalValue(name: string, value: string): string {
  if (name === 'OSFamily') return value.toLowerCase();
  if (name !== 'ISA') return value;
  const lower = value.toLowerCase();
  return isaNames.get(lower) ?? lower;
}

/** What a machine must have; `value` is canonical. */
export interface Requirement {
  readonly name: string;
  readonly value: string;
}

/** Sorted, each once, without the execution properties; with the default ISA where no architecture is named. */
export function requirementsOf(platform: readonly PlatformProperty[], defaultIsa: string): Requirement[] {
  const requirements: Requirement[] = [];
  let namesIsa = false;
  for (const { name, value } of platform) {
    if (executionProperties.has(name)) continue;
    const canonical = canonicalValue(name, value);
    if (name === 'ISA' && !isaExtensions.has(canonical)) namesIsa = true;
    if (!requirements.some((r) => r.name === name && r.value === canonical))
      requirements.push({ name, value: canonical });
  }
  if (!namesIsa) requirements.push({ name: 'ISA', value: canonicalValue('ISA', defaultIsa) });
  return requirements.sort((a, b) => order(a.name, b.name) || order(a.value, b.value));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Equal for platforms that the same machines match; for people as well. */
export const requirementsText = (requirements: readonly Requirement[]): string =>
  requirements.map((r) => `${r.name}=${r.value}`).join(', ');

/** What the actions of a platform need. */
export interface Needs {
  readonly requirements: readonly Requirement[];
  /** Equal for equal requirements. */
  readonly key: string;
}

/** Builds send the same few platforms again and again. */
const keptPlatforms = 1000;

/** `requirementsOf`, worked out once a platform. */
export class Platforms {
  readonly #defaultIsa: string;
  readonly #bySent = new Map<string, Needs>();

  constructor(defaultIsa: string) {
    this.#defaultIsa = defaultIsa;
  }

  needsOf(platform: readonly PlatformProperty[]): Needs {
    let sent = '';
    for (const { name, value } of platform) if (!executionProperties.has(name)) sent += `${name}\0${value}\0`;
    let needs = this.#bySent.get(sent);
    if (!needs) {
      if (this.#bySent.size >= keptPlatforms) this.#bySent.clear();
      const requirements = requirementsOf(platform, this.#defaultIsa);
      needs = { requirements, key: requirements.map((r) => `${r.name}\0${r.value}`).join('\0') };
      this.#bySent.set(sent, needs);
    }
    return needs;
  }
}

/** A machine's properties by name, canonical. */
export type MachineProperties = ReadonlyMap<string, ReadonlySet<string>>;

export function machineProperties(properties: readonly PlatformProperty[]): MachineProperties {
  const byName = new Map<string, Set<string>>();
  for (const { name, value } of properties) {
    const values = byName.get(name) ?? new Set<string>();
    byName.set(name, values.add(canonicalValue(name, value)));
  }
  return byName;
}

export const matches = (requirements: readonly Requirement[], machine: MachineProperties): boolean =>
  requirements.every((r) => machine.get(r.name)?.has(r.value) === true);

export interface Mismatch {
  name: string;
  required: string;
  /** The machine's values of that name; empty where it has none. */
  machineValues: string[];
}

export function mismatches(requirements: readonly Requirement[], machine: MachineProperties): Mismatch[] {
  const found: Mismatch[] = [];
  for (const { name, value } of requirements) {
    const values = machine.get(name);
    if (!values?.has(value)) found.push({ name, required: value, machineValues: [...(values ?? [])] });
  }
  return found;
}
