/** Rows of one kind of call against the engine, each beside the same client on the floor server. */
import type { Bench } from '../harness/bench.ts';
import { compare, engineCpu, type Measured } from '../harness/compare.ts';
import { type FloorOptions, FloorRun } from '../harness/floor-run.ts';
import type { ClientArguments } from '../harness/load-client.ts';
import { atLeast, atMost, number, type Row } from '../harness/row.ts';
import { hashRate } from './hash-floor.ts';

interface Both {
  engine: Measured;
  floor: Measured;
}

export async function beside(
  bench: Bench,
  client: ClientArguments,
  floorOptions: FloorOptions = {},
  limits: { maxOperations?: number } = {},
): Promise<Both> {
  const engine = await bench.engine('off');
  const floor = await FloorRun.start(floorOptions);
  try {
    return await compare(bench, {
      engine: { client: { ...client, address: engine.address }, cpu: engineCpu(engine), ...limits },
      floor: {
        client: { ...client, address: floor.address, fixed: true },
        cpu: () => ({ floor: floor.cpuMs }),
        share: 0.5,
        ...limits,
      },
    });
  } finally {
    await floor.stop();
  }
}

const fixedBytes = 'node:http2 answering fixed bytes';
const micros = (ms: number | undefined): string => `${number((ms ?? 0) * 1000)} µs`;

export async function cached(bench: Bench): Promise<Row[]> {
  const { engine, floor } = await beside(bench, {
    mode: 'cached',
    concurrency: 8,
    count: bench.options.quick ? 500 : 2000,
  });
  return [
    {
      work: 'cached result (GetActionResult, 3 outputs named), 8 at once',
      unit: 'requests/s',
      measured: engine.perSecond,
      peer: '8,300',
      aim: atLeast(6000),
      floor: { value: floor.perSecond, what: fixedBytes },
    },
    {
      work: 'engine CPU a cached result',
      unit: 'µs',
      measured: (engine.cpu.engine ?? 0) * 1000,
      peer: '190 µs',
      aim: atMost(150),
      floor: { value: (floor.cpu.floor ?? 0) * 1000, what: fixedBytes },
      details: `client ${micros(engine.cpu.client)}`,
    },
  ];
}

export async function findMissing(bench: Bench): Promise<Row[]> {
  const row = async (missing: number): Promise<Row> => {
    const client = { mode: 'find-missing', concurrency: 8, 'per-call': 1000, missing, count: 20_000, size: 32 };
    const { engine, floor } = await beside(bench, client, { missing: missing * 10 });
    return {
      work: `FindMissingBlobs, 1,000 a call, 8 at once, ${missing === 0 ? 'all present' : 'half missing'}`,
      unit: 'digests/s',
      measured: engine.perSecond,
      peer: '890,000',
      aim: atLeast(1_200_000),
      floor: { value: floor.perSecond, what: fixedBytes },
      details: `engine ${micros(engine.cpu.engine)}, client ${micros(engine.cpu.client)} CPU a call`,
    };
  };
  return [await row(0), await row(50)];
}

export async function batches(bench: Bench): Promise<Row[]> {
  const common = { concurrency: 4, 'per-call': 100, size: 1024 };
  const update = await beside(bench, { mode: 'batch-update', ...common }, { batch: 100 });
  const read = await beside(bench, { mode: 'batch-read', ...common, count: 20_000 });
  const hashed = hashRate(1024);
  const row = (work: string, peer: string, limit: number, { engine, floor }: Both, hash: string): Row => ({
    work,
    unit: 'blobs/s',
    measured: engine.perSecond,
    peer,
    aim: atLeast(limit),
    floor: { value: floor.perSecond, what: `${fixedBytes}${hash}` },
    details: `engine ${micros((engine.cpu.engine ?? 0) / 100)}, client ${micros((engine.cpu.client ?? 0) / 100)} CPU a blob`,
  });
  return [
    row(
      'BatchUpdateBlobs of 1 KiB, 100 a call, 4 at once',
      '26,000',
      30_000,
      update,
      `; SHA-256 of them alone: ${number(hashed)}/s`,
    ),
    row('BatchReadBlobs of 1 KiB, 100 a call, 4 at once', '70,000', 80_000, read, ''),
  ];
}

const mebibytes = 64;

export async function largeStreams(bench: Bench): Promise<Row[]> {
  const size = mebibytes * 2 ** 20;
  const limits = { maxOperations: bench.options.quick ? 2 : 4 };
  const write = await beside(bench, { mode: 'stream-write', size }, {}, limits);
  const read = await beside(bench, { mode: 'stream-read', size, count: 2 }, {}, limits);
  const megabytes = (rate: number): number => (rate * size) / 1e6;
  const row = (work: string, peer: string, limit: number, { engine, floor }: Both, hash: string): Row => ({
    work,
    unit: 'MB/s',
    measured: megabytes(engine.perSecond),
    peer,
    aim: atLeast(limit),
    floor: { value: megabytes(floor.perSecond), what: `${fixedBytes}${hash}` },
    details: `CPU a MB: engine ${number((engine.cpu.engine ?? 0) / megabytes(1))} ms, floor ${number((floor.cpu.floor ?? 0) / megabytes(1))} ms`,
  });
  const hashed = `; SHA-256 of it alone: ${number(megabytes(hashRate(size)))} MB/s`;
  return [
    row('ByteStream write of 64 MiB, 1 stream', '296', 400, write, hashed),
    row('ByteStream read of 64 MiB, 1 stream', '617', 800, read, ''),
  ];
}

export async function smallStreams(bench: Bench): Promise<Row[]> {
  const common = { concurrency: 8, size: 1024 };
  const row = (work: string, peer: string, limit: number, { engine, floor }: Both): Row => ({
    work,
    unit: 'blobs/s',
    measured: engine.perSecond,
    peer,
    aim: atLeast(limit),
    floor: { value: floor.perSecond, what: fixedBytes },
    details: `CPU a blob: engine ${micros(engine.cpu.engine)}, floor ${micros(floor.cpu.floor)}`,
  });
  const write = await beside(bench, { mode: 'stream-write', ...common });
  const read = await beside(bench, { mode: 'stream-read', ...common, count: 1000 });
  return [
    row('ByteStream write of 1 KiB, 8 at once', '3,200', 5000, write),
    row('ByteStream read of 1 KiB, 8 at once', '8,000', 6000, read),
  ];
}
