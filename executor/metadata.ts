/** When what happened to an action. Times are milliseconds since 1970, fractions allowed; 0 = did not happen. */
import type { ExecutedActionMetadata } from '../proto/messages.ts';

export interface Timings {
  queued: number;
  workerStart: number;
  workerCompleted: number;
  inputFetchStart: number;
  inputFetchCompleted: number;
  executionStart: number;
  executionCompleted: number;
  outputUploadStart: number;
  outputUploadCompleted: number;
}

export const newTimings = (queued: number, workerStart: number): Timings => ({
  queued,
  workerStart,
  workerCompleted: 0,
  inputFetchStart: 0,
  inputFetchCompleted: 0,
  executionStart: 0,
  executionCompleted: 0,
  outputUploadStart: 0,
  outputUploadCompleted: 0,
});

export function executedActionMetadata(worker: string, times: Timings): ExecutedActionMetadata {
  const ran = times.executionCompleted - times.executionStart;
  return {
    worker,
    queuedTimestamp: timestamp(times.queued),
    workerStartTimestamp: timestamp(times.workerStart),
    workerCompletedTimestamp: timestamp(times.workerCompleted),
    inputFetchStartTimestamp: timestamp(times.inputFetchStart),
    inputFetchCompletedTimestamp: timestamp(times.inputFetchCompleted),
    executionStartTimestamp: timestamp(times.executionStart),
    executionCompletedTimestamp: timestamp(times.executionCompleted),
    virtualExecutionDuration: times.executionStart > 0 ? timestamp(Math.max(0, ran), true) : null,
    outputUploadStartTimestamp: timestamp(times.outputUploadStart),
    outputUploadCompletedTimestamp: timestamp(times.outputUploadCompleted),
  };
}

/** A Timestamp or a Duration: they have the same fields. */
export function timestamp(milliseconds: number, zeroIsATime = false): { seconds: number; nanos: number } | null {
  if (milliseconds === 0 && !zeroIsATime) return null;
  const micros = Math.round(milliseconds * 1000);
  const seconds = Math.floor(micros / 1_000_000);
  return { seconds, nanos: (micros - seconds * 1_000_000) * 1000 };
}
