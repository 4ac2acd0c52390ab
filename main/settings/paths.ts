/**
 * Where things are. One folder holds everything, so that removing it removes everything: Application Support on macOS,
 * `$XDG_DATA_HOME/outboard` elsewhere, or the one that `--root` names.
 */
import { hash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Paths {
  root: string;
  /** The credential, 0600. */
  key: string;
  settings: string;
  history: string;
  /** `{"pid", "grpc", "http"}` of the engine that runs; written when it is ready, removed when it stops. */
  engine: string;
  /** Where the `outboard` command talks to the engine; its folder is 0700. */
  socket: string;
  /** Generated configuration of build tools; it holds the key. */
  clients: string;
}

/** What decides where the folders are; `process` and `node:os` in the program, made up in a test. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  temporary: string;
  /** -1 where the system has none. */
  uid: number;
}

/** The system's bound is 104 bytes on macOS and 108 on Linux, the closing zero included. */
const longestSocketPath = 100;

export function resolvePaths(surroundings: Surroundings, givenRoot?: string): Paths {
  const root = resolve(givenRoot ?? defaultRoot(surroundings));
  return {
    root,
    key: join(root, 'key'),
    settings: join(root, 'settings.json'),
    history: join(root, 'history.sqlite'),
    engine: join(root, 'engine.json'),
    socket: socketPath(surroundings, root),
    clients: join(root, 'clients'),
  };
}

/**
 * Makes the folders, closed to other users. Throws an Error that names the folder and the fix where one cannot be made,
 * is another user's, or is a link.
 */
export function createFolders(paths: Paths): void {
  for (const folder of new Set([paths.root, join(paths.socket, '..'), paths.clients])) {
    try {
      makeFolder(folder);
    } catch (error) {
      throw new Error(
        `cannot make the folder ${folder}: ${(error as Error).message}; choose another with --root DIR, or make it writable`,
      );
    }
    const status = lstatSync(folder);
    // The socket's folder may lie in a temporary directory that others can write: it must be ours, and no link.
    if (folder !== paths.root && !status.isDirectory()) throw new Error(`${folder} is not a folder; remove it`);
    if (process.getuid && status.uid !== process.getuid()) {
      throw new Error(`the folder ${folder} belongs to another user; choose another with --root DIR`);
    }
    if (status.isDirectory() && (status.mode & 0o077) !== 0) chmodSync(folder, 0o700);
  }
}

/** With the folders above it. Node's own recursion never ends where the system makes no folder at all, as in /proc. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder, { mode: 0o700 });
  }
}

function defaultRoot({ platform, env, home }: Surroundings): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Outboard');
  // XDG says that a relative path there is to be ignored.
  const data = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : join(home, '.local', 'share');
  return join(data, 'outboard');
}

function socketPath({ env, temporary, uid }: Surroundings, root: string): string {
  const wanted = join(root, 'engine.sock');
  if (Buffer.byteLength(wanted) <= longestSocketPath) return wanted;
  const name = hash('sha256', root, 'hex').slice(0, 12);
  const runtime = env.XDG_RUNTIME_DIR?.startsWith('/') ? env.XDG_RUNTIME_DIR : undefined;
  return runtime
    ? join(runtime, `outboard-${name}`, 'engine.sock')
    : join(temporary, `outboard-${uid}-${name}`, 'engine.sock');
}
