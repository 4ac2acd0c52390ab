/**
 * A gRPC server on node:http2. Ours, because the hot path of the product runs through it: docs/adr/0005-grpc-server.md
 * has the measurements. It sets TCP_NODELAY (a status that waits for the client's delayed ACK costs 40 ms a call), opens
 * wide receive windows, and never answers keepalive pings with "too many pings".
 */
import {
  createSecureServer,
  createServer,
  type Http2Server,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { RpcError } from '../../proto/status.ts';
import type { Logger } from '../base/logger.ts';
import { Call, type CallLimits } from './call.ts';
import type { Method, Service } from './service.ts';

export interface GrpcServerOptions {
  services: Service[];
  logger: Logger;
  /** Throws UNAUTHENTICATED; called before a method is looked up. */
  authorize(header: (name: string) => string | undefined): void;
  tls?: { cert: string | Buffer; key: string | Buffer };
  /** Far above what is advertised: Buck2 sends batches of 4.8 MB under a limit of 4 MiB. */
  maxMessageBytes?: number;
}

export interface GrpcServer {
  /** Listens on `host:port` or on a socket's path; returns the port (0 for a path). */
  listen(address: { host: string; port: number } | { path: string }): Promise<number>;
  /** Stops taking connections, lets calls end for `graceMs`, then closes what is left. */
  close(graceMs?: number): Promise<void>;
}

const streamWindowBytes = 4 * 1024 * 1024;
const connectionWindowBytes = 16 * 1024 * 1024;

export function createGrpcServer(options: GrpcServerOptions): GrpcServer {
  const methods = new Map<string, Method>();
  for (const service of options.services) {
    for (const [path, method] of Object.entries(service)) methods.set(path, method);
  }
  const limits: CallLimits = { maxMessageBytes: options.maxMessageBytes ?? 64 * 1024 * 1024 };
  const sessions = new Set<ServerHttp2Session>();
  const servers: Http2Server[] = [];

  const onStream = (stream: ServerHttp2Stream, headers: Record<string, unknown>): void => {
    const call = new Call(stream, headers as Record<string, string>, limits, options.logger);
    if (!String(headers['content-type']).startsWith('application/grpc')) return call.refuseHttp(415);
    try {
      options.authorize((name) => call.header(name));
      call.run(methods.get(call.path));
    } catch (error) {
      call.fail(RpcError.from(error));
    }
  };

  const create = (): Http2Server => {
    const http2Options = {
      settings: {
        initialWindowSize: streamWindowBytes,
        maxConcurrentStreams: 100_000,
        maxFrameSize: 1024 * 1024,
        enablePush: false,
      },
      // A session's memory is bounded by its windows; the default of 10 MB ends connections of busy clients.
      maxSessionMemory: 1000,
      // Clients that cancel many calls at once (Ctrl-C of a large build) are not an attack on loopback.
      streamResetBurst: 100_000,
      streamResetRate: 10_000,
      maxSendHeaderBlockLength: 256 * 1024,
    };
    const server: Http2Server = options.tls
      ? (createSecureServer({ ...http2Options, ...options.tls, allowHTTP1: false }) as unknown as Http2Server)
      : createServer(http2Options);
    server.on('connection', (socket: Socket) => socket.setNoDelay(true));
    server.on('session', (session) => {
      sessions.add(session);
      session.setLocalWindowSize(connectionWindowBytes);
      session.on('close', () => sessions.delete(session));
      // Clients that end break their connections off, some against the protocol: each call has its own end.
      session.on('error', () => {});
    });
    server.on('stream', onStream);
    server.setTimeout(0);
    return server;
  };

  return {
    listen: (address) =>
      new Promise((resolve, reject) => {
        const server = create();
        servers.push(server);
        server.once('error', reject);
        server.listen(address, () => {
          server.removeListener('error', reject);
          server.on('error', (error) => options.logger.error('the gRPC listener failed', { error }));
          const bound = server.address() as AddressInfo | string;
          resolve(typeof bound === 'string' ? 0 : bound.port);
        });
      }),

    async close(graceMs = 2000) {
      const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
      for (const session of sessions) session.close();
      const timer = setTimeout(() => {
        for (const session of sessions) session.destroy();
      }, graceMs);
      await Promise.all(closed);
      clearTimeout(timer);
    },
  };
}
