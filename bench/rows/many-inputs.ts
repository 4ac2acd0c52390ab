/** An action with 1,000 inputs that the executor has: in 20 directories, beside one file of its own or with nothing else. */
import type { Bench } from '../harness/bench.ts';
import { compare, engineCpu, type Measured } from '../harness/compare.ts';
import { FloorRun } from '../harness/floor-run.ts';
import { atLeast, number, type Row } from '../harness/row.ts';
import { inSeries } from '../harness/statistics.ts';

const concurrency = 4;
const inputs = 1000;

export async function manyInputs(bench: Bench): Promise<Row[]> {
  const [off, on] = [await bench.engine('off'), await bench.engine('on')];
  const floor = await FloorRun.start();
  const client = { mode: 'action', concurrency, inputs };
  try {
    const measured = await compare(bench, {
      own: { client: { ...client, address: on.address }, cpu: engineCpu(on) },
      same: { client: { ...client, address: on.address, 'same-root': true }, cpu: engineCpu(on) },
      plain: { client: { ...client, address: off.address }, cpu: engineCpu(off) },
      shell: { client: { mode: 'shell', concurrency }, share: 0.4 },
      calls: { client: { ...client, address: floor.address, fixed: true }, share: 0.4 },
    });
    const { shell, calls } = measured;
    const row = (work: string, { perSecond, cpu }: Measured, peer: string): Row => ({
      work,
      unit: 'actions/s',
      measured: perSecond,
      peer,
      aim: atLeast(170),
      floor: {
        value: inSeries(shell.perSecond, calls.perSecond),
        what: `${number(shell.perSecond)}/s the shell alone, ${number(calls.perSecond)}/s its calls answered with fixed bytes`,
      },
      details: `CPU in ms: ${Object.entries(cpu)
        .map(([part, ms]) => `${part} ${number(ms)}`)
        .join(', ')}`,
    });
    return [
      row('action with 1,000 inputs, warm, 4 at once, one input its own, default sandbox', measured.own, '17'),
      row('the same, all with the same input root', measured.same, ''),
      row('the same, one input its own, no sandbox', measured.plain, '17'),
    ];
  } finally {
    await floor.stop();
  }
}
