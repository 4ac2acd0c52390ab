/** A Command and its Action as what is to be run. Source: REAPI `Command`, `Action`, `Platform`. */
import { checkDigest, type Digest } from '../proto/digest.ts';
import { type Platform, reapi } from '../proto/messages.ts';
import { invalidArgument } from '../proto/status.ts';
import { parentOf, quote, relativePath, resolveInRoot } from './paths.ts';
import type { CommandMessage, OutputDirectoryFormat } from './wire.ts';

/** Which list of the Command names an output; the lists of the ActionResult differ with it. */
export type OutputList = 'output_paths' | 'output_files' | 'output_directories';

export interface WantedOutput {
  /** As the Command names it, and as the ActionResult must. */
  readonly path: string;
  /** Relative to the input root, normal. */
  readonly inRoot: string;
  /** Relative to the working directory, normal but for leading '..'; '.' is that directory. */
  readonly fromWorkingDirectory: string;
  readonly list: OutputList;
}

export interface CommandSpec {
  inputRoot: Digest;
  argv: string[];
  environment: [string, string][];
  /** Relative to the input root, normal; '' is the root. */
  workingDirectory: string;
  outputs: WantedOutput[];
  /** Relative to the input root; parents of outputs and the working directory, each once. */
  makeDirectories: string[];
  network: boolean;
  sysroot: { uid: number; gid: number } | undefined;
  outputFormat: { tree: boolean; rootDirectory: boolean };
  nodeProperties: { mtime: boolean; unixMode: boolean };
}

/** What a command gets that names no PATH: some clients send a bare argv[0] and no environment (Buck2). */
export const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Decodes and checks. Throws INVALID_ARGUMENT naming the field. */
export function commandSpec(actionBytes: Uint8Array, commandBytes: Uint8Array): CommandSpec {
  const action = decode('Action', actionBytes, reapi.Action.decode);
  const command = decode('Command', commandBytes, reapi.Command.decode);
  const properties = propertiesOf(action.platform?.properties?.length ? action.platform : command.platform);
  const argv = command.arguments;
  if (argv.length === 0 || argv[0] === '') throw invalidArgument('Command.arguments is empty: there is nothing to run');
  argv.forEach((argument, i) => {
    if (argument.includes('\0')) throw invalidArgument(`Command.arguments[${i}] holds a NUL`);
  });
  const workingDirectory = resolveInRoot('', command.workingDirectory, 'Command.working_directory');
  const outputs = wantedOutputs(command, workingDirectory);
  return {
    inputRoot: checkDigest(action.inputRootDigest, 'Action.input_root_digest'),
    argv,
    environment: environmentOf(command),
    workingDirectory,
    outputs,
    makeDirectories: directoriesFor(outputs, workingDirectory),
    network: properties.get('network') === 'on',
    sysroot: sysrootOf(properties),
    outputFormat: outputFormatOf(command.outputDirectoryFormat),
    nodeProperties: nodePropertiesOf(command.outputNodeProperties),
  };
}

function decode<T>(name: string, bytes: Uint8Array, decoder: (bytes: Uint8Array) => T): T {
  try {
    return decoder(bytes);
  } catch (error) {
    throw invalidArgument(`not a ${name} message: ${error instanceof Error ? error.message : error}`);
  }
}

function propertiesOf(platform: Platform | null | undefined): Map<string, string> {
  const properties = new Map<string, string>();
  for (const { name, value } of platform?.properties ?? []) properties.set(name ?? '', value ?? '');
  return properties;
}

function environmentOf(command: CommandMessage): [string, string][] {
  let hasPath = false;
  const environment = command.environmentVariables.map((variable): [string, string] => {
    const name = variable.name ?? '';
    const value = variable.value ?? '';
    if (name === '' || name.includes('=') || name.includes('\0') || value.includes('\0')) {
      throw invalidArgument(`Command.environment_variables: ${quote(name)} is not a name, or its value holds a NUL`);
    }
    hasPath ||= name === 'PATH';
    return [name, value];
  });
  if (!hasPath) environment.push(['PATH', defaultPath]);
  return environment;
}

function wantedOutputs(command: CommandMessage, workingDirectory: string): WantedOutput[] {
  const outputs: WantedOutput[] = [];
  const seen = new Map<string, string>();
  const add = (list: OutputList, paths: readonly string[]): void => {
    for (const path of paths) {
      const where = `Command.${list}`;
      const inRoot = resolveInRoot(workingDirectory, path, where);
      const before = seen.get(inRoot);
      if (before !== undefined) {
        throw invalidArgument(
          `${where}: ${quote(path)} is named twice${before === path ? '' : ` (as ${quote(before)})`}`,
        );
      }
      seen.set(inRoot, path);
      outputs.push({ path, inRoot, fromWorkingDirectory: relativePath(workingDirectory, inRoot), list });
    }
  };
  if (command.outputPaths.length > 0) add('output_paths', command.outputPaths);
  else {
    add('output_files', command.outputFiles);
    add('output_directories', command.outputDirectories);
  }
  return outputs;
}

/**
 * REAPI has the worker make the parents of outputs. Bazel makes output directories themselves too when it runs locally
 * (its issues 6262 and 6393), and actions rely on it, so those of the older list are made as well.
 */
function directoriesFor(outputs: readonly WantedOutput[], workingDirectory: string): string[] {
  const directories = new Set<string>([workingDirectory]);
  for (const { inRoot, list } of outputs) directories.add(list === 'output_directories' ? inRoot : parentOf(inRoot));
  directories.delete('');
  return [...directories];
}

/** BuildStream: the input root is a whole system, and the command runs inside it. */
function sysrootOf(properties: Map<string, string>): { uid: number; gid: number } | undefined {
  const uid = properties.get('unixUID');
  const gid = properties.get('unixGID');
  if (uid === undefined && gid === undefined && properties.get('chroot-input-root') !== 'true') return undefined;
  return { uid: userId('unixUID', uid), gid: userId('unixGID', gid) };
}

function userId(name: string, value: string | undefined): number {
  if (value === undefined) return 0;
  const id = Number(value);
  if (!/^[0-9]{1,10}$/.test(value) || id > 0xfffffffe) {
    throw invalidArgument(`platform property ${name}: ${quote(value)} is not a user or group id`);
  }
  return id;
}

function outputFormatOf(format: OutputDirectoryFormat): CommandSpec['outputFormat'] {
  const { TREE_ONLY, DIRECTORY_ONLY, TREE_AND_DIRECTORY } = reapi.Command.OutputDirectoryFormat;
  if (format !== TREE_ONLY && format !== DIRECTORY_ONLY && format !== TREE_AND_DIRECTORY) {
    throw invalidArgument(`Command.output_directory_format ${format} is not known`);
  }
  return { tree: format !== DIRECTORY_ONLY, rootDirectory: format !== TREE_ONLY };
}

function nodePropertiesOf(names: readonly string[]): CommandSpec['nodeProperties'] {
  for (const name of names) {
    if (name !== 'mtime' && name !== 'unix_mode') {
      throw invalidArgument(`Command.output_node_properties: ${quote(name)} is not known; known are mtime, unix_mode`);
    }
  }
  return { mtime: names.includes('mtime'), unixMode: names.includes('unix_mode') };
}
