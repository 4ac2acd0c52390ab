/** Runs a client to its end and keeps what it printed. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** A hang becomes a failure that shows the output so far. */
  limitSeconds?: number;
  input?: string;
  uid?: number;
  gid?: number;
}

export interface RunResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Both, as they came. */
  output: string;
}

export interface Running {
  child: ChildProcess;
  /** Both streams so far. */
  output: () => string;
  done: Promise<RunResult>;
}

export function start(file: string, args: readonly string[], options: RunOptions = {}): Running {
  const limitSeconds = options.limitSeconds ?? 300;
  const child = spawn(file, args, {
    cwd: options.cwd,
    uid: options.uid,
    gid: options.gid,
    env: options.env ?? process.env,
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '', output: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      text.output += chunk;
    });
  }
  if (options.input !== undefined) child.stdin?.end(options.input);
  const done = new Promise<RunResult>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${file} did not end in ${limitSeconds} s; it printed:\n${text.output}`));
    }, limitSeconds * 1000);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...text });
    });
  });
  // Who starts one and fails before it waits for it must not also crash on its failure.
  done.catch(() => undefined);
  return { child, output: () => text.output, done };
}

export const run = (file: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
  start(file, args, options).done;
