/** What all rows share: how long to measure, where to, and the two engines, each started when first asked for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EngineRun } from './engine-run.ts';
import { makeFolder, removeFolder } from './started.ts';

export interface Pace {
  warmUpSeconds: number;
  rounds: number;
  roundSeconds: number;
  /** Starts of an engine for the row about it. */
  starts: number;
  idleSeconds: number;
}

const usual: Pace = { warmUpSeconds: 2.5, rounds: 5, roundSeconds: 0.9, starts: 5, idleSeconds: 10 };
const quick: Pace = { warmUpSeconds: 0.6, rounds: 3, roundSeconds: 0.3, starts: 3, idleSeconds: 3 };

export interface BenchOptions {
  quick: boolean;
  slots: number;
  from: 'dist' | 'source';
  environment?: Record<string, string>;
}

export const bundleExists = (): boolean => existsSync(join(import.meta.dirname, '..', '..', 'dist', 'outboard.mjs'));

export class Bench {
  readonly pace: Pace;
  readonly folder: string;
  readonly options: BenchOptions;
  readonly #engines = new Map<'on' | 'off', EngineRun>();
  readonly #say: (text: string) => void;

  constructor(options: BenchOptions, say: (text: string) => void) {
    this.options = options;
    this.pace = options.quick ? quick : usual;
    this.folder = makeFolder('run');
    this.#say = say;
  }

  async engine(sandbox: 'on' | 'off'): Promise<EngineRun> {
    let engine = this.#engines.get(sandbox);
    if (!engine) {
      const { from, slots, environment } = this.options;
      const root = join(this.folder, `root-${sandbox}`);
      engine = await EngineRun.start({ root, sandbox, slots, from, ...(environment ? { environment } : {}) });
      this.#engines.set(sandbox, engine);
    }
    return engine;
  }

  say(text: string): void {
    this.#say(text);
  }

  async close(): Promise<void> {
    for (const engine of this.#engines.values()) await engine.stop();
    removeFolder(this.folder);
  }
}
