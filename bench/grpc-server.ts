/**
 * Our gRPC server beside grpc-js's, same client, same process layout: unary calls with a small answer, 8 at once.
 * Prints calls a second and the server's CPU a call, and large messages both ways.
 *   node scripts/run.mjs bench/grpc-server.ts
 */
import { fork } from 'node:child_process';
import { Client, credentials, Server, ServerCredentials } from '@grpc/grpc-js';
import { silentLogger } from '../main/base/logger.ts';
import { createGrpcServer } from '../main/grpc/server.ts';

const raw = (value: Buffer): Buffer => value;
const answer = Buffer.alloc(300, 1);
const chunk = Buffer.alloc(1024 * 1024, 2);
const megabytes = 256;
const methods = { unary: '/bench.Bench/Unary', up: '/bench.Bench/Up', down: '/bench.Bench/Down' };

if (process.argv[2] === 'server') await serve(process.argv[3] as string);
else for (const kind of ['grpc-js', 'ours', 'grpc-js', 'ours']) await measure(kind);

async function serve(kind: string): Promise<void> {
  const port = kind === 'ours' ? await ours() : await grpcJs();
  process.send?.({ port });
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
}

async function ours(): Promise<number> {
  const server = createGrpcServer({
    logger: silentLogger,
    authorize() {},
    services: [
      {
        [methods.unary]: { kind: 'unary', handle: () => answer },
        [methods.up]: { kind: 'client-stream', open: (_c, respond) => ({ message() {}, end: () => respond(answer) }) },
        [methods.down]: {
          kind: 'server-stream',
          async handle(_request, _context, out) {
            for (let i = 0; i < megabytes; i++) {
              const sent = out.send(chunk);
              if (sent) await sent;
            }
          },
        },
      },
    ],
  });
  return server.listen({ host: '127.0.0.1', port: 0 });
}

function grpcJs(): Promise<number> {
  const server = new Server({ 'grpc.max_receive_message_length': -1 });
  const plain = { requestSerialize: raw, requestDeserialize: raw, responseSerialize: raw, responseDeserialize: raw };
  server.addService(
    {
      unary: { path: methods.unary, requestStream: false, responseStream: false, ...plain },
      up: { path: methods.up, requestStream: true, responseStream: false, ...plain },
      down: { path: methods.down, requestStream: false, responseStream: true, ...plain },
    },
    {
      unary: (_call: unknown, done: (e: null, r: Buffer) => void) => done(null, answer),
      up: (call: NodeJS.ReadableStream, done: (e: null, r: Buffer) => void) => {
        call.on('data', () => {});
        call.on('end', () => done(null, answer));
      },
      down: async (call: NodeJS.WritableStream) => {
        for (let i = 0; i < megabytes; i++) {
          if (!call.write(chunk as never)) await new Promise((resolve) => call.once('drain', resolve));
        }
        call.end();
      },
    },
  );
  return new Promise((resolve) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (_e, port) => resolve(port)),
  );
}

async function measure(kind: string): Promise<void> {
  const child = fork(import.meta.filename, ['server', kind]);
  const next = <T>(): Promise<T> => new Promise((resolve) => child.once('message', (m) => resolve(m as T)));
  const cpu = async (): Promise<number> => {
    child.send('cpu');
    const { cpu } = await next<{ cpu: NodeJS.CpuUsage }>();
    return cpu.user + cpu.system;
  };
  const { port } = await next<{ port: number }>();
  const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc-node.flow_control_window': 16 * 1024 * 1024,
  });
  const unary = (): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      client.makeUnaryRequest(methods.unary, raw, raw, Buffer.alloc(100), (e, r) =>
        e ? reject(e) : resolve(r as Buffer),
      );
    });
  const loop = async (calls: number): Promise<void> => {
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let i = 0; i < calls / 8; i++) await unary();
      }),
    );
  };
  await loop(4000);
  const before = await cpu();
  const start = performance.now();
  await loop(16_000);
  const seconds = (performance.now() - start) / 1000;
  const used = (await cpu()) - before;

  const upBefore = await cpu();
  const upStart = performance.now();
  await new Promise<void>((resolve, reject) => {
    const call = client.makeClientStreamRequest(methods.up, raw, raw, (e) => (e ? reject(e) : resolve()));
    const send = async (): Promise<void> => {
      for (let i = 0; i < megabytes; i++) if (!call.write(chunk)) await new Promise((r) => call.once('drain', r));
      call.end();
    };
    void send();
  });
  const upSeconds = (performance.now() - upStart) / 1000;
  const upCpu = (await cpu()) - upBefore;

  const downBefore = await cpu();
  const downStart = performance.now();
  await new Promise<void>((resolve, reject) => {
    const call = client.makeServerStreamRequest(methods.down, raw, raw, Buffer.alloc(1));
    call.on('data', () => {});
    call.on('error', reject);
    call.on('end', resolve);
  });
  const downSeconds = (performance.now() - downStart) / 1000;
  const downCpu = (await cpu()) - downBefore;
  console.log(
    `${kind.padEnd(8)} unary ${Math.round(16_000 / seconds)}/s, ${Math.round(used / 16_000)} µs of server CPU each; ` +
      `up ${Math.round(megabytes / upSeconds)} MB/s, ${(upCpu / megabytes / 1000).toFixed(2)} ms/MB; ` +
      `down ${Math.round(megabytes / downSeconds)} MB/s, ${(downCpu / megabytes / 1000).toFixed(2)} ms/MB`,
  );
  client.close();
  child.kill();
}
