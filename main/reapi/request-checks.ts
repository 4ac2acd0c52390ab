/** Checks that several services share. */
import { reapi } from '../../proto/messages.ts';
import { invalidArgument } from '../../proto/status.ts';

const { SHA256, UNKNOWN } = reapi.DigestFunction.Value;

/** The digest function is the instance's: SHA-256. Old clients and Buck2 send none. Throws INVALID_ARGUMENT. */
export function checkDigestFunction(value: number | null | undefined): void {
  if (value === undefined || value === null || value === UNKNOWN || value === SHA256) return;
  const name = reapi.DigestFunction.Value[value] ?? value;
  throw invalidArgument(`digest function ${name} is not offered by this server: use SHA256 (see GetCapabilities)`);
}
