/**
 * The floor of the rows about RPCs: a server on bare node:http2 that takes requests without looking into them and
 * answers each method with fixed bytes. What a real server costs above it is its own work.
 */
import { createServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { bytestream, longrunning, reapi, wellKnown } from '../proto/messages.ts';

const v2 = '/build.bazel.remote.execution.v2';
const chunkBytes = 1024 * 1024;

function frame(message: Uint8Array): Buffer {
  const framed = Buffer.allocUnsafe(5 + message.length);
  framed[0] = 0;
  framed.writeUInt32BE(message.length, 1);
  framed.set(message, 5);
  return framed;
}

const digest = (i: number) => ({ hash: i.toString(16).padStart(64, '0'), sizeBytes: 1024 });
const outputFiles = [0, 1, 2].map((i) => ({
  path: `bazel-out/k8-fastbuild/bin/package/output${i}.o`,
  digest: digest(i),
}));
const result = reapi.ActionResult.encode({ outputFiles }).finish();
const response = wellKnown.Any.create({
  type_url: 'type.googleapis.com/build.bazel.remote.execution.v2.ExecuteResponse',
  value: reapi.ExecuteResponse.encode({ result: { outputFiles: outputFiles.slice(0, 1) } }).finish(),
} as never);
const missing = (count: number): Buffer =>
  frame(
    reapi.FindMissingBlobsResponse.encode({ blobDigests: [], missingBlobDigests: digests(count) } as never).finish(),
  );
const digests = (count: number) => Array.from({ length: count }, (_, i) => digest(i));
const batch = (count: number): Buffer =>
  frame(reapi.BatchUpdateBlobsResponse.encode({ responses: digests(count).map((d) => ({ digest: d })) }).finish());

const answers: Record<string, Buffer> = {
  [`${v2}.ActionCache/GetActionResult`]: frame(result),
  [`${v2}.ContentAddressableStorage/FindMissingBlobs`]: missing(Number(process.env.FLOOR_MISSING ?? 0)),
  [`${v2}.ContentAddressableStorage/BatchUpdateBlobs`]: batch(Number(process.env.FLOOR_BATCH ?? 3)),
  [`${v2}.ContentAddressableStorage/BatchReadBlobs`]: frame(
    reapi.BatchReadBlobsResponse.encode({
      responses: digests(100).map((d) => ({ digest: d, data: Buffer.alloc(1024, 7) })),
    }).finish(),
  ),
  [`${v2}.Execution/Execute`]: frame(
    longrunning.Operation.encode({ name: 'operations/1', done: true, response } as never).finish(),
  ),
};
const frames = new Map<number, Buffer>();

/** The size stands last in a resource name. */
function sizeIn(request: Buffer): number {
  return Number(/blobs\/[0-9a-f]{64}\/(\d+)/.exec(request.subarray(0, 400).toString('latin1'))?.[1] ?? 0);
}

function sendRead(stream: ServerHttp2Stream, size: number): void {
  let left = size;
  const more = (): void => {
    while (left > 0) {
      const part = Math.min(left, chunkBytes);
      left -= part;
      let framed = frames.get(part);
      if (!framed) {
        framed = frame(bytestream.ReadResponse.encode({ data: Buffer.alloc(part, 5) }).finish());
        frames.set(part, framed);
      }
      if (!stream.write(framed)) {
        stream.once('drain', more);
        return;
      }
    }
    stream.end();
  };
  more();
}

const server = createServer({
  settings: { initialWindowSize: 4 << 20, maxConcurrentStreams: 10_000, maxFrameSize: 1 << 20, enablePush: false },
  maxSessionMemory: 1000,
});
server.on('connection', (socket: Socket) => socket.setNoDelay(true));
server.on('session', (session) => session.setLocalWindowSize(16 << 20));
server.on('stream', (stream, headers) => {
  const path = headers[':path'] as string;
  let first: Buffer | undefined;
  stream.on('error', () => {});
  stream.on('data', (chunk: Buffer) => {
    first ??= chunk;
  });
  stream.on('end', () => {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' }, { waitForTrailers: true });
    stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
    const size = sizeIn(first ?? Buffer.alloc(0));
    if (path.endsWith('ByteStream/Read')) sendRead(stream, size);
    else if (path.endsWith('ByteStream/Write'))
      stream.end(frame(bytestream.WriteResponse.encode({ committedSize: size }).finish()));
    else stream.end(answers[path]);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
