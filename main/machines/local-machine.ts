/**
 * "This computer": an executor that the engine starts as a child, on Linux. It outlives an engine that dies, keeps what
 * runs, and is taken over by the next engine on the same root.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '../base/logger.ts';
import type { Machine } from '../scheduler/types.ts';
import type { WorkerLink } from './worker-link.ts';
import type { Hello } from './worker-service.ts';

export const localMachineId = 'this-computer';

export interface LocalMachineOptions {
  /** Where the executor keeps its files. */
  root: string;
  /** The worker socket's path. */
  socket: string;
  /** Program and first arguments that start the executor. */
  command: readonly string[];
  slots: number;
  sandbox: 'auto' | 'on' | 'off';
  logger: Logger;
  /** The machine as the queue is to know it now. */
  onChange(machine: Machine): void;
}

/** Between starts of an executor that ends by itself; then no more, with the reason. */
const restartDelaysMs = [100, 1000, 5000, 15_000] as const;
/** A start counts as good when it lasted this long. */
const stableMs = 60_000;
/** How long an executor of the last engine has to connect before another is started. */
const takeOverMs = 2000;

export class LocalMachine {
  readonly #options: LocalMachineOptions;
  readonly #secret: string;
  #child: ChildProcess | undefined;
  #link: WorkerLink | undefined;
  #restarts = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  /** Why there is no executor; empty while there is or may be one. */
  problem = '';

  constructor(options: LocalMachineOptions) {
    this.#options = options;
    mkdirSync(options.root, { recursive: true, mode: 0o700 });
    this.#secret = readSecret(this.#connectFile) ?? randomBytes(32).toString('base64url');
    const connect = { address: `unix:${options.socket}`, secret: this.#secret };
    writeFileSync(this.#connectFile, JSON.stringify(connect), { mode: 0o600 });
  }

  /** Once the worker socket listens. */
  start(): void {
    this.#options.onChange(this.#machine('connecting'));
    if (isAlive(this.#pidFile)) this.#spawnIn(takeOverMs);
    else this.#spawn();
  }

  owns(secret: string): boolean {
    return secret === this.#secret;
  }

  onHello(hello: Hello, link: WorkerLink): Machine {
    this.#link = link;
    this.problem = '';
    const machine = this.#machine('ready', hello);
    const { logger, slots, sandbox } = this.#options;
    logger.info('This computer is ready', { slots: hello.slots ?? 0, isolation: hello.isolation });
    // An executor of the last engine that was started with other options makes room for one with these.
    const isolation = hello.isolation === 'sandbox' ? 'on' : 'off';
    if (hello.slots !== slots || (sandbox !== 'auto' && sandbox !== isolation)) setImmediate(() => link.shutdown());
    return machine;
  }

  onGone(link: WorkerLink): void {
    if (this.#link !== link) return;
    this.#link = undefined;
    // Where its process was seen to end before, `#ended` has set the timer, or given up.
    const isDecided = this.#timer !== undefined || this.#restarts > restartDelaysMs.length;
    if (!this.#child && !this.#stopped && !isDecided) this.#spawnIn(restartDelaysMs[0]);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    this.#link?.shutdown();
    if (!child || child.exitCode !== null) return;
    if (!this.#link) child.kill('SIGTERM');
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #spawnIn(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#spawn();
    }, delayMs);
  }

  #spawn(): void {
    if (this.#stopped || this.#child || this.#link) return;
    const { command, root, slots, sandbox, logger } = this.#options;
    const [program, ...first] = command;
    const log = openSync(join(root, 'executor.log'), 'a', 0o600);
    const startedAt = Date.now();
    const child = spawn(
      program as string,
      [...first, '--root', root, '--connect', this.#connectFile, '--slots', String(slots), '--sandbox', sandbox],
      // Detached: it must not die with the engine, nor of a Ctrl-C that the engine handles.
      { detached: true, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    this.#child = child;
    child.unref();
    child.on('error', (error) => this.#ended(startedAt, `it could not be started: ${error.message}`));
    child.on('exit', (code, signal) => this.#ended(startedAt, `it ended with ${signal ?? `exit code ${code}`}`));
    logger.info('starting the executor of This computer', { pid: child.pid ?? 0, slots });
  }

  #ended(startedAt: number, how: string): void {
    this.#child = undefined;
    if (this.#stopped) return;
    // An executor of the last engine holds the folder: it was only slow to connect, and this one made room for it.
    if (this.#link && isAlive(this.#pidFile)) return;
    if (Date.now() - startedAt > stableMs) this.#restarts = 0;
    const delay: number | undefined = restartDelaysMs[this.#restarts++];
    this.problem = `the executor of This computer is gone: ${how}; see ${join(this.#options.root, 'executor.log')}`;
    this.#options.logger.error(this.problem);
    this.#options.onChange(this.#machine(delay === undefined ? 'failed' : 'starting'));
    if (delay !== undefined) this.#spawnIn(delay);
  }

  #machine(state: Machine['state'], hello?: Hello): Machine {
    const slots = hello?.slots ?? this.#options.slots;
    return {
      id: localMachineId,
      slots,
      // A few more than run: their inputs are there when a slot becomes free, and the link's round trip is hidden. What is
      // assigned has its place, whatever comes with a better priority: so no more than that.
      prefetch: Math.min(slots, 2),
      properties: (hello?.properties ?? []).map(({ name, value }) => ({ name: name ?? '', value: value ?? '' })),
      propertiesKnown: hello !== undefined,
      ...(hello?.memoryBytes ? { memoryBytes: hello.memoryBytes } : {}),
      state,
    };
  }

  get #connectFile(): string {
    return join(this.#options.root, 'connect.json');
  }

  get #pidFile(): string {
    return join(this.#options.root, 'executor.pid');
  }
}

function readSecret(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { secret } = JSON.parse(readFileSync(path, 'utf8')) as { secret?: unknown };
    return typeof secret === 'string' && secret.length === 43 ? secret : undefined;
  } catch {
    // Damaged by an unclean stop: an executor that still runs reads the new one when it connects.
    return undefined;
  }
}

function isAlive(pidFile: string): boolean {
  try {
    process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 0);
    return true;
  } catch {
    // No file, or no such process.
    return false;
  }
}
