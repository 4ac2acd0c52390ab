/** The paths and the running engine of a subcommand. */
import { resolvePaths } from '../settings/paths.ts';
import { surroundings } from '../settings/surroundings.ts';
import { connectEngine, type EngineClient } from './engine-client.ts';

export const pathsOf = (root: string | undefined) => resolvePaths(surroundings(), root);

export const engineOf = (root: string | undefined): EngineClient => connectEngine(pathsOf(root));
