/** The outcome of one check of this computer. */
export interface Check {
  id: string;
  passed: boolean;
  /** What was found, in one sentence. */
  description: string;
  /** What helps, best first; empty where it passed. */
  fixes: string[];
  /** A check that failed and without which the engine works all the same, only not as well. */
  optional?: boolean;
}
