/** The checks of this computer, in the order in which they matter. Each one names its fix. */
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import type { Check } from '../../settings/checks.ts';
import { readKey } from '../../settings/key.ts';
import type { Paths } from '../../settings/paths.ts';
import { loadSettings, type Settings } from '../../settings/settings.ts';
import type { Address } from '../arguments.ts';
import { portOwner } from '../port-owner.ts';
import { formatBytes } from '../text.ts';
import { sandboxChecks } from './sandbox-checks.ts';

export interface CheckOptions {
  paths: Paths;
  /** Addresses that should be free; empty where the engine itself holds them. */
  addresses: readonly Address[];
  /** The sandbox's helper; undefined where this computer runs no actions. */
  sandboxHelper: string | undefined;
}

export async function checkComputer({ paths, addresses, sandboxHelper }: CheckOptions): Promise<Check[]> {
  return [
    node(process.versions.node),
    folder(paths.root),
    keyFile(paths),
    settingsFile(paths),
    freeDisk(paths),
    ...(await Promise.all(addresses.map(port))),
    ...sandboxChecks(sandboxHelper, existing(paths.root)),
  ];
}

const passed = (id: string, description: string): Check => ({ id, passed: true, description, fixes: [] });
const failed = (id: string, description: string, ...fixes: string[]): Check => ({
  id,
  passed: false,
  description,
  fixes,
});

function node(version: string): Check {
  return Number.parseInt(version, 10) === 24
    ? passed('node', `Node ${version}`)
    : failed(
        'node',
        `this is Node ${version}, and Outboard is made for Node 24`,
        'start it by `npm start` or `npm run outboard`, which find the right one',
      );
}

function folder(root: string): Check {
  const nearest = existing(root);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return passed('folder', `${root} ${nearest === root ? 'can be written' : 'can be made'}`);
  } catch {
    return failed(
      'folder',
      nearest === root ? `${root} cannot be written` : `${nearest} cannot be written, so ${root} cannot be made`,
      'choose another folder with --root DIR',
      `make it yours: sudo chown ${process.getuid?.() ?? '$USER'} '${nearest}'`,
    );
  }
}

function keyFile(paths: Paths): Check {
  try {
    return passed(
      'key',
      readKey(paths.key) ? `the key ${paths.key} is closed to others` : 'the key is made at the first start',
    );
  } catch (error) {
    return failed('key', (error as Error).message, `chmod 600 '${paths.key}'`, `rm '${paths.key}', for a new key`);
  }
}

function settingsFile(paths: Paths): Check {
  try {
    readSettings(paths);
    return passed(
      'settings',
      existsSync(paths.settings)
        ? `the settings in ${paths.settings} are right`
        : 'no settings of your own: the defaults hold',
    );
  } catch (error) {
    return failed('settings', (error as Error).message, `edit or remove ${paths.settings}`);
  }
}

/** Without moving a damaged file: a check changes nothing. */
function readSettings(paths: Paths): Settings {
  return loadSettings(paths.settings, Date.now(), { setAside: false });
}

/** Whether there is room for what will be stored, with a GiB to spare. */
export function freeDisk(paths: Paths): Check {
  const { bavail, bsize } = statfsSync(existing(paths.root));
  const free = bavail * bsize;
  let reserved = 2 * 2 ** 30;
  try {
    reserved = readSettings(paths).reservedFreeBytes;
  } catch {
    // Another check tells about the settings.
  }
  const wanted = reserved + 2 ** 30;
  return free >= wanted
    ? passed('disk', `${formatBytes(free)} are free for ${paths.root}`)
    : failed(
        'disk',
        `only ${formatBytes(free)} are free for ${paths.root}; where less than ${formatBytes(reserved)} would stay free, uploads are refused`,
        'free some space',
        'choose another disk with --root DIR',
      );
}

function port({ host, port }: Address): Promise<Check> {
  return new Promise((resolve) => {
    const id = `port ${port}`;
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `is taken by ${portOwner(port) ?? 'a program of another user'}`
          : `cannot be had: ${error.message}`;
      resolve(
        failed(
          id,
          `port ${port} of ${host} ${why}`,
          'choose another with --grpc HOST:PORT or --http HOST:PORT',
          'end what holds it',
        ),
      );
    });
    server.listen(port, host, () => server.close(() => resolve(passed(id, `port ${port} of ${host} is free`))));
  });
}

/** The path, or the nearest folder above it that is there. */
function existing(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : existing(dirname(path));
}
