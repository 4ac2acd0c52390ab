/** What the tests of this folder share: a store in a temporary folder, slots for each user and mode, small actions. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { openNativeSlot } from './native-slot.ts';
import type { RunResult, RunSpec, Slot, SlotOptions } from './slot.ts';

export const helperPath =
  process.env['OUTBOARD_SANDBOX'] ?? path.join(import.meta.dirname, 'bin', `linux-${process.arch}`, 'outboard-sandbox');
export const NOBODY = { uid: 65534, gid: 65534 };
export const isRoot = process.getuid?.() === 0;

/** Why sandbox tests cannot run here, or false. */
export const noSandbox: string | false = (() => {
  if (process.platform !== 'linux') return 'needs Linux';
  const report = JSON.parse(execFileSync(helperPath, ['probe', os.tmpdir()], { encoding: 'utf8' }));
  return report.sandbox ? false : 'this machine refuses the sandbox: ' + JSON.stringify(report);
})();

export interface Bench {
  store: string;
  /** A directory tree to use as a layer; values: text, or { link } or { mode, text }. */
  layer(files: Record<string, string | { link: string } | { text: string; mode: number }>): string;
  open(options?: Partial<SlotOptions>): Promise<Slot>;
  close(): Promise<void>;
}

/** `user`: who runs the helper when the tests run as root. `folder`: where the store is made. */
export function bench(
  user?: { uid: number; gid: number },
  mode: 'sandbox' | 'plain' = 'sandbox',
  folder = os.tmpdir(),
): Bench {
  const store = fs.mkdtempSync(path.join(folder, 'outboard-sandbox-'));
  fs.chmodSync(store, 0o755);
  const give = (file: string) => user && fs.lchownSync(file, user.uid, user.gid);
  give(store);
  const slots: Slot[] = [];
  let count = 0;
  return {
    store,
    layer(files) {
      const top = path.join(store, `layer${++count}`);
      const folder = (name: string): void => {
        if (fs.existsSync(name)) return;
        folder(path.dirname(name));
        fs.mkdirSync(name);
        give(name);
      };
      folder(top);
      for (const [name, what] of Object.entries(files)) {
        const file = path.join(top, name);
        if (name.endsWith('/')) {
          folder(file.slice(0, -1));
          continue;
        }
        folder(path.dirname(file));
        if (typeof what === 'object' && 'link' in what) fs.symlinkSync(what.link, file);
        else {
          fs.writeFileSync(file, typeof what === 'string' ? what : what.text);
          fs.chmodSync(file, typeof what === 'string' ? 0o444 : what.mode);
        }
        give(file);
      }
      return top;
    },
    async open(options = {}) {
      const slot = await openNativeSlot({
        helperPath,
        storeRoot: store,
        slotDir: path.join(store, `slot${++count}`),
        mode,
        ...(user ? { user } : {}),
        ...options,
      });
      slots.push(slot);
      return slot;
    },
    async close() {
      for (const slot of slots) await slot.close();
      // Not fs.rm: it recurses, and some tests leave very deep trees when they fail.
      execFileSync('rm', ['-rf', store]);
    },
  };
}

export const PATH: [string, string] = ['PATH', '/usr/local/bin:/usr/bin:/bin'];

export function action(argv: string | string[], more: Partial<RunSpec> = {}): RunSpec {
  return {
    layers: [],
    argv: typeof argv === 'string' ? ['/bin/sh', '-c', argv] : argv,
    environment: [PATH],
    workingDirectory: '',
    outputPaths: [],
    makeDirectories: [],
    timeoutMs: 20_000,
    network: false,
    inlineLimit: 1 << 20,
    ...more,
  };
}

export const out = (r: RunResult): string => r.stdout.data?.toString() ?? '';
export const err = (r: RunResult): string => r.stderr.data?.toString() ?? '';

export function alive(pid: number): boolean {
  try {
    return !/^State:\s*[ZX]/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits up to `ms` for `what`; false if it did not come true. */
export async function eventually(what: () => boolean, ms = 5000): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((r) => setTimeout(r, 10)))
    if (what()) return true;
  return what();
}

/** Compiles `source` as a static program; undefined without a compiler. */
export function compile(source: string, to: string): string | undefined {
  try {
    fs.writeFileSync(to + '.c', source);
    execFileSync('cc', ['-O1', '-static', '-w', '-o', to, to + '.c'], { stdio: 'pipe' });
    return to;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
