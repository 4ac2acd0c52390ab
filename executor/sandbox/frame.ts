/**
 * The bytes between the executor and `outboard-sandbox`: u32 length of what follows, u8 kind, payload; little-endian.
 *
 * run (1):     u32 id, flags (1 network, 2 sysroot), timeoutMs, inlineLimit, uid, gid, counts of layers, argv,
 *              environment, outputs, directories; then NUL-terminated: working directory, and those lists in order.
 * cancel (2):  u32 id.
 * ready (1):   u32 inputs (0 overlay, 1 copy, 2 link), step NUL, reason NUL, why changes are on disk NUL.
 * refused (2): u32 errno, step NUL, message NUL.
 * result (3):  u32 id, outcome, value, core; 11 u64 (see decodeResult); u32 inline lengths of stdout and stderr
 *              (2^32-1: left in a file), lengths of step and message, counts of entries and of tampered inputs;
 *              then step, message, stdout, stderr, entries, tampered paths with NUL.
 * entry:       u32 kind | 0x100 if data follows, requested, parent; mode; u64 size, mtime seconds; u32 mtime nanos,
 *              number of the staged file (0: none), lengths of name and of data (or target); name, data.
 */
import type { CapturedFile, Outcome, OutputEntry, RunResult, RunSpec } from './slot.ts';

export const READY = 1;
export const REFUSED = 2;

const RUN = 1;
const CANCEL = 2;
const RUN_HEAD = 5 + 11 * 4;
const NO_INLINE = 0xffffffff;
const INPUTS = ['overlay', 'copy', 'link'] as const;
const ENTRY_KINDS = ['file', 'directory', 'symlink', 'other'] as const;

/** Throws on a NUL byte or a number out of range: no process could be started with it. */
export function encodeRun(id: number, spec: RunSpec): Buffer {
  let strings =
    1 +
    spec.layers.length +
    spec.argv.length +
    spec.environment.length +
    spec.outputPaths.length +
    spec.makeDirectories.length;
  let text = spec.workingDirectory + '\0';
  for (const s of spec.layers) text += s + '\0';
  for (const s of spec.argv) text += s + '\0';
  for (const [name, value] of spec.environment) text += name + '=' + value + '\0';
  for (const s of spec.outputPaths) text += s + '\0';
  for (const s of spec.makeDirectories) text += s + '\0';
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) strings--;
  if (strings !== 0) throw new Error('a command, its environment or a path holds a NUL byte');
  const size = RUN_HEAD + Buffer.byteLength(text);
  const frame = Buffer.allocUnsafe(size);
  frame.writeUInt32LE(size - 4, 0);
  frame[4] = RUN;
  let at = 5;
  const numbers = [
    id,
    (spec.network ? 1 : 0) | (spec.sysroot ? 2 : 0),
    spec.timeoutMs,
    spec.inlineLimit,
    spec.sysroot?.uid ?? 0,
    spec.sysroot?.gid ?? 0,
    spec.layers.length,
    spec.argv.length,
    spec.environment.length,
    spec.outputPaths.length,
    spec.makeDirectories.length,
  ];
  for (const n of numbers) at = frame.writeUInt32LE(n, at);
  frame.write(text, at);
  return frame;
}

export function encodeCancel(id: number): Buffer {
  const frame = Buffer.allocUnsafe(9);
  frame.writeUInt32LE(5, 0);
  frame[4] = CANCEL;
  frame.writeUInt32LE(id, 5);
  return frame;
}

/** Cuts a byte stream into frames; a frame that lies in one chunk is not copied. */
export class FrameReader {
  #rest: Buffer[] = [];
  #have = 0;
  #need = 4;

  /** Calls `onFrame(kind, payload)` for each frame that `chunk` completes. */
  push(chunk: Buffer, onFrame: (kind: number, payload: Buffer) => void): void {
    this.#rest.push(chunk);
    this.#have += chunk.length;
    while (this.#have >= this.#need) {
      const all = this.#rest.length === 1 ? this.#rest[0]! : Buffer.concat(this.#rest, this.#have);
      const end = all.readUInt32LE(0) + 4;
      if (all.length < end) {
        this.#rest = [all];
        this.#need = end;
        return;
      }
      this.#rest = end < all.length ? [all.subarray(end)] : [];
      this.#have = all.length - end;
      this.#need = 4;
      onFrame(all[4]!, all.subarray(5, end));
    }
  }
}

function untilNul(payload: Buffer, at: number): string {
  const end = payload.indexOf(0, at);
  return payload.toString('utf8', at, end);
}

export function decodeReady(payload: Buffer): {
  inputs: 'overlay' | 'copy' | 'link';
  reason: string;
  diskReason: string;
} {
  const inputs = INPUTS[payload.readUInt32LE(0)]!;
  return {
    inputs,
    reason: inputs === 'copy' ? untilNul(payload, 5) : '',
    diskReason:
      inputs === 'overlay' ? untilNul(payload, payload.indexOf(0, 5) + 1) : 'only overlays are kept in memory',
  };
}

export function decodeRefused(payload: Buffer): { step: string; errno: number; message: string } {
  const step = untilNul(payload, 4);
  return { step, errno: payload.readUInt32LE(0), message: untilNul(payload, payload.indexOf(0, 4) + 1) };
}

function outcomeOf(kind: number, value: number, core: number, step: string, message: string): Outcome {
  switch (kind) {
    case 0:
      return { kind: 'exited', code: value };
    case 1:
      return { kind: 'signalled', signal: value, coreDumped: core !== 0 };
    case 2:
      return { kind: 'timed-out' };
    case 3:
      return { kind: 'cancelled' };
    default:
      return { kind: 'not-started', step, errno: value, message };
  }
}

/** Data in the result are views of `payload`. */
export function decodeResult(payload: Buffer, stagedDir: string): { id: number; result: RunResult } {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
  const u32 = (at: number) => view.getUint32(at, true);
  const u64 = (at: number) => u32(at) + u32(at + 4) * 0x1_0000_0000;
  let at = 128;
  const take = (length: number): Buffer => {
    at += length;
    return payload.subarray(at - length, at);
  };
  const step = take(u32(112)).toString();
  const message = take(u32(116)).toString();
  const captured = (name: string, size: number, inline: number): CapturedFile =>
    inline === NO_INLINE ? { size, path: stagedDir + '/' + name } : { size, data: take(inline) };
  const stdout = captured('stdout', u64(16 + 9 * 8), u32(104));
  const stderr = captured('stderr', u64(16 + 10 * 8), u32(108));
  const outputs: OutputEntry[] = new Array(u32(120));
  for (let i = 0; i < outputs.length; i++) {
    const flags = u32(at);
    const kind = ENTRY_KINDS[flags & 0xff]!;
    const parent = view.getInt32(at + 8, true);
    const staged = u32(at + 36);
    const dataLength = u32(at + 44);
    const nameEnd = at + 48 + u32(at + 40);
    const name = payload.toString('utf8', at + 48, nameEnd);
    const holder = parent < 0 ? '' : outputs[parent]!.path;
    const entry: OutputEntry = {
      requested: u32(at + 4),
      parent,
      name,
      path: holder === '' ? name : holder + '/' + name,
      kind,
      mode: u32(at + 12),
      size: u64(at + 16),
      mtime: { seconds: view.getInt32(at + 28, true) * 0x1_0000_0000 + u32(at + 24), nanos: u32(at + 32) },
    };
    if (name.includes('\ufffd') && !Buffer.from(name).equals(payload.subarray(at + 48, nameEnd))) entry.notUtf8 = true;
    at = nameEnd;
    if (kind === 'symlink') {
      const target = take(dataLength);
      entry.target = target.toString();
      if (entry.target.includes('\ufffd') && !Buffer.from(entry.target).equals(target)) entry.notUtf8 = true;
    } else if (kind === 'file') {
      if (staged > 0) entry.stagedPath = stagedDir + '/' + staged;
      if (flags & 0x100) entry.data = take(dataLength);
    }
    outputs[i] = entry;
  }
  const tamperedInputs: string[] = [];
  for (let n = u32(124); n > 0; n--) {
    const end = payload.indexOf(0, at);
    tamperedInputs.push(payload.toString('utf8', at, end));
    at = end + 1;
  }
  const result: RunResult = {
    outcome: outcomeOf(u32(4), u32(8), u32(12), step, message),
    startedAtNs: view.getBigUint64(16, true),
    endedAtNs: view.getBigUint64(24, true),
    userMicros: u64(32),
    systemMicros: u64(40),
    maxRssBytes: u64(48),
    blockInputs: u64(56),
    blockOutputs: u64(64),
    majorFaults: u64(72),
    contextSwitches: u64(80),
    stdout,
    stderr,
    outputs,
    tamperedInputs,
  };
  return { id: u32(0), result };
}
