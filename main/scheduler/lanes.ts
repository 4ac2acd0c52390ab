/** Queued actions by what they need, kept in step with the machines that match. */
import { FairOrder } from './fair-order.ts';
import { isReady } from './placement.ts';
import { matches, type Needs, requirementsText } from './platform-match.ts';
import type { Lane, MachineRecord } from './records.ts';

/** Empty lanes are kept for the next action of their platform, up to so many and as many again as are in use. */
const idleLanes = 256;

export class Lanes {
  readonly #byKey = new Map<string, Lane>();
  readonly #machines: ReadonlyMap<string, MachineRecord>;
  #sweepAt = idleLanes;

  constructor(machines: ReadonlyMap<string, MachineRecord>) {
    this.#machines = machines;
  }

  [Symbol.iterator](): Iterator<Lane> {
    return this.#byKey.values();
  }

  get(needs: Needs, memoryBytes: number, avoided: readonly string[]): Lane {
    let { key } = needs;
    if (memoryBytes > 0) key += `\0\0${memoryClass(memoryBytes)}`;
    if (avoided.length > 0) key += `\0\0\0${[...avoided].sort().join('\0')}`;
    let lane = this.#byKey.get(key);
    if (!lane) {
      if (this.#byKey.size >= this.#sweepAt) this.#sweep();
      lane = {
        key,
        requirements: needs.requirements,
        avoided: [...avoided],
        order: new FairOrder(),
        queued: 0,
        candidates: [],
        reserved: undefined,
        hopeless: undefined,
        wake: undefined,
      };
      this.#byKey.set(key, lane);
      this.#findCandidates(lane);
    }
    return lane;
  }

  /** After a machine came, went or changed. */
  machineChanged(machine: MachineRecord): void {
    for (const lane of this.#byKey.values()) {
      if (lane.avoided.length > 0 || machine.lanes.has(lane) !== this.#isCandidate(lane, machine)) {
        this.#findCandidates(lane);
      }
    }
  }

  #isCandidate(lane: Lane, machine: MachineRecord): boolean {
    if (this.#machines.get(machine.id) !== machine) return false;
    return machine.machine.propertiesKnown === false || matches(lane.requirements, machine.properties);
  }

  #findCandidates(lane: Lane): void {
    for (const machine of lane.candidates) machine.lanes.delete(lane);
    lane.candidates.length = 0;
    const avoided: MachineRecord[] = [];
    for (const machine of this.#machines.values()) {
      if (!this.#isCandidate(lane, machine)) continue;
      (lane.avoided.includes(machine.id) ? avoided : lane.candidates).push(machine);
    }
    if (!lane.candidates.some(isReady)) lane.candidates.push(...avoided);
    for (const machine of lane.candidates) machine.lanes.add(lane);
  }

  #sweep(): void {
    for (const lane of this.#byKey.values()) {
      if (lane.queued > 0) continue;
      for (const machine of lane.candidates) machine.lanes.delete(lane);
      this.#byKey.delete(lane.key);
    }
    this.#sweepAt = 2 * this.#byKey.size + idleLanes;
  }
}

/** Estimates within an eighth of a power of two share a lane: alike enough that the first stands for all. */
function memoryClass(bytes: number): number {
  const step = 2 ** (Math.floor(Math.log2(bytes)) - 3);
  return Math.floor(bytes / step) * step;
}

export const laneText = (lane: Lane): string => requirementsText(lane.requirements);
