/** The real program, as tests run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const program = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'outboard.ts')];

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves with stdout so far once it holds `text`. Rejects where the program ends before. */
  until(text: string): Promise<string>;
}

export function startOutboard(args: string[], folder: string = tmpdir()): Running {
  // A home of its own: nothing of the user's is found or touched.
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: tmpdir() };
  const child = spawn(process.execPath, [...program, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr })),
  );
  const until = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (stdout.includes(text)) resolve(stdout);
      };
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`ended before it wrote ${text}: ${stdout}${stderr}`)));
      look();
    });
  return { child, ended, until };
}

export const outboard = (args: string[], folder?: string): Promise<Ended> => startOutboard(args, folder).ended;

export function temporaryFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'outboard-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
