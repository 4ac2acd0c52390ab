import assert from 'node:assert/strict';
import { connect, constants } from 'node:http2';
import { after, before, test } from 'node:test';
import { Client, credentials, Metadata, type ServiceError } from '@grpc/grpc-js';
import { rpc } from '../../proto/messages.ts';
import { Code, failedPrecondition, RpcError } from '../../proto/status.ts';
import { silentLogger } from '../base/logger.ts';
import { createGrpcServer, type GrpcServer } from './server.ts';
import type { CallContext } from './service.ts';

const raw = (value: Buffer): Buffer => value;
let server: GrpcServer;
let client: Client;
let port: number;
const contexts: CallContext[] = [];
/** Calls of /t.T/Slow: each goes on when its function is called. */
const slow: { context: CallContext; goOn(failed: boolean): void }[] = [];

before(async () => {
  server = createGrpcServer({
    logger: silentLogger,
    maxMessageBytes: 1024 * 1024,
    authorize(header) {
      if (header('x-refuse')) throw new RpcError(Code.UNAUTHENTICATED, 'no: 100 % sure');
    },
    services: [
      {
        '/t.T/Echo': { kind: 'unary', handle: (request) => request },
        '/t.T/Later': {
          kind: 'unary',
          handle: (request) => new Promise((resolve) => setTimeout(() => resolve(request), 20)),
        },
        '/t.T/Never': {
          kind: 'unary',
          handle: (_request, context) => {
            contexts.push(context);
            return new Promise(() => {});
          },
        },
        '/t.T/Fail': {
          kind: 'unary',
          handle() {
            throw failedPrecondition('zwölf fehlen', [{ type: 'MISSING', subject: 'blobs/a/1' }]);
          },
        },
        '/t.T/Crash': {
          kind: 'unary',
          async handle() {
            throw new TypeError('a bug');
          },
        },
        '/t.T/Count': {
          kind: 'server-stream',
          async handle(request, _context, out) {
            for (let i = 0; i < request[0]!; i++) await out.send(Buffer.alloc(100_000, i));
            if (request[1]) throw new RpcError(Code.DATA_LOSS, 'half way');
          },
        },
        '/t.T/Sum': {
          kind: 'client-stream',
          open(_context, respond) {
            let total = 0;
            return {
              async message(request) {
                total += request.length;
                if (request[0] === 9) throw new RpcError(Code.INVALID_ARGUMENT, 'nine');
                if (request[0] === 7) respond(Buffer.from('early'));
              },
              end: () => respond(Buffer.from(String(total))),
            };
          },
        },
        '/t.T/Slow': {
          kind: 'client-stream',
          open: (context, respond) => ({
            message: () =>
              new Promise<void>((resolve, reject) => {
                const goOn = (failed: boolean): void => {
                  if (failed) return reject(new RpcError(Code.ABORTED, 'failed'));
                  respond(Buffer.alloc(1));
                  resolve();
                };
                slow.push({ context, goOn });
              }),
            end: () => {},
          }),
        },
        '/t.T/Chat': {
          kind: 'bidi',
          open: (_context, out, finish) => ({ message: (request) => out.send(request), end: finish }),
        },
      },
    ],
  });
  port = await server.listen({ host: '127.0.0.1', port: 0 });
  client = new Client(`127.0.0.1:${port}`, credentials.createInsecure(), { 'grpc.max_receive_message_length': -1 });
});

after(async () => {
  client.close();
  await server.close(100);
});

const unary = (path: string, request: Buffer, options = {}, metadata = new Metadata()): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, raw, raw, request, metadata, options, (error, answer) =>
      error ? reject(error) : resolve(answer as Buffer),
    );
  });

const failure = async (call: Promise<unknown>): Promise<ServiceError> => {
  try {
    await call;
  } catch (error) {
    return error as ServiceError;
  }
  throw new Error('the call did not fail');
};

test('unary calls echo messages of any size below the limit', async () => {
  for (const size of [0, 1, 16_384, 1_000_000])
    assert.equal((await unary('/t.T/Echo', Buffer.alloc(size, 3))).length, size);
  assert.equal((await unary('/t.T/Later', Buffer.from('x'))).toString(), 'x');
});

test('a message over the limit is RESOURCE_EXHAUSTED', async () => {
  assert.equal((await failure(unary('/t.T/Echo', Buffer.alloc(1024 * 1024 + 1)))).code, Code.RESOURCE_EXHAUSTED);
});

test('errors carry code, text beyond ASCII, and details', async () => {
  const error = await failure(unary('/t.T/Fail', Buffer.alloc(0)));
  assert.equal(error.code, Code.FAILED_PRECONDITION);
  assert.equal(error.details, 'zwölf fehlen');
  const status = rpc.Status.decode(error.metadata.get('grpc-status-details-bin')[0] as Buffer);
  const detail = rpc.PreconditionFailure.decode(status.details![0]!.value!);
  assert.equal(detail.violations![0]!.subject, 'blobs/a/1');
  assert.equal((await failure(unary('/t.T/Crash', Buffer.alloc(0)))).code, Code.INTERNAL);
});

test('an unknown method is UNIMPLEMENTED, a refused credential UNAUTHENTICATED with its text', async () => {
  assert.equal((await failure(unary('/t.T/Nothing', Buffer.alloc(0)))).code, Code.UNIMPLEMENTED);
  const metadata = new Metadata();
  metadata.set('x-refuse', '1');
  const error = await failure(unary('/t.T/Echo', Buffer.alloc(0), {}, metadata));
  assert.equal(error.code, Code.UNAUTHENTICATED);
  assert.equal(error.details, 'no: 100 % sure');
});

test('deadline and cancellation reach the handler', async () => {
  const late = failure(unary('/t.T/Never', Buffer.alloc(0), { deadline: Date.now() + 50 }));
  assert.equal((await late).code, Code.DEADLINE_EXCEEDED);
  const call = client.makeUnaryRequest('/t.T/Never', raw, raw, Buffer.alloc(0), () => {});
  while (contexts.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const aborted = new Promise((resolve) => contexts[1]!.signal.addEventListener('abort', resolve));
  call.cancel();
  await aborted;
});

test('server streams arrive whole and in order, and may end in an error', async () => {
  const read = (request: Buffer): Promise<{ sizes: number[]; code: number }> =>
    new Promise((resolve) => {
      const call = client.makeServerStreamRequest('/t.T/Count', raw, raw, request);
      const sizes: number[] = [];
      call.on('data', (message: Buffer) => sizes.push(message[0]!));
      call.on('error', () => {});
      call.on('status', (status) => resolve({ sizes, code: status.code }));
    });
  const all = await read(Buffer.from([100, 0]));
  assert.deepEqual(
    all.sizes,
    Array.from({ length: 100 }, (_, i) => i),
  );
  assert.equal(all.code, 0);
  assert.deepEqual(await read(Buffer.from([2, 1])), { sizes: [0, 1], code: Code.DATA_LOSS });
});

test('client streams are summed, refused in the middle, or answered early', async () => {
  const send = (messages: Buffer[]): Promise<{ answer?: string; code: number }> =>
    new Promise((resolve) => {
      const call = client.makeClientStreamRequest('/t.T/Sum', raw, raw, (error, answer) => {
        resolve(error ? { code: error.code } : { answer: (answer as Buffer).toString(), code: 0 });
      });
      for (const message of messages) call.write(message);
      call.end();
    });
  const many = Array.from({ length: 50 }, () => Buffer.alloc(30_000, 1));
  assert.deepEqual(await send(many), { answer: '1500000', code: 0 });
  assert.deepEqual(await send([Buffer.from([1]), Buffer.from([9]), ...many]), { code: Code.INVALID_ARGUMENT });
  assert.deepEqual(await send([Buffer.from([7]), ...many]), { answer: 'early', code: 0 });
});

test('bidirectional streams answer while the client still sends', async () => {
  const call = client.makeBidiStreamRequest('/t.T/Chat', raw, raw);
  const answers: string[] = [];
  await new Promise<void>((resolve, reject) => {
    call.on('data', (message: Buffer) => {
      answers.push(message.toString());
      if (answers.length < 3) call.write(Buffer.from(`m${answers.length}`));
      else call.end();
    });
    call.on('error', reject);
    call.on('end', resolve);
    call.write(Buffer.from('m0'));
  });
  assert.deepEqual(answers, ['m0', 'm1', 'm2']);
});

test('a client that breaks off without an error while it is kept waiting harms nobody, and its call ends', async () => {
  const session = connect(`http://127.0.0.1:${port}`);
  for (const failed of [true, false]) {
    const stream = session.request({
      ':method': 'POST',
      ':path': '/t.T/Slow',
      'content-type': 'application/grpc',
    });
    stream.write(Buffer.alloc(5));
    stream.write(Buffer.alloc(1000));
    const call = await eventually(() => slow.pop());
    const { signal } = call.context;
    const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve));
    stream.close(constants.NGHTTP2_NO_ERROR);
    await aborted;
    call.goOn(failed);
  }
  session.close();
  assert.equal((await unary('/t.T/Echo', Buffer.from('on'))).toString(), 'on');
});

const eventually = async <T>(find: () => T | undefined): Promise<T> => {
  for (let found = find(); ; found = find()) {
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

test('keepalive pings are answered with no stream open, any number of them', async () => {
  const session = connect(`http://127.0.0.1:${port}`);
  await new Promise((resolve) => session.once('connect', resolve));
  for (let i = 0; i < 50; i++)
    await new Promise<void>((resolve, reject) => session.ping((error) => (error ? reject(error) : resolve())));
  session.close();
});

test('what is not gRPC gets an HTTP status', async () => {
  const session = connect(`http://127.0.0.1:${port}`);
  const stream = session.request({ ':method': 'GET', ':path': '/' });
  const status = await new Promise((resolve) => stream.on('response', (headers) => resolve(headers[':status'])));
  assert.equal(status, 415);
  session.close();
});

test('gzip messages are inflated, unknown encodings are UNIMPLEMENTED', async () => {
  const { gzipSync } = await import('node:zlib');
  const ask = (encoding: string): Promise<{ status: unknown; data: Buffer }> =>
    new Promise((resolve) => {
      const session = connect(`http://127.0.0.1:${port}`);
      const payload = gzipSync('hello');
      const prefix = Buffer.alloc(5);
      prefix[0] = 1;
      prefix.writeUInt32BE(payload.length, 1);
      const stream = session.request({
        ':method': 'POST',
        ':path': '/t.T/Echo',
        'content-type': 'application/grpc',
        'grpc-encoding': encoding,
      });
      stream.end(Buffer.concat([prefix, payload]));
      let status: unknown;
      const data: Buffer[] = [];
      stream.on('response', (headers) => (status = headers['grpc-status']));
      stream.on('trailers', (trailers) => (status = trailers['grpc-status']));
      stream.on('data', (chunk: Buffer) => data.push(chunk));
      stream.on('close', () => {
        session.close();
        resolve({ status, data: Buffer.concat(data) });
      });
    });
  const answer = await ask('gzip');
  assert.equal(answer.status, '0');
  assert.equal(answer.data.subarray(5).toString(), 'hello');
  assert.equal((await ask('br')).status, String(Code.UNIMPLEMENTED));
});
