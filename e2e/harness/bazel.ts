/** A Bazel client of its own: a fresh output user root knows nothing, so it is a colleague who never built before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { killIfAlive } from './processes.ts';
import { type Running, type RunResult, start } from './run.ts';
import { makeTempDir, removeTempDir } from './temp.ts';

export interface BazelOptions {
  workspace: string;
  /** Undefined: builds locally, to compare with. */
  executor?: string;
  /** Header x-outboard-key. */
  key?: string;
}

/** Where Bazel says its processes ran: "12 processes: 5 remote cache hit, 7 remote." */
export interface ProcessSummary {
  total: number;
  remote: number;
  cached: number;
  internal: number;
  /** All that ran on the client's machine, whatever the strategy is called. */
  local: number;
}

export interface BazelResult extends RunResult {
  summary: ProcessSummary;
}

const plain = ['--color=no', '--curses=no', '--show_progress_rate_limit=5', '--symlink_prefix=/'];

export class BazelClient {
  readonly #dir = makeTempDir('bazel');
  readonly #options: BazelOptions;

  constructor(options: BazelOptions) {
    this.#options = options;
  }

  build(targets: readonly string[], flags: readonly string[] = []): Promise<BazelResult> {
    return this.run('build', targets, flags);
  }

  async run(
    command: 'build' | 'test',
    targets: readonly string[],
    flags: readonly string[] = [],
  ): Promise<BazelResult> {
    const result = await this.start(command, targets, flags).done;
    return { ...result, summary: parseProcessSummary(result.output) };
  }

  start(command: 'build' | 'test', targets: readonly string[], flags: readonly string[] = []): Running {
    return this.#bazel([command, ...plain, ...this.#strategyFlags(), ...flags, '--', ...targets]);
  }

  /** The absolute path of an output, by its path below bazel-bin. */
  async binPath(relative: string): Promise<string> {
    const { stdout } = await this.#bazel(['info', '--color=no', 'bazel-bin']).done;
    return join(stdout.trim(), relative);
  }

  async read(relative: string): Promise<Buffer> {
    return readFileSync(await this.binPath(relative));
  }

  async dispose(): Promise<void> {
    try {
      const pid = await this.#serverPid();
      await this.#bazel(['shutdown'], 60).done.catch(() => undefined);
      if (pid) killIfAlive(pid, 'SIGKILL');
    } finally {
      removeTempDir(this.#dir);
    }
  }

  #strategyFlags(): string[] {
    const { executor, key } = this.#options;
    // Not the sandbox's debug output, which Debian's bazelrc asks for.
    if (!executor) return ['--nosandbox_debug'];
    return [
      `--remote_executor=grpc://${executor}`,
      '--remote_retries=10',
      '--spawn_strategy=remote,local',
      '--genrule_strategy=remote,local',
      '--incompatible_remote_results_ignore_disk=true',
      '--jobs=16',
      ...(key ? [`--remote_header=x-outboard-key=${key}`] : []),
    ];
  }

  async #serverPid(): Promise<number | undefined> {
    const { code, stdout } = await this.#bazel(['info', '--color=no', 'server_pid'], 60).done;
    return code === 0 ? Number(stdout.trim()) : undefined;
  }

  #bazel(args: readonly string[], limitSeconds = 600): Running {
    return start('bazel', [`--output_user_root=${this.#dir}`, '--max_idle_secs=60', ...args], {
      cwd: this.#options.workspace,
      limitSeconds,
    });
  }
}

function parseProcessSummary(output: string): ProcessSummary {
  const summary: ProcessSummary = { total: 0, remote: 0, cached: 0, internal: 0, local: 0 };
  const line = [...output.matchAll(/^INFO: (\d+) process(?:es)?: (.*)\.$/gm)].at(-1);
  if (!line) return summary;
  summary.total = Number(line[1]);
  for (const [, count, kind] of (line[2] ?? '').matchAll(/(\d+) ([^,]+)/g)) {
    if (kind === 'remote') summary.remote += Number(count);
    else if (kind === 'remote cache hit') summary.cached += Number(count);
    else if (kind === 'internal') summary.internal += Number(count);
    else summary.local += Number(count);
  }
  return summary;
}
