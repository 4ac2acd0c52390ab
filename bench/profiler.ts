/**
 * Loaded into a process by NODE_OPTIONS (see profile.ts): profiles its main thread from the start and writes the profile
 * at SIGUSR2. `--cpu-prof` would write it at a clean exit only, which an executor that is killed never has.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.OUTBOARD_BENCH_PROFILES;
if (folder && isMainThread) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  process.once('SIGUSR2', async () => {
    const { profile } = await session.post('Profiler.stop');
    const path = join(folder, `${process.pid}.cpuprofile`);
    // Under its name only when it is whole.
    writeFileSync(`${path}.part`, JSON.stringify(profile));
    renameSync(`${path}.part`, path);
  });
}
