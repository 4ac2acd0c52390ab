// `npm start`: builds where needed, then runs the engine without a desktop, with the default folder. Arguments go to
// `outboard serve`.
import { join } from 'node:path';
import { build } from './build.mjs';

await build();
process.argv.splice(2, 0, 'serve');
await import(join(import.meta.dirname, '..', 'dist', 'outboard.mjs'));
