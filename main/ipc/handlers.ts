/** Answers the calls of the contract from narrow views of the engine's parts. */
import type { Digest } from '../../proto/digest.ts';
import { checkDigestParts, emptyDigest } from '../../proto/digest.ts';
import type { ActionCache } from '../action-cache/action-cache.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { ClientText } from '../clients/client-config.ts';
import type { History } from '../history/history.ts';
import type { StoredAction } from '../history/records.ts';
import type { Check } from '../settings/checks.ts';
import { CallError } from './call-error.ts';
import type {
  ActionDetails,
  ActionSummary,
  CallName,
  Calls,
  EngineStatus,
  Output,
  ScrubReport,
  Streams,
  WaitReport,
} from './contract.ts';
import { checkRequest } from './requests.ts';

/** What is in flight, and the engine as a whole. */
export interface EngineView {
  status(): EngineStatus;
  /** Queued and running, in order of arrival. */
  operations(): ActionSummary[];
  /** Undefined where the operation is not in flight. */
  why(operationName: string): WaitReport | undefined;
  /** False where the operation is not in flight. */
  cancel(operationName: string): boolean;
}

export interface BlobView extends Pick<BlobStore, 'has' | 'read'> {
  lookupHash(hash: string): Digest | undefined;
  /** Removes a blob, leased or not. False where it is absent. */
  evict(digest: Digest): boolean | Promise<boolean>;
  scrub(): Promise<ScrubReport>;
}

export interface HandlerDeps {
  engine: EngineView;
  history: Pick<History, 'list' | 'get'>;
  blobs: BlobView;
  actionCache: Pick<ActionCache, 'get'>;
  doctor(): Promise<Check[]>;
  clients(): ClientText[];
}

export interface Handlers {
  /** Checks the request, then answers. Throws a CallError. */
  call<Name extends CallName>(name: Name, request: unknown): Promise<Calls[Name]['response']>;
  /** Throws a CallError before the first byte where the blob is absent. */
  readBlob(request: unknown): { digest: Digest; chunks: AsyncIterable<Uint8Array> };
}

type Table = {
  [Name in CallName]: (request: Calls[Name]['request']) => Calls[Name]['response'] | Promise<Calls[Name]['response']>;
};

export function createHandlers(deps: HandlerDeps): Handlers {
  const { engine, history, blobs, actionCache } = deps;

  const table: Table = {
    status: () => engine.status(),
    'actions.list': (request) => listActions(deps, request),
    'actions.get': ({ action }) => findAction(deps, action),
    'actions.why': ({ action }) => {
      const { operationName, state } = findAction(deps, action);
      return (
        engine.why(operationName) ?? { operationName, state, summary: 'It waits no more: it has ended.', machines: [] }
      );
    },
    'actions.cancel': ({ action }) => {
      const { operationName } = findAction(deps, action);
      if (!engine.cancel(operationName))
        throw new CallError('FAILED_PRECONDITION', `${operationName} has ended already`);
      return { operationName };
    },
    'actions.result': async ({ action }) => {
      const actionDigest = lookUp(blobs, action) ?? history.get(action)[0]?.actionDigest;
      const result = actionDigest && (await actionCache.get(actionDigest));
      if (!result) throw new CallError('NOT_FOUND', `the action cache holds no result of ${action}`);
      return { actionDigest, actionResult: Buffer.from(result).toString('base64') };
    },
    'blobs.stat': ({ digest }) => ({ digest: presentBlob(blobs, digest) }),
    'blobs.evict': async ({ digest }) => {
      const found = presentBlob(blobs, digest);
      if (!(await blobs.evict(found))) throw new CallError('FAILED_PRECONDITION', `${digest} cannot be removed`);
      return { digest: found };
    },
    scrub: () => blobs.scrub(),
    doctor: async () => ({ checks: await deps.doctor() }),
    'clients.text': () => ({ clients: deps.clients() }),
  };

  return {
    async call(name, request) {
      try {
        return await table[name](checkRequest(name, request));
      } catch (error) {
        throw CallError.from(error);
      }
    },
    readBlob(request) {
      const {
        digest: name,
        offset = 0,
        limit = 0,
      }: Streams['blobs.read']['request'] = checkRequest('blobs.read', request);
      const digest = presentBlob(blobs, name);
      if (offset > digest.sizeBytes)
        throw new CallError('INVALID_ARGUMENT', `offset ${offset} is past the end of ${digest.sizeBytes} bytes`);
      return { digest, chunks: blobs.read(digest, offset, limit) };
    },
  };
}

function listActions(
  { engine, history }: HandlerDeps,
  request: Calls['actions.list']['request'],
): Calls['actions.list']['response'] {
  const { state, limit = 100, invocationId, text, before } = request;
  if (state === 'queued' || state === 'running') {
    const fits = engine
      .operations()
      .filter(
        (o) => o.state === state && (!invocationId || o.invocationId === invocationId) && (!text || describes(o, text)),
      );
    return { actions: fits.slice(0, limit), more: fits.length > limit };
  }
  const filter = {
    limit,
    ...(state && state !== 'finished' ? { state } : {}),
    ...(invocationId ? { invocationId } : {}),
    ...(text ? { text } : {}),
    ...(before === undefined ? {} : { before }),
  };
  const actions = history.list(filter).map(fromHistory);
  return { actions, more: actions.length === limit };
}

const describes = (o: ActionSummary, text: string): boolean =>
  [o.target, o.mnemonic, o.firstOutput, o.argv].some((field) => field.toLowerCase().includes(text.toLowerCase()));

/** What is in flight comes before what has ended. Throws NOT_FOUND or AMBIGUOUS. */
function findAction({ engine, history }: HandlerDeps, reference: string): ActionDetails {
  const hash = reference.replace(/[/:-]\d+$/, '');
  const inFlight = engine
    .operations()
    .filter((o) => o.operationName.startsWith(reference) || o.actionDigest.hash.startsWith(hash));
  const found =
    inFlight.length > 0 ? inFlight.map((o) => ({ ...o, toolVersion: '' })) : history.get(reference).map(details);
  const [only, second] = found;
  if (!only) {
    throw new CallError(
      'NOT_FOUND',
      `no action ${reference} is in flight or in the history`,
      'see `outboard actions` for those that are',
    );
  }
  const exact = found.find((a) => a.operationName === reference);
  if (second && !exact) {
    const names = found.map(
      (a) => `${a.actionDigest.hash.slice(0, 16)} (${a.operationName}, ${a.target || a.firstOutput || a.argv})`,
    );
    throw new CallError(
      'AMBIGUOUS',
      `${reference} fits several actions:\n  ${names.join('\n  ')}`,
      'give more of the name',
    );
  }
  return exact ?? only;
}

function fromHistory(a: StoredAction): ActionSummary {
  return {
    id: a.id,
    operationName: a.operationName,
    actionDigest: a.actionDigest,
    state: 'finished',
    toolName: a.toolName,
    invocationId: a.invocationId,
    mnemonic: a.mnemonic,
    target: a.target,
    firstOutput: a.firstOutput,
    argv: a.argv,
    machine: a.machine,
    cached: a.cached,
    ...(a.exitCode === undefined ? {} : { exitCode: a.exitCode }),
    signal: a.signal,
    statusCode: a.statusCode,
    statusMessage: a.statusMessage,
    queuedAtMs: a.queuedAtMs,
    ...(a.startedAtMs === undefined ? {} : { startedAtMs: a.startedAtMs }),
    completedAtMs: a.completedAtMs,
  };
}

function details(a: StoredAction): ActionDetails {
  const { stdoutRaw, stdoutDigest, stderrRaw, stderrDigest, ...rest } = a;
  const stdout = output(stdoutRaw, stdoutDigest);
  const stderr = output(stderrRaw, stderrDigest);
  return { ...rest, state: 'finished', ...(stdout ? { stdout } : {}), ...(stderr ? { stderr } : {}) };
}

function output(raw: Uint8Array | undefined, digest: Digest | undefined): Output | undefined {
  if (raw) return { base64: Buffer.from(raw).toString('base64') };
  return digest && { digest };
}

function presentBlob(blobs: BlobView, name: string): Digest {
  const digest = lookUp(blobs, name);
  if (digest && blobs.has(digest)) return digest;
  const isHash = /^[0-9a-f]{64}(?![0-9a-f])/.test(name);
  throw new CallError(
    'NOT_FOUND',
    `no blob ${name} is stored`,
    isHash ? '' : 'give the whole hash, 64 hex digits: `outboard ls ACTION` and `outboard actions --json` show them',
  );
}

/** `hash/size`, or a hash alone where the store knows its size. */
function lookUp(blobs: BlobView, name: string): Digest | undefined {
  const [hash = '', size] = name.split(/[/:-]/);
  if (size !== undefined)
    return checkDigestParts(hash, /^\d+$/.test(size) ? Number(size) : Number.NaN, `digest ${name}`);
  return hash === emptyDigest.hash ? emptyDigest : blobs.lookupHash(hash);
}
