/** An engine under test with its root folder and log: what a test starts, stops, kills and starts again. */
import { chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type EngineArguments, EngineProcess, runCommand } from './engine-process.ts';
import { killIfAlive } from './processes.ts';
import type { RunResult } from './run.ts';
import { makeTempDir, removeTempDir } from './temp.ts';
import { testUser } from './test-user.ts';
import { until } from './wait.ts';

export type EngineOptions = Partial<Omit<EngineArguments, 'root' | 'grpc' | 'http'>>;

const logTail = 16_000;

/** Node 24 has it, its type declarations do not yet. */
type MaybeFailed = TestContext & { passed?: boolean };

export class Engine {
  readonly root: string;
  readonly logFile: string;
  readonly #dir: string;
  readonly #home: string;
  readonly #arguments: EngineArguments;
  #process: EngineProcess | undefined;
  #lastLog = '';
  readonly #crashed: EngineProcess[] = [];
  readonly #lastResort = (): void => this.#killEverything();

  private constructor(options: EngineOptions) {
    const user = testUser();
    this.#dir = makeTempDir('engine', user);
    this.#home = join(this.#dir, 'home');
    this.root = join(this.#dir, 'root');
    this.logFile = join(this.#dir, 'engine.log');
    mkdirSync(this.#home);
    if (user) chownSync(this.#home, user.uid, user.gid);
    this.#arguments = {
      slots: 4,
      auth: 'none',
      sandbox: 'on',
      more: [],
      ...options,
      root: this.root,
      grpc: '127.0.0.1:0',
      http: '127.0.0.1:0',
    };
    process.once('exit', this.#lastResort);
  }

  static async start(options: EngineOptions = {}): Promise<Engine> {
    const engine = new Engine(options);
    try {
      await engine.start();
    } catch (error) {
      console.log(engine.log());
      await engine.dispose();
      throw error;
    }
    return engine;
  }

  /** Address of the gRPC port, `127.0.0.1:PORT`; the same after a restart. */
  get grpc(): string {
    return this.#arguments.grpc;
  }

  get http(): string {
    return this.#arguments.http;
  }

  get key(): string | undefined {
    return this.#arguments.auth === 'key' ? readFileSync(join(this.root, 'key'), 'utf8').trim() : undefined;
  }

  async start(): Promise<void> {
    this.#process = await EngineProcess.start(this.#arguments, this.#home, this.logFile);
    // Clients reconnect to where they were, so a restart must listen there again.
    this.#arguments.grpc = this.#process.file.grpc;
    this.#arguments.http = this.#process.file.http;
  }

  /** A clean stop; fails if the engine does not end, or leaves something running. */
  async stop(): Promise<void> {
    const running = this.#process;
    if (!running) return;
    this.#process = undefined;
    try {
      await running.terminate();
      await until('end of all that the engine started', () => running.left().length === 0, 15);
    } catch (error) {
      const left = running.left().map(({ pid, command }) => `${pid} ${command.slice(0, 120)}`);
      running.killEverything();
      throw new Error(`the engine did not stop cleanly: ${left.join('; ')}`, { cause: error });
    }
  }

  /** kill -9 of the engine. Its executor may live on, to be found again by the next start. */
  async crash(): Promise<void> {
    const running = this.#process;
    if (!running) throw new Error('no engine runs');
    this.#process = undefined;
    this.#crashed.push(running);
    await running.crash();
  }

  /** Another `outboard` command on this engine's root, as the same user: `engine.command('status', '--json')`. */
  command(name: string, ...args: string[]): Promise<RunResult> {
    return runCommand([name, ...args, '--root', this.root], this.#home);
  }

  log(): string {
    try {
      return readFileSync(this.logFile, 'utf8').slice(-logTail);
    } catch {
      return this.#lastLog;
    }
  }

  /** Prints the engine's log after a test that failed; call it first thing in each test. */
  reportTo(t: TestContext): void {
    t.after(() => {
      if (!(t as MaybeFailed).passed)
        console.log(`--- engine log after "${t.name}" ---\n${this.log()}\n--- end of engine log ---`);
    });
  }

  async dispose(): Promise<void> {
    try {
      await this.stop();
    } finally {
      this.#killEverything();
      // A test that ends its own engine prints the log after that.
      this.#lastLog = this.log();
      process.removeListener('exit', this.#lastResort);
      removeTempDir(this.#dir);
    }
  }

  #killEverything(): void {
    for (const run of [...this.#crashed, ...(this.#process ? [this.#process] : [])]) {
      for (const { pid } of run.left()) killIfAlive(pid, 'SIGKILL');
      run.killEverything();
    }
  }
}
