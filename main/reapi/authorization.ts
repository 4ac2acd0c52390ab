/** The credential of the public services. Never says which part of it was wrong. */
import { Code, RpcError } from '../../proto/status.ts';
import { sameKey } from '../settings/key.ts';

export const keyHeader = 'x-outboard-key';

/** Takes the key as `x-outboard-key`, or as a bearer token for tools that have no headers. Throws UNAUTHENTICATED. */
export function keyAuthorization(key: string | undefined): (header: (name: string) => string | undefined) => void {
  return (header) => {
    if (key === undefined) return;
    const bearer = /^Bearer (.+)$/i.exec(header('authorization') ?? '')?.[1];
    const given = header(keyHeader) ?? bearer;
    if (given !== undefined && sameKey(given, key)) return;
    throw new RpcError(
      Code.UNAUTHENTICATED,
      given === undefined
        ? `this server wants its key in the header ${keyHeader} (or as a bearer token): use the generated client files, see \`outboard clients\``
        : 'the key is not that of this server: it may have been made anew; see `outboard clients`',
    );
  };
}
