/** What this machine is, as platform properties and numbers. Detected, never configured. */
import { arch, availableParallelism, hostname, totalmem } from 'node:os';

export interface MachineFacts {
  /** For ExecutedActionMetadata.worker. */
  name: string;
  /** Name, value. */
  properties: [string, string][];
  /** Processors that this process may use. */
  processors: number;
  /** The smaller of the machine's memory and the limit of the control group. */
  memoryBytes: number;
}

const isaNames: Record<string, string> = { x64: 'x86-64', arm64: 'aarch64' };

export function machineFacts(): MachineFacts {
  const isa = isaNames[arch()];
  if (process.platform !== 'linux' || !isa) {
    throw new Error(`the executor runs on Linux, x86-64 and aarch64; this is ${process.platform}, ${arch()}`);
  }
  const limit = process.constrainedMemory();
  return {
    name: hostname(),
    properties: [
      ['OSFamily', 'linux'],
      ['ISA', isa],
    ],
    processors: availableParallelism(),
    memoryBytes: limit > 0 ? Math.min(limit, totalmem()) : totalmem(),
  };
}
