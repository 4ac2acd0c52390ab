/** For tests of services: calls their methods without a transport. */
import type { CallContext, Method, Service } from '../grpc/service.ts';

export const callContext = (path: string, signal: AbortSignal = new AbortController().signal): CallContext => ({
  path,
  header: () => undefined,
  signal,
});

const methodOf = <Kind extends Method['kind']>(service: Service, path: string, kind: Kind) => {
  const method = service[path];
  if (method?.kind !== kind) throw new Error(`${path} is no ${kind} method of the service`);
  return method as Extract<Method, { kind: Kind }>;
};

/** As the transport does: what is thrown at once and what is rejected later are one. */
export async function callUnary(service: Service, path: string, request: Uint8Array): Promise<Uint8Array> {
  return methodOf(service, path, 'unary').handle(Buffer.from(request), callContext(path));
}

export async function callServerStream(service: Service, path: string, request: Uint8Array): Promise<Uint8Array[]> {
  const sent: Uint8Array[] = [];
  const out = { send: (...parts: Uint8Array[]) => void sent.push(Buffer.concat(parts)) };
  await methodOf(service, path, 'server-stream').handle(Buffer.from(request), callContext(path), out);
  return sent;
}

/** A client stream that the test drives; `abort` is the client going away. */
export function openClientStream(service: Service, path: string) {
  const controller = new AbortController();
  const replies: Uint8Array[] = [];
  const stream = methodOf(service, path, 'client-stream').open(callContext(path, controller.signal), (reply) => {
    replies.push(reply);
  });
  return {
    replies,
    message: async (request: Uint8Array) => stream.message(Buffer.from(request)),
    end: async () => stream.end(),
    abort: () => controller.abort(),
  };
}
