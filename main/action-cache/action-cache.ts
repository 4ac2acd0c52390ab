/**
 * Results of actions by the action's digest. A result is kept and given as the encoded bytes that were stored, so that
 * nothing is lost (`auxiliary_metadata`) and nothing is encoded twice.
 */
import type { Digest } from '../../proto/digest.ts';

export interface ActionCache {
  /** The encoded ActionResult, or undefined. A result that names an absent blob is a miss (invariant 2). */
  get(actionDigest: Digest): Uint8Array | undefined | Promise<Uint8Array | undefined>;
  put(actionDigest: Digest, actionResult: Uint8Array): void | Promise<void>;
  delete(actionDigest: Digest): void | Promise<void>;
}
