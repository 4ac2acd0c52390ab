/** One run of `outboard serve` as a process of its own: started, found ready, ended. Knows nothing of restarts. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFor } from './checkout.ts';
import { isAlive, killIfAlive, processesByEnvironment, type RunningProcess } from './processes.ts';
import { type RunResult, run } from './run.ts';
import { testUser } from './test-user.ts';
import { until } from './wait.ts';

export interface EngineArguments {
  root: string;
  grpc: string;
  http: string;
  slots: number;
  auth: 'none' | 'key';
  sandbox: 'on' | 'off';
  /** More of the command line, for what only one test needs. */
  more: readonly string[];
}

interface EngineFile {
  pid: number;
  grpc: string;
  http: string;
}

const startSeconds = 60;
/** In the environment of all that a run starts, so that what it leaves behind can be found. */
const markName = 'OUTBOARD_E2E_MARK';

export class EngineProcess {
  readonly #launcher: ChildProcess;
  readonly #mark: string;
  #exit: string | undefined;
  #file: EngineFile | undefined;

  private constructor(launcher: ChildProcess, mark: string) {
    this.#launcher = launcher;
    this.#mark = mark;
    launcher.once('exit', (code, signal) => {
      this.#exit = signal ? `ended by ${signal}` : `exit code ${code}`;
    });
    launcher.once('error', (error) => {
      this.#exit = error.message;
    });
  }

  static async start(args: EngineArguments, home: string, logFile: string): Promise<EngineProcess> {
    const mark = randomUUID();
    const previous = readEngineFile(args.root)?.pid;
    const log = openSync(logFile, 'a');
    const options = spawnOptions(home);
    const launcher = spawn('npm', [...npmRun, ...commandLine(args)], {
      ...options,
      env: { ...options.env, [markName]: mark },
      stdio: ['ignore', log, log],
      // A group of its own: a Ctrl-C in the terminal of the tests must not reach it before its test ends it.
      detached: true,
    });
    closeSync(log);
    const engine = new EngineProcess(launcher, mark);
    try {
      engine.#file = await until(
        'engine.json of the new engine',
        () => {
          if (engine.#exit) throw new Error(`the engine did not start: ${engine.#exit}`);
          const file = readEngineFile(args.root);
          return file && file.pid !== previous && isAlive(file.pid) ? file : undefined;
        },
        startSeconds,
      );
    } catch (error) {
      engine.killEverything();
      throw error;
    }
    return engine;
  }

  get file(): EngineFile {
    if (!this.#file) throw new Error('the engine has not started');
    return this.#file;
  }

  get exited(): boolean {
    return this.#exit !== undefined;
  }

  /** What this run started and is still there. */
  left(): RunningProcess[] {
    return processesByEnvironment(`${markName}=${this.#mark}`);
  }

  /** SIGTERM, as a service manager would; resolves when the command has ended, with how it ended. */
  async terminate(): Promise<string> {
    killIfAlive(this.file.pid, 'SIGTERM');
    return until('end of the engine after SIGTERM', () => this.#exit, 30);
  }

  /** kill -9 of the engine alone: its executor and the launcher find out by themselves. */
  async crash(): Promise<void> {
    killIfAlive(this.file.pid, 'SIGKILL');
    await until('end of the engine after SIGKILL', () => !isAlive(this.file.pid), 30);
    await until('end of the launcher after its engine', () => this.#exit, 30);
  }

  /** The last resort, so that no test leaves anything running. Synchronous, to be of use while a process exits. */
  killEverything(): void {
    if (this.#launcher.pid !== undefined && !this.#exit) killIfAlive(this.#launcher.pid, 'SIGKILL');
    // Twice: what forked while the first list was read.
    for (let round = 0; round < 2; round++) {
      for (const { pid } of this.left()) killIfAlive(pid, 'SIGKILL');
    }
  }
}

const npmRun = ['run', '-s', 'outboard', '--'];

/** From the checkout, as the engine's user, with nothing of the tests' environment but PATH. */
function spawnOptions(home: string): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const user = testUser();
  return {
    cwd: checkoutFor(user),
    env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', NO_COLOR: '1' },
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  };
}

/** Any other `outboard` command, run to its end. */
export const runCommand = (args: readonly string[], home: string): Promise<RunResult> =>
  run('npm', [...npmRun, ...args], spawnOptions(home));

function commandLine(args: EngineArguments): string[] {
  return [
    'serve',
    ...['--root', args.root],
    ...['--grpc', args.grpc],
    ...['--http', args.http],
    ...['--slots', String(args.slots)],
    ...['--auth', args.auth],
    ...['--sandbox', args.sandbox],
    ...args.more,
  ];
}

function readEngineFile(root: string): EngineFile | undefined {
  try {
    const file = JSON.parse(readFileSync(join(root, 'engine.json'), 'utf8')) as Partial<EngineFile>;
    return file.pid && file.grpc && file.http ? (file as EngineFile) : undefined;
  } catch {
    // Not written yet, or half written.
    return undefined;
  }
}
