/** The error for an action that no registered machine can ever run: names the property and what there is instead. */
import { Code } from '../../proto/status.ts';
import { isExpected } from './placement.ts';
import {
  executionProperties,
  type Mismatch,
  matches,
  mismatches,
  type Requirement,
  requirementsText,
} from './platform-match.ts';
import type { MachineRecord } from './records.ts';
import type { FailureStatus } from './types.ts';

export function unmatchable(requirements: readonly Requirement[], all: Iterable<MachineRecord>): FailureStatus {
  const machines = [...all];
  const fail = (message: string, subject: string, description = message): FailureStatus => ({
    code: Code.FAILED_PRECONDITION,
    message,
    violations: [{ type: 'PLATFORM', subject, description }],
  });
  if (machines.length === 0) {
    return fail('no machine is registered to run actions: add one, or switch on This computer', 'machines');
  }
  const known = new Set(machines.flatMap((m) => [...m.properties.keys()]));
  const unknown = requirements.find((r) => !known.has(r.name));
  if (unknown) {
    return fail(
      `no machine has the platform property ${JSON.stringify(unknown.name)}; machines are chosen by ` +
        `${[...known].sort().join(', ') || 'nothing'}, and ${[...executionProperties.keys()].join(', ')} are accepted by each. ` +
        `Machines: ${machinesText(machines)}`,
      unknown.name,
      `no machine has a property of this name; ${unknown.value} was asked for`,
    );
  }
  const idle = machines.find((m) => !isExpected(m) && matches(requirements, m.properties));
  if (idle) {
    const message = `only machines that are not in use match ${requirementsText(requirements)}: ${idle.id} is ${idle.machine.state}`;
    return fail(message, idle.id);
  }
  const nearest = nearestMatch(requirements, machines) as NearestMatch;
  const [first] = nearest.mismatches as [Mismatch];
  return fail(
    `no machine matches ${requirementsText(requirements)}; nearest is ${nearestText(nearest)}. Machines: ${machinesText(machines)}`,
    first.name,
    `${first.required} was asked for; machines have ${valuesOf(first.name, machines).join(', ')}`,
  );
}

export interface NearestMatch {
  machineId: string;
  mismatches: Mismatch[];
}

/** The machine with the fewest properties that do not match; undefined where there is none or one matches. */
export function nearestMatch(
  requirements: readonly Requirement[],
  machines: Iterable<MachineRecord>,
): NearestMatch | undefined {
  let nearest: NearestMatch | undefined;
  for (const machine of machines) {
    const found = mismatches(requirements, machine.properties);
    if (found.length === 0) return undefined;
    if (!nearest || found.length < nearest.mismatches.length) nearest = { machineId: machine.id, mismatches: found };
  }
  return nearest;
}

export const nearestText = ({ machineId, mismatches: found }: NearestMatch): string =>
  `${machineId}, where ${found.map(mismatchText).join(' and ')}`;

export const mismatchText = ({ name, required, machineValues }: Mismatch): string =>
  machineValues.length > 0
    ? `${name} is ${machineValues.join(', ')} rather than ${required}`
    : `there is no ${name} (${required} is asked for)`;

const valuesOf = (name: string, machines: readonly MachineRecord[]): string[] =>
  [...new Set(machines.flatMap((m) => [...(m.properties.get(name) ?? [])]))].sort();

/** Long lists do not help: the first machines stand for the rest. */
const namedMachines = 10;

function machinesText(machines: readonly MachineRecord[]): string {
  const named = machines
    .slice(0, namedMachines)
    .map((m) => `${m.id} (${m.machine.properties.map((p) => `${p.name}=${p.value}`).join(', ') || 'no properties'})`);
  if (machines.length > namedMachines) named.push(`${machines.length - namedMachines} more`);
  return named.join(', ');
}
