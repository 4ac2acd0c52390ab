/** Queued actions by what they need, kept in step with the machines that match. */
import { FairOrder } from './fair-order.ts';
import { isReady } from './placement.ts';
import { matches, type Needs, requirementsText } from './platform-match.ts';
import type { Lane, MachineRecord } from './records.ts';

/** Empty lanes are kept for the next action of their platform, up to so many and as many again as are in use. */
const idleLanes = 64;

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

  /** Lanes of actions that avoid a machine are rare and of many kinds, so those that are empty are not kept. */
  emptied(lane: Lane): void {
    if (lane.avoided.length > 0) this.#delete(lane);
  }

  #delete(lane: Lane): void {
    for (const machine of lane.candidates) machine.lanes.delete(lane);
    this.#byKey.delete(lane.key);
  }

  #sweep(): void {
    for (const lane of this.#byKey.values()) {
      if (lane.queued === 0) this.#delete(lane);
    }
    this.#sweepAt = 2 * this.#byKey.size + idleLanes;
  }
}

/**
 * Estimates within a power of two share a lane, small ones all: each lane more is one more to look at for each place
 * that comes free, and within a lane the first stands for all.
 */
const memoryClass = (bytes: number): number => Math.max(smallMemoryClass, Math.ceil(Math.log2(bytes)));
const smallMemoryClass = 26;

export const laneText = (lane: Lane): string => requirementsText(lane.requirements);
