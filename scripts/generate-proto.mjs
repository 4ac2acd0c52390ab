// Generates proto/gen/messages.{js,d.ts} from the .proto files with protobufjs.
// `--check` writes nothing and fails where the committed files differ.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = join(root, 'proto/gen');
const scratch = mkdtempSync(join(tmpdir(), 'outboard-proto-'));

const run = (tool, args) =>
  execFileSync(process.execPath, [join(root, 'node_modules/protobufjs-cli/bin', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });

const protos = globSync('proto/**/*.proto', { cwd: root }).sort();
const flags = [
  '-t',
  'static-module',
  '-w',
  'es6',
  '--force-number',
  '--no-verify',
  '--no-convert',
  '--no-delimited',
  '--no-service',
  '-p',
  'proto',
];
// pbts reads the types out of the comments, which the shipped code does without.
const commented = join(scratch, 'commented.js');
run('pbjs', [...flags, '-o', commented, ...protos]);
const bare = join(scratch, 'bare.js');
run('pbjs', [...flags, '--no-comments', '-o', bare, ...protos]);
const rawTypes = join(scratch, 'messages.d.ts');
run('pbts', ['-o', rawTypes, commented]);

// 64-bit fields are plain numbers here: sizes stay below 2^53, and a Long costs an allocation a digest.
const importLine = 'import $protobuf from "protobufjs/minimal.js";';
const generated = readFileSync(bare, 'utf8');
if (!generated.includes(importLine))
  throw new Error(`pbjs no longer writes \`${importLine}\`: adapt scripts/generate-proto.mjs`);
const messages = generated.replace(
  importLine,
  `${importLine}\n\n$protobuf.util.Long = undefined;\n$protobuf.configure();`,
);
const types = readFileSync(rawTypes, 'utf8');
rmSync(scratch, { recursive: true });

const files = { 'messages.js': messages, 'messages.d.ts': types };
if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([name, text]) => readFileSync(join(out, name), 'utf8') !== text);
  if (stale.length > 0) {
    console.error(
      `proto/gen is stale (${stale.map(([n]) => n).join(', ')}): run \`npm run generate\` and commit the result.`,
    );
    process.exit(1);
  }
} else {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
}
