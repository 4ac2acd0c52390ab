import type { Bench } from '../harness/bench.ts';
import type { Row } from '../harness/row.ts';
import { batches, cached, findMissing, largeStreams, smallStreams } from './calls.ts';
import { manyInputs } from './many-inputs.ts';
import { memory } from './memory.ts';
import { start } from './start.ts';
import { tinyAction } from './tiny-action.ts';

/** Groups of rows by the name that `--only` takes. */
export const groups: Record<string, (bench: Bench) => Promise<Row[]>> = {
  tiny: tinyAction,
  inputs: manyInputs,
  cached,
  'find-missing': findMissing,
  batches,
  'large-streams': largeStreams,
  'small-streams': smallStreams,
  memory,
  start,
};
