/** The load client (client/, in Go) as a process: built outside the checkout, then asked for one round after another. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cpuOf } from './processes.ts';
import { end, track } from './started.ts';

export interface Round {
  operations: number;
  units: number;
  seconds: number;
  medianMs: number;
  p95Ms: number;
}

export interface ClientArguments {
  mode: string;
  address?: string;
  concurrency?: number;
  /** Further flags of the client by name. */
  [flag: string]: string | number | boolean | undefined;
}

const source = join(import.meta.dirname, '..', 'client');
/** The compiler, where there is one. */
const go = 'go';
/** For what a mode prepares before its first round. */
const readySeconds = 60;

let built: string | undefined;

/** Undefined where there is no Go. */
export function hasGo(): boolean {
  return spawnSync(go, ['version'], { stdio: 'ignore' }).status === 0;
}

function build(): string {
  if (built) return built;
  const hash = createHash('sha256');
  for (const name of globSync('*', { cwd: source }).sort()) hash.update(name).update(readFileSync(join(source, name)));
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'outboard-bench');
  mkdirSync(folder, { recursive: true });
  const binary = join(folder, `client-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(binary)) {
    const env = { ...process.env, GOFLAGS: '-buildvcs=false' };
    const made = spawnSync(go, ['build', '-o', binary, '.'], {
      cwd: source,
      env,
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (made.status !== 0) throw new Error(`go build of the load client failed:\n${made.stderr || made.error}`);
  }
  built = binary;
  return binary;
}

export class LoadClient {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** Resolves when it has prepared what its mode needs. */
  static async start(args: ClientArguments, folder: string): Promise<LoadClient> {
    const flags = Object.entries(args).flatMap(([name, value]) => (value === undefined ? [] : [`-${name}=${value}`]));
    const [program, first] = hasGo()
      ? [build(), []]
      : [
          process.execPath,
          ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '..', 'node-client.ts')],
        ];
    const child = spawn(program, [...first, ...flags], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => {});
    track(child);
    const client = new LoadClient(child);
    const line = await client.#next(readySeconds);
    if (line !== 'ready') throw new Error(`the load client said ${line}`);
    return client;
  }

  async round(seconds: number, maxOperations = 1e9): Promise<Round> {
    this.#child.stdin?.write(`round ${seconds} ${maxOperations}\n`);
    return JSON.parse(await this.#next(seconds + 70)) as Round;
  }

  get cpuMs(): number {
    return cpuOf(this.#child.pid as number);
  }

  async close(): Promise<void> {
    await end(this.#child, 'SIGKILL');
  }

  async #next(seconds: number): Promise<string> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), seconds * 1000);
    const { value, done } = await this.#lines.next();
    clearTimeout(timer);
    if (done) throw new Error('the load client ended: its message is above');
    return value;
  }
}
