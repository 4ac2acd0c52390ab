/**
 * One action from what the engine asked to the report: prepare → run → upload → report. Each phase takes what the one
 * before it gives. The outcomes stay apart: a command that failed is a result with status OK; a status that is not OK
 * says that the action is malformed, timed out, or that the machine failed.
 */
import { constants } from 'node:os';
import { getSystemErrorMessage } from 'node:util';
import type { Clock } from '../main/base/clock.ts';
import { checkDigest } from '../proto/digest.ts';
import { type ActionResult, reapi } from '../proto/messages.ts';
import { Code, invalidArgument, RpcError } from '../proto/status.ts';
import type { BlobCache } from './blob-cache.ts';
import type { BlobFetcher } from './blob-fetcher.ts';
import { type CommandSpec, commandSpec } from './command-spec.ts';
import type { EngineBlobs } from './engine-blobs.ts';
import { asRpcError, type InputRoot, type InputRoots } from './input-root.ts';
import { executedActionMetadata, newTimings, type Timings } from './metadata.ts';
import { type Collected, claimStagedFiles, collectOutputs } from './output-collector.ts';
import type { Outcome, RunResult, RunSpec } from './sandbox/slot.ts';
import type { SlotPool } from './slot-pool.ts';
import type { TamperGuard } from './tamper-guard.ts';
import { planUpload, type ReportBlob, uploadApart } from './uploader.ts';
import type { DesiredAction, Finished } from './wire.ts';

/** Hears how far an action is. */
export interface Progress {
  running(startedAtMs: number): void;
  uploading(): void;
}

export interface BuildExecutorParts {
  /** For the metadata of results. */
  workerName: string;
  inputRoots: InputRoots;
  fetcher: BlobFetcher;
  blobs: BlobCache;
  engine: EngineBlobs;
  slots: SlotPool;
  /** In plain mode. */
  guard: TamperGuard | undefined;
  clock: Clock;
}

interface Prepared {
  desired: DesiredAction;
  spec: CommandSpec;
  inputRoot: InputRoot;
  times: Timings;
}

interface Ran {
  prepared: Prepared;
  run: RunResult;
  /** ABORTED where its inputs may have been changed under it. */
  taint: RpcError | undefined;
}

interface Uploaded {
  ran: Ran;
  collected: Collected;
  inReport: ReportBlob[];
}

/** Files, stdout and stderr up to here come with the run's result and need no file. */
const inlineLimit = 64 << 10;
/** What the link to the slot takes: 49 days. */
const longestTimeoutMs = 0xffff_ffff;

export class BuildExecutor {
  readonly #parts: BuildExecutorParts;

  constructor(parts: BuildExecutorParts) {
    this.#parts = parts;
  }

  /** Never rejects. What is reported after `signal` fired is of no use to anybody. */
  async execute(desired: DesiredAction, signal: AbortSignal, progress: Progress): Promise<Finished> {
    const times = newTimings(desired.queuedAtMs ?? 0, this.#parts.clock.now());
    try {
      const preparing = this.#prepare(desired, times);
      const prepared = preparing instanceof Promise ? await preparing : preparing;
      let ran: Ran;
      try {
        ran = await this.#run(prepared, signal, progress);
      } finally {
        prepared.inputRoot.release();
      }
      const uploading = this.#upload(ran, progress);
      return this.#report(uploading instanceof Promise ? await uploading : uploading);
    } catch (error) {
      times.workerCompleted = this.#parts.clock.now();
      const result = { executionMetadata: executedActionMetadata(this.#parts.workerName, times) };
      return { actionResult: encode(result), status: asRpcError(error).toStatus() };
    }
  }

  #prepare(desired: DesiredAction, times: Timings): Prepared | Promise<Prepared> {
    if (!desired.action?.length || !desired.command?.length) {
      throw new RpcError(
        Code.ABORTED,
        `this executor does not hold ${desired.operationName}; it may have been restarted`,
      );
    }
    for (const blob of desired.blobs ?? []) {
      if (
        !this.#parts.fetcher.remember(checkDigest(blob.digest, 'DesiredAction.blobs'), blob.data ?? new Uint8Array(0))
      ) {
        throw new RpcError(Code.DATA_LOSS, `the engine sent other bytes for the blob ${blob.digest?.hash}`);
      }
    }
    const spec = commandSpec(desired.action, desired.command);
    if ((desired.timeoutMs ?? 0) > longestTimeoutMs)
      throw invalidArgument(`a timeout of ${desired.timeoutMs} ms is too long`);
    times.inputFetchStart = this.#parts.clock.now();
    const done = (inputRoot: InputRoot): Prepared => {
      times.inputFetchCompleted = this.#parts.clock.now();
      return { desired, spec, inputRoot, times };
    };
    const inputRoot = this.#parts.inputRoots.acquire(spec.inputRoot);
    return inputRoot instanceof Promise ? inputRoot.then(done) : done(inputRoot);
  }

  async #run(prepared: Prepared, signal: AbortSignal, progress: Progress): Promise<Ran> {
    const { slots, guard, blobs, clock } = this.#parts;
    const { desired, spec } = prepared;
    const operationName = desired.operationName ?? '';
    let guarded: ReturnType<TamperGuard['begin']> | undefined;
    const begin = (): RunSpec => {
      const { trees } = prepared.inputRoot;
      if (!trees.every((tree) => tree.kept)) {
        throw new RpcError(Code.ABORTED, 'its prepared inputs were discarded, since another action changed them');
      }
      guarded = guard?.begin(operationName, trees);
      progress.running(clock.now());
      return runSpec(spec, trees, desired.timeoutMs ?? 0);
    };
    try {
      const run = await slots.run(signal, begin, (result) => claimStagedFiles(result, () => blobs.temporaryPath()));
      prepared.times.executionStart = milliseconds(run.startedAtNs);
      prepared.times.executionCompleted = milliseconds(run.endedAtNs);
      const taint = guarded && guard?.end(guarded, run.tamperedInputs);
      guarded = undefined;
      return { prepared, run, taint };
    } finally {
      if (guarded) guard?.end(guarded, []);
    }
  }

  #upload(ran: Ran, progress: Progress): Uploaded | Promise<Uploaded> {
    const { spec, desired, times } = ran.prepared;
    refuseUnstarted(ran.run.outcome);
    times.outputUploadStart = this.#parts.clock.now();
    const collected = collectOutputs(spec, ran.run, desired.inlineOutputFiles ?? [], this.#parts.blobs);
    if (collected instanceof Promise) {
      progress.uploading();
      return collected.then((done) => this.#uploadCollected(ran, done, progress));
    }
    return this.#uploadCollected(ran, collected, progress);
  }

  #uploadCollected(ran: Ran, collected: Collected, progress: Progress): Uploaded | Promise<Uploaded> {
    const { inReport, apart } = planUpload(collected.blobs);
    // What this machine made it is likely to be asked for, and needs no fetch then.
    for (const { digest, data } of inReport) this.#parts.fetcher.keep(digest, data);
    const done = (): Uploaded => {
      ran.prepared.times.outputUploadCompleted = this.#parts.clock.now();
      return { ran, collected, inReport };
    };
    if (apart.length === 0) {
      collected.release();
      return done();
    }
    progress.uploading();
    return uploadApart(apart, this.#parts.engine).finally(collected.release).then(done);
  }

  #report({ ran, collected, inReport }: Uploaded): Finished {
    const { times } = ran.prepared;
    const { run } = ran;
    const ended = endOf(run.outcome);
    times.workerCompleted = this.#parts.clock.now();
    const result = collected.result;
    result.exitCode = ended.exitCode;
    if (ended.message !== '') result.stderrRaw = Buffer.from(ended.message);
    result.executionMetadata = executedActionMetadata(this.#parts.workerName, times);
    const failure = ran.taint ?? ended.failure ?? collected.failure;
    return {
      actionResult: encode(result),
      status: failure ? failure.toStatus() : null,
      blobs: inReport,
      signal: ended.signal,
      resourceUse: {
        userMicros: run.userMicros,
        systemMicros: run.systemMicros,
        maxRssBytes: run.maxRssBytes,
        blockInputs: run.blockInputs,
        blockOutputs: run.blockOutputs,
        majorFaults: run.majorFaults,
      },
    };
  }
}

function runSpec(spec: CommandSpec, trees: InputRoot['trees'], timeoutMs: number): RunSpec {
  const run: RunSpec = {
    layers: trees.map((tree) => tree.path),
    argv: spec.argv,
    environment: spec.environment,
    workingDirectory: spec.workingDirectory,
    outputPaths: spec.outputs.map((output) => output.fromWorkingDirectory),
    makeDirectories: spec.makeDirectories,
    timeoutMs,
    network: spec.network,
    inlineLimit,
  };
  if (spec.sysroot) run.sysroot = spec.sysroot;
  return run;
}

interface End {
  exitCode: number;
  signal: string;
  /** For stderr, where the command never got to write there itself. */
  message: string;
  failure: RpcError | undefined;
}

const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));

/** As a shell reports it: 128 + n for a signal, 127 and 126 for a program that is not there or cannot be run. */
function endOf(outcome: Outcome): End {
  switch (outcome.kind) {
    case 'exited':
      return { exitCode: outcome.code, signal: '', message: '', failure: undefined };
    case 'signalled': {
      const signal = signalNames.get(outcome.signal) ?? `SIG${outcome.signal}`;
      return { exitCode: 128 + outcome.signal, signal, message: '', failure: undefined };
    }
    case 'timed-out': {
      const failure = new RpcError(Code.DEADLINE_EXCEEDED, 'the command ran longer than its timeout and was killed');
      return { exitCode: 128 + constants.signals.SIGKILL, signal: 'SIGKILL', message: '', failure };
    }
    case 'cancelled':
      return { exitCode: 1, signal: '', message: '', failure: new RpcError(Code.CANCELLED, 'cancelled') };
    case 'not-started': {
      const exitCode = outcome.errno === constants.errno.ENOENT ? 127 : 126;
      return { exitCode, signal: '', message: `${outcome.message}: ${whyNotRun(outcome.errno)}\n`, failure: undefined };
    }
  }
}

/** In words that lead to a fix; what is rarer as the system says it. */
function whyNotRun(errno: number): string {
  const { ENOENT, EACCES, ENOEXEC } = constants.errno;
  if (errno === ENOENT)
    return 'no such program in the PATH or at the path given (nor, for a script, the one of its #! line)';
  if (errno === EACCES) return 'it is not executable (is_executable of the input, or a directory)';
  if (errno === ENOEXEC) return 'it is no program of this machine: another architecture, or a script without a #! line';
  return getSystemErrorMessage(-errno);
}

/** Throws where no command ran for a reason that is not the command's own. */
function refuseUnstarted(outcome: Outcome): void {
  if (outcome.kind !== 'not-started' || outcome.step === 'exec') return;
  const { step, errno, message } = outcome;
  if (step === 'working-directory' || step === 'output-path') throw invalidArgument(message);
  const full = errno === constants.errno.ENOSPC || errno === constants.errno.EDQUOT;
  const code = full ? Code.RESOURCE_EXHAUSTED : Code.INTERNAL;
  throw new RpcError(code, `the machine could not start the command: ${message} (${step}, errno ${errno})`);
}

const encode = (result: ActionResult): Uint8Array => reapi.ActionResult.encode(result).finish();

const milliseconds = (nanoseconds: bigint): number => Number(nanoseconds / 1000n) / 1000;
