/** A slot whose commands are run by the `outboard-sandbox` program, one process for as long as the slot lasts. */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import {
  decodeReady,
  decodeRefused,
  decodeResult,
  encodeCancel,
  encodeRun,
  FrameReader,
  READY,
  REFUSED,
} from './frame.ts';
import type { RunResult, RunSpec, Slot, SlotOptions } from './slot.ts';
import { SlotClosedError } from './slot.ts';

const DIAGNOSTICS_KEPT = 4096;

interface Waiting {
  id: number;
  resolve(result: RunResult): void;
  reject(error: Error): void;
}

/** Starts the helper and waits until its namespaces stand. Rejects with SlotClosedError if this machine refuses them. */
export function openNativeSlot(options: SlotOptions): Promise<Slot> {
  return NativeSlot.open(options);
}

class NativeSlot implements Slot {
  inputs: Slot['inputs'] = 'overlay';
  inputsReason = '';
  diskReason = '';
  readonly stdoutPath: string;
  readonly stderrPath: string;
  readonly #child: ChildProcess;
  readonly #stagedDir: string;
  readonly #frames = new FrameReader();
  readonly #exited: Promise<void>;
  #waiting: Waiting | undefined;
  #lastId = 0;
  #gone: SlotClosedError | undefined;
  #diagnostics = '';

  static open(options: SlotOptions): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const slot: NativeSlot = new NativeSlot(
        options,
        (kind, payload) => {
          if (kind === READY) {
            const ready = decodeReady(payload);
            slot.inputs = ready.inputs;
            slot.inputsReason = ready.reason;
            slot.diskReason = ready.diskReason;
            resolve(slot);
          } else if (kind === REFUSED) {
            const { step, errno, message } = decodeRefused(payload);
            reject(
              new SlotClosedError(
                `This machine refused a ${options.mode} slot in ${options.slotDir}: ${message} (${step}, errno ${errno})`,
                step,
                errno,
              ),
            );
          }
        },
        reject,
      );
    });
  }

  private constructor(
    options: SlotOptions,
    onStart: (kind: number, payload: Buffer) => void,
    onLost: (error: Error) => void,
  ) {
    this.stdoutPath = options.slotDir + '/stdout';
    this.stderrPath = options.slotDir + '/stderr';
    this.#stagedDir = options.slotDir + '/staged';
    const args = [
      'serve',
      options.mode,
      options.storeRoot,
      options.slotDir,
      options.inputRootPath ?? '/build',
      ...(options.readOnlyPaths ?? []),
    ];
    const child = spawn(options.helperPath, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: options.memoryBytes === undefined ? {} : { MEMORY_BYTES: String(options.memoryBytes) },
      cwd: '/',
      ...options.user,
    });
    this.#child = child;
    child.stdout!.on('data', (chunk: Buffer) =>
      this.#frames.push(chunk, (kind, payload) => {
        if (kind === READY || kind === REFUSED) return onStart(kind, payload);
        const { id, result } = decodeResult(payload, this.#stagedDir);
        const waiting = this.#waiting;
        if (waiting?.id !== id) return;
        this.#waiting = undefined;
        waiting.resolve(result);
      }),
    );
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#diagnostics = (this.#diagnostics + text).slice(-DIAGNOSTICS_KEPT);
    });
    // A helper that died while we wrote: its exit tells more than EPIPE does.
    child.stdin!.on('error', () => {});
    this.#exited = new Promise((resolve) => {
      const lost = (why: string) => {
        this.#gone ??= new SlotClosedError(
          `The sandbox helper ${options.helperPath} of ${options.slotDir} ${why}${this.#diagnostics && ': ' + this.#diagnostics.trim()}`,
        );
        const waiting = this.#waiting;
        this.#waiting = undefined;
        waiting?.reject(this.#gone);
        onLost(this.#gone);
        resolve();
      };
      child.on('error', (error) => lost(`could not be started (${error.message})`));
      child.on('close', (code, signal) => lost(signal ? `was ended by ${signal}` : `ended with code ${code}`));
    });
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  run(spec: RunSpec, signal?: AbortSignal): Promise<RunResult> {
    if (this.#gone) return Promise.reject(this.#gone);
    if (this.#waiting) return Promise.reject(new Error('A slot runs one command at a time, and this one is busy'));
    this.#lastId = (this.#lastId + 1) >>> 0;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const frame = encodeRun(id, spec);
      const stdin = this.#child.stdin!;
      if (!signal) {
        this.#waiting = { id, resolve, reject };
        stdin.write(frame);
        return;
      }
      const abort = () => stdin.write(encodeCancel(id));
      const done = () => signal.removeEventListener('abort', abort);
      this.#waiting = {
        id,
        resolve(result) {
          done();
          resolve(result);
        },
        reject(error) {
          done();
          reject(error);
        },
      };
      signal.addEventListener('abort', abort);
      stdin.write(frame);
      if (signal.aborted) abort();
    });
  }

  close(): Promise<void> {
    this.#gone ??= new SlotClosedError('The slot was closed');
    // The end of its input makes the helper kill what runs, clean up and exit.
    this.#child.stdin!.end();
    return this.#exited;
  }
}
