/** A shell that writes one small file, with ten small inputs; each action distinct, the inputs warm. */
import { availableParallelism } from 'node:os';
import type { Bench } from '../harness/bench.ts';
import { compare, engineCpu, type Measured } from '../harness/compare.ts';
import { FloorRun } from '../harness/floor-run.ts';
import { atLeast, atMost, number, type Row } from '../harness/row.ts';
import { inSeries } from '../harness/statistics.ts';

const work = "tiny action (`/bin/sh -c 'echo X > out'`, 10 small inputs)";
const floorText = (shell: string, calls: string): string =>
  `${shell} the shell alone, ${calls} its calls answered with fixed bytes`;

/** CPU an action of what we run, in ms; the command's own is in `commands`. */
const ours = ({ cpu }: Measured): number => (cpu.engine ?? 0) + (cpu.executor ?? 0) + (cpu.helpers ?? 0);

export async function tinyAction(bench: Bench): Promise<Row[]> {
  const eight = await measure(bench, 8);
  const one = await measure(bench, 1);
  const latencyFloor = one.shell.medianMs + one.calls.medianMs;
  const latency = (name: 'off' | 'on', limit: number): Row => ({
    work: `${work}, 1 client, ${name === 'on' ? 'default sandbox' : 'no sandbox'}: median latency`,
    unit: 'ms',
    measured: one[name].medianMs,
    peer: name === 'on' ? '' : '11.5 ms',
    aim: atMost(limit),
    floor: {
      value: latencyFloor,
      what: floorText(`${number(one.shell.medianMs)} ms`, `${number(one.calls.medianMs)} ms`),
    },
    details: `95 % within ${number(one[name].p95Ms)} ms`,
  });
  const rateFloor = inSeries(eight.shell.perSecond, eight.calls.perSecond);
  const rate = (name: 'off' | 'on', limit: number): Row => ({
    work: `the same, 8 at once, ${name === 'on' ? 'default sandbox' : 'no sandbox'}`,
    unit: 'actions/s',
    measured: eight[name].perSecond,
    peer: name === 'on' ? '' : '175',
    aim: atLeast(limit),
    floor: {
      value: rateFloor,
      what: floorText(`${number(eight.shell.perSecond)}/s`, `${number(eight.calls.perSecond)}/s`),
    },
    details: `by its CPU alone these cores could do ${number(cpuBound(eight[name]))}/s`,
  });
  return [
    latency('off', 4),
    latency('on', 5.5),
    rate('off', 525),
    rate('on', 350),
    {
      work: 'server and executor CPU an action, without the command’s own (no sandbox, 8 at once)',
      unit: 'ms',
      measured: ours(eight.off),
      peer: '8.7 ms',
      aim: atMost(2),
      floor: { value: eight.calls.cpu.floor ?? 0, what: 'the server that answers its calls with fixed bytes' },
      details: account(eight.off),
    },
    {
      work: 'the same with the default sandbox',
      unit: 'ms',
      measured: ours(eight.on),
      peer: '',
      floor: { value: eight.calls.cpu.floor ?? 0, what: 'the server that answers its calls with fixed bytes' },
      details: account(eight.on),
    },
    {
      work: 'sandbox: cost a tiny action (latency of 1 client, on less off)',
      unit: 'ms',
      measured: one.on.medianMs - one.off.medianMs,
      peer: '',
      aim: atMost(1.5),
      floor: { value: one.shell.medianMs, what: 'the shell alone' },
      details: `CPU, 8 at once: ${number(total(eight.on) - total(eight.off))} ms more`,
    },
  ];
}

/** What keeps the machine busy for an action, the client left out. */
const total = (measured: Measured): number => ours(measured) + (measured.cpu.commands ?? 0);

/** Actions a second if nothing else needed the processors: what holds on a busy machine too. */
const cpuBound = (measured: Measured): number =>
  (availableParallelism() * 1000) / (total(measured) + (measured.cpu.client ?? 0));

function account({ cpu }: Measured): string {
  const parts = ['engine', 'executor', 'helpers', 'commands', 'client'];
  return `CPU in ms: ${parts.map((part) => `${part} ${number(cpu[part] ?? 0)}`).join(', ')}`;
}

async function measure(bench: Bench, concurrency: number) {
  const [off, on] = [await bench.engine('off'), await bench.engine('on')];
  const floor = await FloorRun.start();
  const mode = 'action';
  // A code path of hundreds of functions is optimised after some thousand actions; a desk's engine runs for days.
  const warmUp = concurrency > 1 ? 4 : 1;
  try {
    return await compare(bench, {
      off: { client: { mode, concurrency, address: off.address, 'same-root': true }, cpu: engineCpu(off), warmUp },
      on: { client: { mode, concurrency, address: on.address, 'same-root': true }, cpu: engineCpu(on), warmUp },
      shell: { client: { mode: 'shell', concurrency }, share: 0.4 },
      calls: {
        client: { mode, concurrency, address: floor.address, fixed: true, 'same-root': true },
        cpu: () => ({ floor: floor.cpuMs }),
        share: 0.4,
      },
    });
  } finally {
    await floor.stop();
  }
}
