/** The only place that constructs and wires the engine. What is opened is closed in reverse order. */
import { existsSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../proto/digest.ts';
import { openActionCache } from './action-cache/open-action-cache.ts';
import { actionRecord } from './action-record.ts';
import { type Clock, systemClock } from './base/clock.ts';
import { Lifetime } from './base/lifetime.ts';
import type { Logger } from './base/logger.ts';
import { InputTreeChecker } from './blobs/input-tree.ts';
import { type OpenedBlobStore, openBlobStore } from './blobs/open-blob-store.ts';
import type { ClientText } from './clients/client-config.ts';
import { writeClients } from './clients/write-clients.ts';
import { wireMachines } from './compose-machines.ts';
import { engineView } from './engine-view.ts';
import { ActionLoader } from './execution/action-loader.ts';
import { Executions } from './execution/executions.ts';
import { createGrpcServer } from './grpc/server.ts';
import type { Service } from './grpc/service.ts';
import { openHistory } from './history/history.ts';
import { isFailed } from './history/records.ts';
import type { EngineStatus } from './ipc/contract.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createSocketTransport } from './ipc/transport-socket.ts';
import { actionCacheService } from './reapi/action-cache-service.ts';
import { keyAuthorization } from './reapi/authorization.ts';
import { byteStreamService } from './reapi/byte-stream-service.ts';
import { capabilitiesService } from './reapi/capabilities-service.ts';
import { casService } from './reapi/cas-service.ts';
import { executionService } from './reapi/execution-service.ts';
import { healthService } from './reapi/health-service.ts';
import { createHttpCache } from './reapi/http-cache.ts';
import { operationsService } from './reapi/operations-service.ts';
import { reflectionService } from './reapi/reflection-service.ts';
import { BuildQueue } from './scheduler/build-queue.ts';
import type { Check } from './settings/checks.ts';
import { loadOrCreateKey } from './settings/key.ts';
import type { Paths } from './settings/paths.ts';
import type { Settings } from './settings/settings.ts';

export interface EngineOptions {
  version: string;
  paths: Paths;
  settings: Settings;
  /** Port 0 = any. */
  grpc: Address;
  /** Undefined = no HTTP cache. */
  http: Address | undefined;
  auth: 'key' | 'none';
  tls: { cert: Buffer; key: Buffer; certPath: string } | undefined;
  /** Program and first arguments of the executor for "This computer"; undefined where it cannot run actions (macOS). */
  executorCommand: readonly string[] | undefined;
  /** The folder of the .proto files, for reflection. */
  protoRoot: string;
  logger: Logger;
  clock?: Clock;
  doctor(): Promise<Check[]>;
}

export interface Address {
  host: string;
  port: number;
}

export interface EngineAddresses {
  /** `host:port`. */
  grpc: string;
  http: string;
  clients: ClientText[];
}

export interface Engine {
  /** Resolves when clients can connect. */
  start(): Promise<EngineAddresses>;
  stop(): Promise<void>;
  status(): EngineStatus;
}

/** Opens what is on the disk and wires the parts; `start` makes it reachable. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const lifetime = new Lifetime();
  try {
    return await wire(options, lifetime);
  } catch (error) {
    // The first error is the one that tells; what cannot be closed then is its consequence.
    await lifetime
      .close()
      .catch((closing) => options.logger.warn('what was opened could not be closed', { error: closing }));
    throw error;
  }
}

async function wire(options: EngineOptions, lifetime: Lifetime): Promise<Engine> {
  const { paths, settings, logger, clock = systemClock } = options;
  const startedAtMs = clock.now();
  const key = options.auth === 'key' ? loadOrCreateKey(paths.key) : undefined;

  const leaseMs = settings.leaseHours * 3_600_000;
  const maxBytes = settings.diskMaxBytes || firstBound(paths.root);
  const opened = await openBlobStore({
    root: join(paths.root, 'blobs'),
    maxBytes,
    reservedFreeBytes: settings.reservedFreeBytes,
    leaseMs,
    clock,
    logger,
  });
  lifetime.onClose('the blob store', () => opened.close());
  const blobs = opened.store;
  const results = await openActionCache({ root: join(paths.root, 'action-cache'), blobs, clock, logger });
  lifetime.onClose('the action cache', () => results.close());
  const httpValues = await openActionCache({ root: join(paths.root, 'http-cache'), clock, logger });
  lifetime.onClose('the values of the HTTP cache', () => httpValues.close());
  const { historyDays: retentionDays, historyRows: maxRows } = settings;
  const history = openHistory({ path: paths.history, clock, logger, retentionDays, maxRows });
  lifetime.onClose('the history', () => history.close());

  const trees = new InputTreeChecker(blobs);
  const counts = { finished: 0, cached: 0, failed: 0 };
  const queue = new BuildQueue({ defaultIsa: settings.defaultIsa || hostIsa(), waiterGraceMs: settings.graceMs });
  const executions = new Executions({
    queue,
    loader: new ActionLoader({ blobs, trees, maxTimeoutMs: settings.maxTimeoutMs }),
    blobs,
    actionCache: results.cache,
    clock,
    logger,
    recoveryMs: 10_000,
    onCompleted(operation, details) {
      const record = actionRecord(operation, details);
      counts.finished++;
      if (record.cached) counts.cached++;
      if (isFailed(record)) counts.failed++;
      history.record(record);
    },
  });
  lifetime.onClose('the executions', () => executions.close());

  const cas = casService({
    blobs,
    findMissingEncoded: (request) => blobs.findMissingEncoded(request),
    getTreePage: (root, pageSize, pageToken) => trees.getTree(root, pageSize, pageToken),
  });
  const byteStream = byteStreamService({ blobs, clock });
  const updatesAllowed = settings.actionCacheUpdates === 'allowed';
  const publicServices: Service[] = [
    capabilitiesService({ actionCacheUpdates: updatesAllowed }),
    cas,
    byteStream,
    actionCacheService({ actionCache: results.cache, updatesAllowed }),
    executionService(executions),
    operationsService(executions),
  ];
  const known = new Set(
    publicServices.flatMap((service) => Object.keys(service).map((path) => path.split('/')[1] as string)),
  );
  const server = createGrpcServer({
    services: [
      ...publicServices,
      healthService(() => known),
      reflectionService({ protoRoot: options.protoRoot, services: () => [...known, 'grpc.health.v1.Health'] }),
    ],
    logger,
    authorize: keyAuthorization(key),
    ...(options.tls ? { tls: options.tls } : {}),
  });

  const machines = wireMachines(options, { executions, blobs, cas, byteStream, lifetime });
  const http =
    options.http &&
    createHttpCache({
      address: options.http,
      blobs,
      values: {
        get: (hash) => httpValues.cache.get(httpKey(hash)),
        put: (hash, value) => httpValues.cache.put(httpKey(hash), value),
      },
      key,
      tls: options.tls,
      logger,
    });

  const addresses: EngineAddresses = { grpc: '', http: '', clients: [] };
  const view = engineView({
    executions,
    queue,
    clock,
    base: () => ({
      version: options.version,
      pid: process.pid,
      root: paths.root,
      startedAtMs,
      grpc: addresses.grpc,
      http: addresses.http,
      auth: options.auth,
      tls: options.tls !== undefined,
      blobs: { count: opened.stats().blobs, bytes: opened.stats().usedBytes, maxBytes },
      finished: counts,
    }),
    machineDetails: machines.details,
  });
  const transport = createSocketTransport(
    paths.socket,
    createHandlers({
      engine: view,
      history,
      blobs: blobView(opened),
      actionCache: results.cache,
      doctor: options.doctor,
      clients: () => addresses.clients,
    }),
  );

  return {
    status: () => view.status(),
    async start() {
      const port = await server.listen(options.grpc);
      lifetime.onClose('the gRPC server', () => server.close());
      addresses.grpc = hostPort({ host: options.grpc.host, port });
      if (http) {
        const bound = await http.start();
        lifetime.onClose('the HTTP cache', () => http.stop());
        addresses.http = hostPort(bound);
      }
      addresses.clients = writeClients(paths.clients, {
        grpc: addresses.grpc,
        key,
        instanceName: '',
        isa: settings.defaultIsa || hostIsa(),
        tlsCertificate: options.tls?.certPath,
      });
      await transport.start();
      lifetime.onClose('the command socket', () => transport.stop());
      await machines.start();
      const { grpc, http: httpAddress } = addresses;
      const tls = options.tls ? { tlsCertificate: options.tls.certPath } : {};
      announce(paths.engine, { pid: process.pid, grpc, http: httpAddress, ...tls });
      lifetime.onClose('engine.json', () => rmSync(paths.engine, { force: true }));
      return addresses;
    },
    stop: () => lifetime.close(),
  };
}

function blobView({ store, scrub }: OpenedBlobStore) {
  return {
    has: (digest: Digest) => store.has(digest),
    read: (digest: Digest, offset: number, limit: number) => store.read(digest, offset, limit),
    lookupHash: (hash: string) => store.lookupHash(hash),
    evict: (digest: Digest) => store.delete(digest),
    async scrub() {
      const { checked, bytes, damaged } = await scrub();
      return { blobs: checked, bytes, damaged };
    },
  };
}

/** Whole at once: others wait for this file. */
function announce(path: string, engine: object): void {
  writeFileSync(`${path}.tmp`, `${JSON.stringify(engine)}\n`, { mode: 0o600 });
  renameSync(`${path}.tmp`, path);
}

/** HTTP names no sizes: the key alone counts. */
const httpKey = (hash: string): Digest => ({ hash, sizeBytes: 0 });

const hostPort = ({ host, port }: Address): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

const hostIsa = (): string => (process.arch === 'arm64' ? 'aarch64' : 'x86-64');

/**
 * A third of what is free at the first start, in bytes. Kept, since later what is stored would count as not free, and
 * the bound would shrink with every start.
 */
function firstBound(root: string): number {
  const path = join(root, 'disk-bound');
  const kept = existsSync(path) ? Number(readFileSync(path, 'utf8')) : Number.NaN;
  if (Number.isSafeInteger(kept) && kept > 0) return kept;
  const { bavail, bsize } = statfsSync(root);
  const bound = Math.max(2 ** 30, Math.floor((bavail * bsize) / 3));
  writeFileSync(path, `${bound}\n`);
  return bound;
}
