/** An engine with its executor, started as its users start it, without npm in between so that its start can be timed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkoutFor } from '../../e2e/harness/checkout.ts';
import { testUser } from '../../e2e/harness/test-user.ts';
import { type EnginePids, helpersOf } from './processes.ts';
import { end, track, trackPid } from './started.ts';

export interface EngineOptions {
  /** Its `--root`; may exist already. */
  root: string;
  sandbox: 'on' | 'off';
  slots: number;
  /** The bundle in dist, or the sources. */
  from: 'dist' | 'source';
  port?: number;
  /** More of it, for the executor too. */
  environment?: Record<string, string>;
}

const startSeconds = 30;

export class EngineRun {
  readonly process: ChildProcess;
  readonly #options: EngineOptions;
  /** HOST:PORT; once `ready`. */
  address = '';
  pids: EnginePids = { engine: 0, executor: 0 };

  /** Spawns only. */
  constructor(options: EngineOptions) {
    this.#options = options;
    const user = testUser();
    const checkout = checkoutFor(user);
    const program = options.from === 'dist' ? 'dist/outboard.mjs' : 'main/cli/outboard.ts';
    mkdirSync(join(options.root, '..', 'home'), { recursive: true });
    const log = openSync(`${options.root}.log`, 'a');
    const args = [
      ...['--disable-warning=ExperimentalWarning', join(checkout, program), 'serve', '--root', options.root],
      ...['--grpc', `127.0.0.1:${options.port ?? 0}`, '--http', '127.0.0.1:0', '--slots', String(options.slots)],
      ...['--auth', 'none', '--sandbox', options.sandbox],
    ];
    this.process = track(
      spawn(process.execPath, args, {
        cwd: checkout,
        env: {
          PATH: process.env.PATH,
          HOME: join(options.root, '..', 'home'),
          LANG: 'C.UTF-8',
          ...options.environment,
        },
        stdio: ['ignore', log, log],
        detached: true,
        ...(user ? { uid: user.uid, gid: user.gid } : {}),
      }),
    );
    closeSync(log);
  }

  static async start(options: EngineOptions): Promise<EngineRun> {
    const run = new EngineRun(options);
    await run.ready();
    return run;
  }

  get log(): string {
    return readFileSync(`${this.#options.root}.log`, 'utf8').slice(-3000);
  }

  /** Waits until it listens and its executor has slots. */
  async ready(): Promise<void> {
    const { root } = this.#options;
    const file = await this.#wait('engine.json', () => {
      const found = JSON.parse(readFileSync(join(root, 'engine.json'), 'utf8')) as { pid: number; grpc: string };
      return found.pid === this.process.pid ? found : undefined;
    });
    this.address = file.grpc;
    const executor = await this.#wait('the executor', () => {
      const pid = Number.parseInt(readFileSync(join(root, 'executor', 'executor.pid'), 'utf8'), 10);
      return helpersOf(pid).length > 0 ? pid : undefined;
    });
    trackPid(executor);
    this.pids = { engine: file.pid, executor };
  }

  async stop(): Promise<void> {
    await end(this.process);
  }

  async #wait<T>(what: string, probe: () => T | undefined): Promise<T> {
    const until = Date.now() + startSeconds * 1000;
    while (Date.now() < until) {
      if (this.process.exitCode !== null) throw new Error(`the engine ended at its start:\n${this.log}`);
      try {
        const found = probe();
        if (found !== undefined) return found;
      } catch {
        // Not written yet, or half written.
      }
      await sleep(10);
    }
    throw new Error(`${what} did not come within ${startSeconds} s:\n${this.log}`);
  }
}

/** One that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
