/**
 * The load client where there is no Go: the same flags, lines and modes as client/, on grpc-js. Its own cost is several
 * times that of a Go client, on the same cores, so its figures are of use beside their floors only.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildAction } from '../e2e/harness/actions.ts';
import { ReapiClient } from '../e2e/harness/reapi-client.ts';
import { type Digest, digestOf } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';

const flags = new Map(process.argv.slice(2).map((arg) => arg.replace(/^-/, '').split('=', 2) as [string, string]));
const count = (name: string, otherwise: number): number => Number(flags.get(name) ?? otherwise);
const is = (name: string): boolean => flags.get(name) === 'true';
const fixed = is('fixed');
const [concurrency, perCall, size, total] = [
  count('concurrency', 1),
  count('per-call', 100),
  count('size', 1024),
  count('count', 1000),
];

/** One operation; gives how many units it has done. */
type Operation = () => Promise<number>;
const client = new ReapiClient(flags.get('address') ?? '127.0.0.1:1', { receiveBytes: 64 * 2 ** 20 });
const salt = randomBytes(8).toString('hex');
let serial = 0;
const unique = (): string => `${salt}-${serial++}`;

function newBlob(): Buffer {
  const data = randomBytes(size);
  data.write(unique());
  return data;
}

async function upload(blobs: readonly Uint8Array[]): Promise<void> {
  const batch = Math.max(1, Math.min(1000, Math.floor(2 ** 21 / Math.max(1, blobs[0]?.length ?? 1))));
  for (let i = 0; i < blobs.length; i += batch) {
    const codes = await client.batchUpdate(blobs.slice(i, i + batch));
    for (const [hash, code] of codes) if (code !== 0) throw new Error(`upload of ${hash} ended with code ${code}`);
  }
}

async function uploaded(): Promise<Digest[]> {
  const blobs = Array.from({ length: total }, newBlob);
  if (!fixed) await upload(blobs);
  return blobs.map((data) => digestOf(data));
}

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const some = (list: readonly Digest[], from: number, n: number): Digest[] =>
  Array.from({ length: n }, (_, i) => list[(from + i) % list.length] as Digest);

const modes: Record<string, () => Promise<(worker: number) => Operation>> = {
  async action() {
    const files = count('inputs', 10);
    const perDirectory = Math.min(files, 50);
    const shared = Array.from({ length: files }, (_, i) => Buffer.from(`input ${i} of ${salt}\n`));
    const nodes = shared.map((data, i) => ({ name: `file${String(i).padStart(4, '0')}.h`, digest: digestOf(data) }));
    const directories: { name: string; data: Uint8Array }[] = [];
    for (let i = 0; files > 50 && i < files; i += perDirectory) {
      const data = reapi.Directory.encode({ files: nodes.slice(i, i + perDirectory) }).finish();
      directories.push({ name: `dir${String(i / perDirectory).padStart(3, '0')}`, data });
    }
    const below = directories.map(({ name, data }) => ({ name, digest: digestOf(data) }));
    const known = [...nodes, ...below].map(({ digest }) => digest);
    if (!fixed) await upload([...shared, ...directories.map(({ data }) => data)]);
    return () => async () => {
      const own = Buffer.from(unique());
      const ownNodes = is('same-root') ? [] : [{ name: 'own.txt', digest: digestOf(own) }];
      const root = reapi.Directory.encode({
        files: files <= 50 ? [...nodes, ...ownNodes] : ownNodes,
        directories: below,
      }).finish();
      const built = buildAction({ script: `echo ${own} > out`, action: { inputRootDigest: digestOf(root) } });
      const blobs = new Map([...built.blobs.slice(0, 2), root, own].map((data) => [digestOf(data).hash, data]));
      const asked = [...known, ...[...blobs.values()].map((data) => digestOf(data))];
      const missing = (await client.findMissing(asked)).map(({ hash }) => blobs.get(hash ?? ''));
      await upload(fixed ? [...blobs.values()] : missing.filter((data) => data !== undefined));
      const { response } = await client.execute(built.digest);
      if (!fixed && (response.status?.code || response.result?.exitCode || response.cachedResult))
        throw new Error(`not what the action gives: ${JSON.stringify(response)}`);
      return 1;
    };
  },
  async shell() {
    return (worker) => {
      const cwd = join(process.cwd(), `shell-${process.pid}-${worker}`);
      mkdirSync(cwd, { recursive: true });
      return () =>
        new Promise((resolve, reject) => {
          const child = spawn('/bin/sh', ['-c', `echo ${unique()} > out`], { cwd, stdio: 'ignore' });
          child.once('exit', () => resolve(1));
          child.once('error', reject);
        });
    };
  },
  async cached() {
    const outputs = await uploaded();
    const actions = outputs.map(() => digestOf(Buffer.from(unique())));
    for (const [i, action] of fixed ? [] : actions.entries()) {
      const files = some(outputs, i, 3).map((digest, j) => ({ path: `bazel-out/bin/package/output${j}.o`, digest }));
      await client.updateActionResult(action, { outputFiles: files });
    }
    return () => async () => {
      await client.getActionResult(anyOf(actions));
      return 1;
    };
  },
  async 'find-missing'() {
    const present = await uploaded();
    const absent = present.map(() => digestOf(Buffer.from(unique())));
    const lacking = (perCall * count('missing', 0)) / 100;
    return () => async () => {
      const at = Math.floor(Math.random() * total);
      await client.findMissing([...some(present, at, perCall - lacking), ...some(absent, at, lacking)]);
      return perCall;
    };
  },
  async 'batch-update'() {
    return () => async () => {
      await upload(Array.from({ length: perCall }, newBlob));
      return perCall;
    };
  },
  async 'batch-read'() {
    const digests = await uploaded();
    return () => async () => {
      await client.batchRead(some(digests, Math.floor(Math.random() * total), perCall));
      return perCall;
    };
  },
  async 'stream-write'() {
    return () => async () => {
      await client.write(newBlob());
      return 1;
    };
  },
  async 'stream-read'() {
    const digests: Digest[] = [];
    for (let i = 0; i < total; i++) {
      const data = newBlob();
      digests.push(digestOf(data));
      if (!fixed) await client.write(data);
    }
    return () => async () => {
      await client.read(anyOf(digests));
      return 1;
    };
  },
};

async function round(workers: readonly Operation[], seconds: number, most: number) {
  const times: number[] = [];
  let [units, started] = [0, 0];
  const began = performance.now();
  const work = async (operation: Operation): Promise<void> => {
    while (performance.now() - began < seconds * 1000 && started++ < most) {
      const from = performance.now();
      units += await operation();
      times.push(performance.now() - from);
    }
  };
  await Promise.all(workers.map(work));
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(part * (times.length - 1))] ?? 0;
  return { operations: times.length, units, seconds: took, medianMs: at(0.5), p95Ms: at(0.95) };
}

const mode = modes[flags.get('mode') ?? ''];
if (!mode) throw new Error(`no mode ${flags.get('mode')}`);
const newWorker = await mode();
const workers = Array.from({ length: concurrency }, (_, i) => newWorker(i));
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [, seconds, most] = line.split(' ').map(Number);
  console.log(JSON.stringify(await round(workers, seconds as number, most as number)));
}
