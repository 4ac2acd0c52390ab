/** The executor's command line. */
import { parseArgs } from 'node:util';

export interface ExecutorOptions {
  root: string;
  connectFile: string;
  /** 0 = as many as there are processors. */
  slots: number;
  sandbox: 'auto' | 'on' | 'off';
  /** Name, value. */
  properties: [string, string][];
  maxBytes: number;
  sandboxPaths: string[];
  orphanTimeoutMs: number;
  help: boolean;
}

export const usage = `Usage: outboard-executor --root DIR --connect FILE [options]

Runs actions for the engine that FILE names: {"address": "unix:/path/worker.sock", "secret": "..."}.

  --root DIR            folder for blobs, input roots and slots; one executor a folder
  --connect FILE        where the engine is; read anew at each attempt
  --slots N             actions at the same time (default: one a processor)
  --sandbox WHEN        auto (where this machine allows it; the default), on, off
  --property NAME=VALUE a platform property of this machine, beside OSFamily and ISA; may be repeated
  --max-bytes N         bound of the blobs kept on disk (default: 20 GiB)
  --sandbox-path PATH   a further path that sandboxed actions may read; may be repeated
  --orphan-timeout S    seconds without an engine after which it ends itself (default: 600; 0 = never)
`;

/** Throws what is wrong with the arguments. */
export function parseOptions(args: readonly string[]): ExecutorOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      root: { type: 'string', default: '' },
      connect: { type: 'string', default: '' },
      slots: { type: 'string', default: '0' },
      sandbox: { type: 'string', default: 'auto' },
      property: { type: 'string', multiple: true, default: [] },
      'max-bytes': { type: 'string', default: `${20 * 2 ** 30}` },
      'sandbox-path': { type: 'string', multiple: true, default: [] },
      'orphan-timeout': { type: 'string', default: '600' },
      help: { type: 'boolean', default: false },
    },
  });
  const { sandbox, help } = values;
  if (!help && values.root === '') throw new Error('--root DIR is missing');
  if (!help && values.connect === '') throw new Error('--connect FILE is missing');
  if (sandbox !== 'auto' && sandbox !== 'on' && sandbox !== 'off') {
    throw new Error(`--sandbox ${sandbox}: expected auto, on or off`);
  }
  return {
    root: values.root,
    connectFile: values.connect,
    slots: wholeNumber('--slots', values.slots, 4096),
    sandbox,
    properties: values.property.map(property),
    maxBytes: wholeNumber('--max-bytes', values['max-bytes'], Number.MAX_SAFE_INTEGER),
    sandboxPaths: values['sandbox-path'],
    orphanTimeoutMs: wholeNumber('--orphan-timeout', values['orphan-timeout'], 1e6) * 1000,
    help,
  };
}

function wholeNumber(name: string, text: string, max: number): number {
  const number = Number(text);
  if (!/^[0-9]+$/.test(text) || number > max) throw new Error(`${name} ${text}: expected a whole number up to ${max}`);
  return number;
}

function property(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--property ${text}: expected NAME=VALUE`);
  return [text.slice(0, at), text.slice(at + 1)];
}
