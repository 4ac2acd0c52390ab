/** A Pants client of its own: a copy of the project and stores of its own, so it is a colleague who never built before. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pants } from './clients.ts';
import { type RunResult, run } from './run.ts';
import { makeTempDir, removeTempDir } from './temp.ts';

export interface PantsResult extends RunResult {
  /** Pants' own counters, by name. */
  counters: Map<string, number>;
}

export class PantsClient {
  readonly #dir = makeTempDir('pants');
  readonly #project = join(this.#dir, 'project');

  constructor(project: string) {
    cpSync(project, this.#project, { recursive: true });
  }

  /** A path in the client's copy of the project. */
  path(relative: string): string {
    return join(this.#project, relative);
  }

  async run(
    executor: string,
    goal: string,
    targets: readonly string[],
    flags: readonly string[] = [],
  ): Promise<PantsResult> {
    const args = [
      '--no-pantsd',
      '--stats-log',
      '--no-dynamic-ui',
      '--remote-execution',
      // Pants asks Execute to skip the cache: it reads the action cache by itself, and only if told to.
      '--remote-cache-read',
      '--remote-cache-write',
      `--remote-store-address=grpc://${executor}`,
      `--remote-execution-address=grpc://${executor}`,
      `--local-store-dir=${join(this.#dir, 'store')}`,
      `--named-caches-dir=${join(this.#dir, 'caches')}`,
      ...flags,
      goal,
      ...targets,
    ];
    const env = { PATH: '/usr/bin:/bin', HOME: this.#dir, LANG: 'C.UTF-8' };
    const result = await run(pants, args, { cwd: this.#project, env });
    const counters = [...result.output.matchAll(/^ {2}(\w+): (\d+)$/gm)];
    return { ...result, counters: new Map(counters.map(([, name, value]) => [name ?? '', Number(value)])) };
  }

  dispose(): void {
    removeTempDir(this.#dir);
  }
}
