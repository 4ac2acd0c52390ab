/** The floor server (floor-server.ts) as a process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { cpuOf } from './processes.ts';
import { end, track } from './started.ts';

export interface FloorOptions {
  /** Digests in the answer of FindMissingBlobs. */
  missing?: number;
  /** Blobs in the answer of BatchUpdateBlobs. */
  batch?: number;
}

export class FloorRun {
  readonly #child: ChildProcess;
  readonly address: string;

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.address = address;
  }

  static async start({ missing = 0, batch = 4 }: FloorOptions = {}): Promise<FloorRun> {
    const env = { ...process.env, FLOOR_MISSING: String(missing), FLOOR_BATCH: String(batch) };
    const program = join(import.meta.dirname, '..', 'floor-server.ts');
    const args = ['--disable-warning=ExperimentalWarning', program];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    track(child);
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
      child.once('exit', () => reject(new Error('the floor server ended at its start')));
    });
    return new FloorRun(child, `127.0.0.1:${port}`);
  }

  get cpuMs(): number {
    return cpuOf(this.#child.pid as number);
  }

  async stop(): Promise<void> {
    await end(this.#child, 'SIGKILL');
  }
}
