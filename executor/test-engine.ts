/** A small engine for tests: a CAS in memory, and a Worker service that says what the test wants said. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type sendUnaryData,
} from '@grpc/grpc-js';
import { type Digest, digestOf } from '../proto/digest.ts';
import { bytestream, reapi, worker } from '../proto/messages.ts';
import { parseReadResource, parseWriteResource } from '../proto/resource-name.ts';
import { Code } from '../proto/status.ts';
import type { ActionResultMessage, ActionState, CommandMessage, DesiredAction, DesiredState, Hello } from './wire.ts';

type Stream = ServerDuplexStream<Buffer, Buffer>;
type Reply = sendUnaryData<Buffer>;
type Unary = ServerUnaryCall<Buffer, Buffer>;

const bytes = (buffer: Buffer): Buffer => buffer;
const method = (path: string, requestStream: boolean, responseStream: boolean) => ({
  path,
  requestStream,
  responseStream,
  requestSerialize: bytes,
  requestDeserialize: bytes,
  responseSerialize: bytes,
  responseDeserialize: bytes,
});

export class TestEngine {
  readonly folder = mkdtempSync(join(tmpdir(), 'outboard-test-engine-'));
  readonly connectFile = join(this.folder, 'connect.json');
  readonly cas = new Map<string, Uint8Array>();
  /** Paths of calls, in order. */
  readonly calls: string[] = [];
  readonly hellos: Hello[] = [];
  /** The last that was heard of each action. */
  readonly states = new Map<string, ActionState>();
  readonly desired = new Map<string, DesiredAction>();
  /** A change of the contents that are sent, for a hostile engine. */
  corrupt: (data: Uint8Array) => Uint8Array = (data) => data;
  readonly #waiting = new Set<() => void>();
  #server: Server | undefined;
  #stream: Stream | undefined;

  /** Also after `stop`: the same address, and what is desired is said again. */
  async start(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': -1 });
    this.#server = server;
    const cas = '/build.bazel.remote.execution.v2.ContentAddressableStorage';
    const handlers = {
      Connect: (stream: Stream) => this.#connect(stream),
      FindMissingBlobs: (call: Unary, reply: Reply) => this.#findMissing(call, reply),
      BatchReadBlobs: (call: Unary, reply: Reply) => this.#batchRead(call, reply),
      BatchUpdateBlobs: (call: Unary, reply: Reply) => this.#batchUpdate(call, reply),
      GetTree: (call: Stream & { request: Buffer }) => this.#getTree(call),
      Read: (call: Stream & { request: Buffer }) => this.#read(call),
      Write: (call: Stream, reply: Reply) => this.#write(call, reply),
    };
    server.addService(
      {
        Connect: method('/outboard.worker.v1.Worker/Connect', true, true),
        FindMissingBlobs: method(`${cas}/FindMissingBlobs`, false, false),
        BatchReadBlobs: method(`${cas}/BatchReadBlobs`, false, false),
        BatchUpdateBlobs: method(`${cas}/BatchUpdateBlobs`, false, false),
        GetTree: method(`${cas}/GetTree`, false, true),
        Read: method('/google.bytestream.ByteStream/Read', false, true),
        Write: method('/google.bytestream.ByteStream/Write', true, false),
      },
      handlers as never,
    );
    const address = `unix:${this.folder}/worker.sock`;
    rmSync(`${this.folder}/worker.sock`, { force: true });
    await new Promise<void>((resolve, reject) => {
      server.bindAsync(address, ServerCredentials.createInsecure(), (error) => (error ? reject(error) : resolve()));
    });
    writeFileSync(this.connectFile, JSON.stringify({ address, secret: 'the secret' }));
  }

  stop(): void {
    this.#server?.forceShutdown();
    this.#stream = undefined;
  }

  close(): void {
    this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  add(data: Uint8Array | string): Digest {
    const content = typeof data === 'string' ? Buffer.from(data) : data;
    const digest = digestOf(content);
    this.cas.set(digest.hash, content);
    return digest;
  }

  want(action: DesiredAction): void {
    this.desired.set(action.operationName ?? '', action);
    this.say({ desired: [action] });
  }

  drop(name: string): void {
    this.desired.delete(name);
    this.say({ dropped: [name] });
  }

  say(state: DesiredState): void {
    this.#stream?.write(worker.DesiredState.encode(state).finish() as Buffer);
  }

  /** Waits until `found` gives something, looking again whenever the executor said something. */
  async until<T>(found: () => T | undefined): Promise<T> {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  finished(name: string): Promise<NonNullable<ActionState['finished']>> {
    return this.until(() => this.states.get(name)?.finished ?? undefined);
  }

  result(finished: { actionResult?: Uint8Array | null }): ActionResultMessage {
    return reapi.ActionResult.decode(finished.actionResult ?? new Uint8Array(0));
  }

  #connect(stream: Stream): void {
    this.#stream = stream;
    stream.on('error', () => {});
    stream.on('data', (message: Buffer) => {
      const state = worker.CurrentState.decode(message);
      if (state.hello) {
        this.hellos.push(state.hello);
        this.states.clear();
      }
      for (const action of state.actions) {
        this.states.set(action.operationName ?? '', action);
        for (const blob of action.finished?.blobs ?? []) this.add(blob.data ?? new Uint8Array(0));
      }
      if (state.hello) this.say({ snapshot: true, desired: [...this.desired.values()] });
      for (const wake of this.#waiting) wake();
      this.#waiting.clear();
    });
    stream.on('end', () => stream.end());
  }

  #findMissing(call: Unary, reply: Reply): void {
    this.calls.push('FindMissingBlobs');
    const { blobDigests } = reapi.FindMissingBlobsRequest.decode(call.request);
    const missingBlobDigests = blobDigests.filter((digest) => !this.cas.has(digest.hash ?? ''));
    reply(null, reapi.FindMissingBlobsResponse.encode({ missingBlobDigests }).finish() as Buffer);
  }

  #batchRead(call: Unary, reply: Reply): void {
    this.calls.push('BatchReadBlobs');
    const { digests } = reapi.BatchReadBlobsRequest.decode(call.request);
    const responses = digests.map((digest) => {
      const data = this.cas.get(digest.hash ?? '');
      return data ? { digest, data: this.corrupt(data) } : { digest, status: { code: Code.NOT_FOUND } };
    });
    reply(null, reapi.BatchReadBlobsResponse.encode({ responses }).finish() as Buffer);
  }

  #batchUpdate(call: Unary, reply: Reply): void {
    this.calls.push('BatchUpdateBlobs');
    const { requests } = reapi.BatchUpdateBlobsRequest.decode(call.request);
    const responses = requests.map(({ digest, data }) => {
      this.add(data ?? new Uint8Array(0));
      return { digest: digest ?? null };
    });
    reply(null, reapi.BatchUpdateBlobsResponse.encode({ responses }).finish() as Buffer);
  }

  #getTree(call: Stream & { request: Buffer }): void {
    this.calls.push('GetTree');
    const { rootDigest } = reapi.GetTreeRequest.decode(call.request);
    const directories = [];
    const pending = [rootDigest?.hash ?? ''];
    for (let hash = pending.pop(); hash !== undefined; hash = pending.pop()) {
      const data = this.cas.get(hash);
      if (!data) continue;
      const directory = reapi.Directory.decode(data);
      directories.push(directory);
      for (const child of directory.directories) pending.push(child.digest?.hash ?? '');
    }
    if (directories.length === 0) return void call.emit('error', { code: Code.NOT_FOUND, details: 'no such root' });
    call.write(reapi.GetTreeResponse.encode({ directories }).finish() as Buffer);
    call.end();
  }

  #read(call: Stream & { request: Buffer }): void {
    this.calls.push('Read');
    const { digest } = parseReadResource(bytestream.ReadRequest.decode(call.request).resourceName);
    const found = this.cas.get(digest.hash);
    if (!found) return void call.emit('error', { code: Code.NOT_FOUND, details: 'no such blob' });
    const data = this.corrupt(found);
    for (let at = 0; at < data.length; at += 100_000) {
      call.write(bytestream.ReadResponse.encode({ data: data.subarray(at, at + 100_000) }).finish() as Buffer);
    }
    call.end();
  }

  #write(call: Stream, reply: Reply): void {
    this.calls.push('Write');
    const chunks: Uint8Array[] = [];
    let name = '';
    call.on('data', (message: Buffer) => {
      const request = bytestream.WriteRequest.decode(message);
      name ||= request.resourceName;
      chunks.push(request.data);
    });
    call.on('end', () => {
      const { digest } = parseWriteResource(name);
      const stored = this.add(Buffer.concat(chunks));
      const committedSize = stored.hash === digest.hash ? digest.sizeBytes : -1;
      reply(null, bytestream.WriteResponse.encode({ committedSize }).finish() as Buffer);
    });
  }
}

/** A tree of files by name: text is a file, `!text` an executable one, `->target` a symlink. */
export interface Files {
  [name: string]: string | Files;
}

export function addFiles(engine: TestEngine, files: Files): Digest {
  const directory: { files: object[]; directories: object[]; symlinks: object[] } = {
    files: [],
    directories: [],
    symlinks: [],
  };
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? '';
    if (typeof content !== 'string') directory.directories.push({ name, digest: addFiles(engine, content) });
    else if (content.startsWith('->')) directory.symlinks.push({ name, target: content.slice(2) });
    else if (content.startsWith('!'))
      directory.files.push({ name, digest: engine.add(content.slice(1)), isExecutable: true });
    else directory.files.push({ name, digest: engine.add(content) });
  }
  return engine.add(reapi.Directory.encode(directory).finish());
}

export interface TestCommand {
  arguments?: string[];
  script?: string;
  inputRoot?: Digest;
  outputs?: string[];
  command?: Partial<CommandMessage>;
  action?: Partial<DesiredAction>;
}

let names = 0;

/** A shell script with outputs, as the engine asks for it. */
export function desiredAction(engine: TestEngine, test: TestCommand): DesiredAction {
  const command = reapi.Command.encode({
    arguments: test.arguments ?? ['sh', '-c', test.script ?? 'true'],
    outputPaths: test.outputs ?? [],
    ...test.command,
  }).finish();
  const inputRootDigest = test.inputRoot ?? addFiles(engine, {});
  const action = reapi.Action.encode({ commandDigest: digestOf(command), inputRootDigest }).finish();
  return { operationName: `operation-${names++}`, actionDigest: digestOf(action), action, command, ...test.action };
}
