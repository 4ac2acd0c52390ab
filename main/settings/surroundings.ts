/** The real surroundings of this process. */
import { homedir, tmpdir } from 'node:os';
import type { Surroundings } from './paths.ts';

export const surroundings = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  temporary: tmpdir(),
  uid: process.getuid?.() ?? -1,
});
