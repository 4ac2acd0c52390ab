/** One engine for a file of rows, and what every row of a refused call asserts: the exact code, and nothing stored. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { type Digest, digestOf } from '../../proto/digest.ts';
import { Engine, type EngineOptions } from '../harness/engine.ts';
import { Api, codeName, outcomeOf } from './api.ts';

export interface Fixture {
  readonly engine: Engine;
  readonly api: Api;
}

/** Call it once at the top of a file of rows. */
export function useEngine(options: EngineOptions = {}): Fixture {
  const started: { engine?: Engine; api?: Api } = {};
  before(async () => {
    started.engine = await Engine.start({ slots: 2, auth: 'none', ...options });
    started.api = new Api(started.engine.grpc, { key: started.engine.key, limitSeconds: 40 });
  });
  after(async () => {
    started.api?.close();
    await started.engine?.dispose();
  });
  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the engine has not started');
    return value;
  };
  return {
    get engine() {
      return ready(started.engine);
    },
    get api() {
      return ready(started.api);
    },
  };
}

/** Content that nobody has sent before, so that a row cannot profit from another's blobs. */
export interface Sample {
  data: Buffer;
  digest: Digest;
}

export function sample(size = 100): Sample {
  const data = randomBytes(size);
  return { data, digest: digestOf(data) };
}

export interface Refusal {
  name: string;
  call(api: Api, fresh: Sample): Promise<unknown>;
  code: number;
  /** Must be found in the message: what is wrong, or how to fix it. */
  says?: RegExp;
  /** Size of the fresh content. */
  size?: number;
  /** Where the row stores something on purpose before its call. */
  stores?: number;
}

/** One test a row: the call ends with the code, its message says why, and the store is as it was. */
export function refuse(fixture: Fixture, rows: Iterable<Refusal>): void {
  for (const row of rows) {
    test(row.name, async (t) => {
      fixture.engine.reportTo(t);
      const { api } = fixture;
      const fresh = sample(row.size);
      await storeUnchanged(fixture, row.stores ?? 0, async () => {
        const { code, message } = await outcomeOf(row.call(api, fresh));
        assert.equal(codeName(code), codeName(row.code), message);
        if (row.code !== 0) assert.notEqual(message, '', 'a refusal says why');
        if (row.says) assert.match(message, row.says);
        if (!row.stores) assert.ok(await api.isMissing(fresh.digest), 'the refused content is in the store');
      });
    });
  }
}

/** Runs `during`; the count of blobs afterwards is as before, but for `more` that it stores on purpose. */
export async function storeUnchanged(fixture: Fixture, more: number, during: () => Promise<void>): Promise<void> {
  const before = await blobCount(fixture.engine);
  await during();
  assert.equal(await blobCount(fixture.engine), before + more, 'the count of blobs in the store');
}

/** A test that reports the engine's log where it fails. */
export function row(fixture: Fixture, name: string, run: (api: Api, t: TestContext) => Promise<void>): void {
  test(name, async (t) => {
    fixture.engine.reportTo(t);
    await run(fixture.api, t);
  });
}

interface Status {
  counts: { queued: number; running: number };
  blobs: { count: number };
}

/** As `outboard status --json` tells it, without a process a row. */
export async function engineStatus(engine: Engine): Promise<Status> {
  const socketPath = join(engine.root, 'engine.sock');
  if (existsSync(socketPath)) return (await post(socketPath, '/call/status', '{}')) as Status;
  return JSON.parse((await engine.command('status', '--json')).stdout);
}

export const blobCount = async (engine: Engine): Promise<number> => (await engineStatus(engine)).blobs.count;

/** As `outboard evict` does: the blob is lost, whatever lease it has. */
export async function evict(engine: Engine, digest: Digest): Promise<void> {
  const socketPath = join(engine.root, 'engine.sock');
  if (existsSync(socketPath)) await post(socketPath, '/call/blobs.evict', JSON.stringify({ digest: digest.hash }));
  else assert.equal((await engine.command('evict', digest.hash)).code, 0);
}

/** The files of the blob store, relative to the engine's root. */
export function storeFiles(engine: Engine): string[] {
  return readdirSync(join(engine.root, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function post(socketPath: string, path: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, method: 'POST', path, headers: { host: 'engine' } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve((JSON.parse(text) as { result: unknown }).result);
        else reject(new Error(`${path}: ${text}`));
      });
    });
    call.once('error', reject);
    call.end(body);
  });
}
