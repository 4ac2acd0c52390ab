/**
 * Reads an Action with its Command and checks that all its inputs are there, before it is queued.
 * Source: REAPI `Execution.Execute`: missing inputs are FAILED_PRECONDITION with a violation `MISSING` each.
 */
import { checkDigest, type Digest, emptyDigest } from '../../proto/digest.ts';
import { type Action, type Command, reapi } from '../../proto/messages.ts';
import { Code, failedPrecondition, invalidArgument, RpcError } from '../../proto/status.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { InputTreeChecker } from '../blobs/input-tree.ts';

/** The checker of input trees, as far as it is needed here. */
export type InputTrees = Pick<InputTreeChecker, 'check' | 'pin'>;

export interface LoadedAction {
  action: Action;
  actionBytes: Uint8Array;
  command: Command;
  commandBytes: Uint8Array;
  commandDigest: Digest;
  inputRootDigest: Digest;
  /** The Action's platform (2.2 on), else the Command's. */
  platform: { name: string; value: string }[];
  /** 0 = none. */
  timeoutMs: number;
  inputFiles: number;
  inputBytes: number;
  /** Of the input tree, each once, the root first; empty for an action that was taken back from its machine. */
  directoryDigests: readonly Digest[];
  /** The inputs stay until this is called (invariant 4). */
  release: () => void;
}

export interface ActionLoaderOptions {
  blobs: BlobStore;
  trees: InputTrees;
  maxTimeoutMs: number;
}

export class ActionLoader {
  readonly #options: ActionLoaderOptions;

  constructor(options: ActionLoaderOptions) {
    this.#options = options;
  }

  async load(actionDigest: Digest): Promise<LoadedAction> {
    const actionBytes = await this.#read(actionDigest, 'the Action');
    const action = decodeBlob(reapi.Action, actionBytes, 'Action', actionDigest);
    const commandDigest = checkDigest(action.commandDigest, 'Action.command_digest');
    const inputRootDigest = checkDigest(action.inputRootDigest, 'Action.input_root_digest');
    const timeoutMs = this.#timeout(action);
    const commandBytes = await this.#read(commandDigest, 'the Command');
    return this.#complete({ actionBytes, action, commandDigest, commandBytes, inputRootDigest, timeoutMs });
  }

  /** The same from bytes that an executor gave back; inputs are not looked for, since it has them. */
  restore(actionBytes: Uint8Array, commandBytes: Uint8Array): LoadedAction {
    const action = reapi.Action.decode(actionBytes);
    return {
      action,
      actionBytes,
      commandBytes,
      command: reapi.Command.decode(commandBytes),
      commandDigest: checkDigest(action.commandDigest, 'Action.command_digest'),
      inputRootDigest: checkDigest(action.inputRootDigest ?? emptyDigest, 'Action.input_root_digest'),
      platform: platformOf(action, reapi.Command.decode(commandBytes)),
      timeoutMs: this.#timeout(action),
      inputFiles: 0,
      inputBytes: 0,
      directoryDigests: [],
      release: () => {},
    };
  }

  async #complete(
    loaded: Pick<
      LoadedAction,
      'action' | 'actionBytes' | 'commandBytes' | 'commandDigest' | 'inputRootDigest' | 'timeoutMs'
    >,
  ): Promise<LoadedAction> {
    const command = decodeBlob(reapi.Command, loaded.commandBytes, 'Command', loaded.commandDigest);
    if ((command.arguments ?? []).length === 0)
      throw invalidArgument('Command.arguments is empty: there is nothing to run');
    const tree = await this.#options.trees.check(loaded.inputRootDigest);
    if (tree.missing.length > 0) throw missingBlobs(tree.missing, 'inputs of the action are');
    return {
      ...loaded,
      command,
      platform: platformOf(loaded.action, command),
      inputFiles: tree.files,
      inputBytes: tree.totalBytes,
      directoryDigests: tree.directoryDigests,
      release: this.#options.trees.pin(tree),
    };
  }

  async #read(digest: Digest, what: string): Promise<Uint8Array> {
    try {
      return await this.#options.blobs.get(digest);
    } catch (error) {
      if (error instanceof RpcError && error.code === Code.NOT_FOUND) throw missingBlobs([digest], `${what} is`);
      throw error;
    }
  }

  /** Milliseconds, 0 = none. Over the maximum is refused, never clamped. */
  #timeout(action: Action): number {
    if (!action.timeout) return 0;
    // Rounded up: 0 would be none.
    const ms = Math.ceil((action.timeout.seconds ?? 0) * 1000 + (action.timeout.nanos ?? 0) / 1_000_000);
    if (ms < 0) throw invalidArgument(`Action.timeout is negative: ${ms} ms`);
    if (ms > this.#options.maxTimeoutMs) {
      throw invalidArgument(
        `Action.timeout of ${ms / 1000} s is over this server's maximum of ${this.#options.maxTimeoutMs / 1000} s: ask for less, or raise the setting maxTimeoutMs`,
      );
    }
    return ms;
  }
}

export function missingBlobs(digests: readonly Digest[], what: string): RpcError {
  return failedPrecondition(
    `${what} not in the store: upload ${digests.length === 1 ? 'it' : 'them'} and execute again (${digests.length} missing)`,
    digests.slice(0, maxViolations).map((d) => ({ type: 'MISSING', subject: `blobs/${d.hash}/${d.sizeBytes}` })),
  );
}

/** Clients upload what they are told and ask again; a reply must stay below their message limit. */
const maxViolations = 10_000;

function platformOf(action: Action, command: Command): { name: string; value: string }[] {
  const properties = action.platform?.properties?.length
    ? action.platform.properties
    : (command.platform?.properties ?? []);
  return properties.map(({ name, value }) => ({ name: name ?? '', value: value ?? '' }));
}

function decodeBlob<T>(type: { decode(bytes: Uint8Array): T }, bytes: Uint8Array, what: string, digest: Digest): T {
  try {
    return type.decode(bytes);
  } catch (error) {
    throw invalidArgument(`blob ${digest.hash}/${digest.sizeBytes} is not a ${what}: ${(error as Error).message}`);
  }
}
