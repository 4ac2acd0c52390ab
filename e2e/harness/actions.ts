/** Small actions made of a shell script, with all that must be uploaded for them. */
import { type Digest, digestOf } from '../../proto/digest.ts';
import { type Action, type Command, reapi } from '../../proto/messages.ts';
import type { ReapiClient } from './reapi-client.ts';

export interface ActionParts {
  script: string;
  /** Files of the input root's top, by name. */
  inputs?: Record<string, string>;
  outputs?: string[];
  command?: Partial<Command>;
  action?: Partial<Action>;
}

export interface BuiltAction {
  digest: Digest;
  /** Action, Command, directories and inputs. */
  blobs: Uint8Array[];
}

export function buildAction(parts: ActionParts): BuiltAction {
  const inputs = Object.entries(parts.inputs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = inputs.map(([name, text]) => ({ name, data: Buffer.from(text) }));
  const root = reapi.Directory.encode({
    files: files.map(({ name, data }) => ({ name, digest: digestOf(data) })),
  }).finish();
  const command = reapi.Command.encode({
    arguments: ['/bin/sh', '-c', parts.script],
    outputPaths: parts.outputs ?? ['out'],
    ...parts.command,
  }).finish();
  const action = reapi.Action.encode({
    commandDigest: digestOf(command),
    inputRootDigest: digestOf(root),
    ...parts.action,
  }).finish();
  return { digest: digestOf(action), blobs: [action, command, root, ...files.map(({ data }) => data)] };
}

export async function uploadAction(client: ReapiClient, parts: ActionParts): Promise<Digest> {
  const { digest, blobs } = buildAction(parts);
  const codes = await client.batchUpdate(blobs);
  for (const [hash, code] of codes) if (code !== 0) throw new Error(`upload of ${hash} ended with code ${code}`);
  return digest;
}
