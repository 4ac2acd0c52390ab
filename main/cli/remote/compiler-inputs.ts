/**
 * What a C or C++ compiler reads and writes, found by asking the compiler itself (`-M`), so that nobody lists headers
 * by hand. System headers are the machine's own: only what lies below the current folder is an input.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, extname, relative, resolve } from 'node:path';
import { CliError } from '../command.ts';

export interface CompilerFiles {
  inputs: string[];
  /** Folders named by the arguments (`-I`), which must exist though they may hold no input. */
  folders: string[];
  outputs: string[];
}

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)(?:-[\d.]+)?$/;
const source = /\.(?:c|cc|cpp|cxx|c\+\+|C|m|mm|i|ii|S|sx)$/;

/** Arguments that choose outputs; they would make `-M` write files. */
const outputFlags = new Map([
  ['-c', 0],
  ['-S', 0],
  ['-E', 0],
  ['-MD', 0],
  ['-MMD', 0],
  ['-MP', 0],
  ['-M', 0],
  ['-MM', 0],
  ['-o', 1],
  ['-MF', 1],
  ['-MT', 1],
  ['-MQ', 1],
]);

export const isCompiler = (command: readonly string[]): boolean => compiler.test(basename(command[0] ?? ''));

/** Throws a CliError where the compiler is not on this computer or cannot find a header. */
export function compilerFiles(command: readonly string[], folder: string): CompilerFiles {
  const args = command.slice(1);
  // What exists of the arguments is read: sources, objects, archives, response files.
  const named = args.map((a) => a.replace(/^@/, '')).filter((a) => !a.startsWith('-') && isFile(resolve(folder, a)));
  const output = flagValue(args, '-o');
  const inputs = new Set(named.filter((path) => path !== output));
  if (args.some((a) => source.test(a) && !a.startsWith('-'))) {
    for (const path of headers(command[0]!, withoutOutputs(args), folder)) inputs.add(path);
  }
  return {
    inputs: [...inputs].filter((path) => isBelow(path, folder)),
    folders: includeFolders(args, folder),
    outputs: outputs(args, output),
  };
}

function headers(program: string, args: string[], folder: string): string[] {
  const found = spawnSync(program, [...args, '-M', '-MT', 'inputs'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (found.error) {
    throw new CliError(`${program} is not on this computer, so the headers cannot be found: ${found.error.message}`, {
      fix: 'name what the command reads with --input PATH',
    });
  }
  if (found.status !== 0) {
    throw new CliError(`${program} -M could not find what is included:\n${found.stderr.trimEnd()}`, {
      fix: 'mend the include, or name what the command reads with --input PATH',
    });
  }
  return parseMakeRule(found.stdout);
}

/** The prerequisites of make rules as compilers write them: continued lines, escaped spaces, `$$`. */
export function parseMakeRule(text: string): string[] {
  const words = text.replace(/\\\r?\n/g, ' ').match(/(?:\\.|[^\s\\])+/g) ?? [];
  return words
    .filter((word) => !word.endsWith(':'))
    .map((word) => word.replace(/\\([ #:\\])/g, '$1').replaceAll('$$', '$'));
}

function outputs(args: readonly string[], output: string | undefined): string[] {
  const made: string[] = [];
  if (output) made.push(output);
  else if (args.includes('-c') || args.includes('-S')) {
    const extension = args.includes('-c') ? '.o' : '.s';
    for (const a of args) if (source.test(a) && !a.startsWith('-')) made.push(basename(a, extname(a)) + extension);
  } else if (!args.includes('-E') && args.some((a) => !a.startsWith('-'))) made.push('a.out');
  const dependencies = flagValue(args, '-MF');
  if (dependencies) made.push(dependencies);
  else if ((args.includes('-MD') || args.includes('-MMD')) && made[0])
    made.push(`${made[0].replace(/\.[^./]*$/, '')}.d`);
  return made;
}

function withoutOutputs(args: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const values = outputFlags.get(args[i]!);
    if (values !== undefined) i += values;
    else if (!/^-(?:o|MF|MT|MQ)./.test(args[i]!)) kept.push(args[i]!);
  }
  return kept;
}

/** The value of a flag, apart (`-o X`) or joined (`-oX`); the last one counts. */
function flagValue(args: readonly string[], flag: string): string | undefined {
  let value: string | undefined;
  args.forEach((arg, i) => {
    if (arg === flag) value = args[i + 1];
    else if (arg.startsWith(flag) && !arg.startsWith('--')) value = arg.slice(flag.length);
  });
  return value;
}

function includeFolders(args: readonly string[], folder: string): string[] {
  const named = args.flatMap((arg, i) => {
    const match = /^-(?:I|iquote|isystem|idirafter)(.*)$/.exec(arg);
    return match ? [match[1] || args[i + 1] || ''] : [];
  });
  return named.filter((path) => path !== '' && isBelow(path, folder) && existsSync(resolve(folder, path)));
}

function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, resolve(folder, path));
  return inside !== '..' && !inside.startsWith('../') && !inside.startsWith('/');
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
