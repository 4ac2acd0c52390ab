/**
 * What this executor holds, against what the engine wants it to hold. Level-triggered: a message may come twice, late or
 * not at all, and the next snapshot sets it right. What is finished stays until the engine drops it.
 */
import { worker } from '../proto/messages.ts';
import { RpcError } from '../proto/status.ts';
import type { Progress } from './build-executor.ts';
import type { ActionState, DesiredAction, DesiredState, Finished, Stage } from './wire.ts';

export interface ActionTableOptions {
  /** Never rejects; see BuildExecutor. */
  execute: (desired: DesiredAction, signal: AbortSignal, progress: Progress) => Promise<Finished>;
  /** Tells the engine; where the link is down the next snapshot does. */
  send: (changed: ActionState[]) => void;
}

interface Held {
  readonly desired: DesiredAction;
  readonly abort: AbortController;
  stage: Stage;
  startedAtMs: number;
  finished: Finished | undefined;
}

const { PREPARING, RUNNING, UPLOADING, FINISHED } = worker.ActionState.Stage;
/** A stage that an action leaves sooner is not reported: most actions are one message. */
const stageDelayMs = 15;

export class ActionTable {
  readonly #options: ActionTableOptions;
  readonly #held = new Map<string, Held>();
  #finished = new Set<Held>();
  /** Entered a stage that is not reported yet. */
  #staged = new Set<Held>();
  #flush: NodeJS.Immediate | undefined;
  #stageTimer: NodeJS.Timeout | undefined;

  constructor(options: ActionTableOptions) {
    this.#options = options;
  }

  apply(state: DesiredState): void {
    for (const name of state.dropped ?? []) this.#drop(name);
    const desired = state.desired ?? [];
    if (state.snapshot) {
      const wanted = new Set(desired.map((action) => action.operationName ?? ''));
      for (const name of [...this.#held.keys()]) if (!wanted.has(name)) this.#drop(name);
    }
    for (const action of desired) if (!this.#held.has(action.operationName ?? '')) this.#start(action);
  }

  /** Everything that is held, with what an engine needs to take it back. */
  snapshot(): ActionState[] {
    this.#finished.clear();
    this.#staged.clear();
    return [...this.#held.values()].map((held) => ({ ...stateOf(held), action: held.desired }));
  }

  /** Ends what runs, forgets what is finished. */
  cancelAll(): void {
    for (const name of [...this.#held.keys()]) this.#drop(name);
    clearTimeout(this.#stageTimer);
    clearImmediate(this.#flush);
  }

  #drop(name: string): void {
    const held = this.#held.get(name);
    if (!held) return;
    this.#held.delete(name);
    this.#finished.delete(held);
    this.#staged.delete(held);
    if (!held.finished) held.abort.abort();
  }

  #start(action: DesiredAction): void {
    // The blobs are for the CAS alone, and the snapshot has no need of them.
    const { blobs: _, ...desired } = action;
    const held: Held = { desired, abort: new AbortController(), stage: PREPARING, startedAtMs: 0, finished: undefined };
    this.#held.set(desired.operationName ?? '', held);
    const progress: Progress = {
      running: (startedAtMs) => {
        held.startedAtMs = startedAtMs;
        this.#enter(held, RUNNING);
      },
      uploading: () => this.#enter(held, UPLOADING),
    };
    this.#options
      .execute(action, held.abort.signal, progress)
      .catch((error) => ({ status: RpcError.from(error).toStatus() }))
      .then((finished) => {
        held.finished = finished;
        this.#enter(held, FINISHED);
      });
  }

  #enter(held: Held, stage: Stage): void {
    held.stage = stage;
    if (this.#held.get(held.desired.operationName ?? '') !== held) return;
    if (stage === FINISHED) {
      this.#staged.delete(held);
      this.#finished.add(held);
      this.#flush ??= setImmediate(() => {
        this.#flush = undefined;
        this.#finished = this.#send(this.#finished);
      });
    } else {
      this.#staged.add(held);
      // Not stopped where all are finished before: a timer for each action costs more than one that finds nothing.
      this.#stageTimer ??= setTimeout(() => {
        this.#stageTimer = undefined;
        this.#staged = this.#send(this.#staged);
      }, stageDelayMs);
    }
  }

  #send(changed: Set<Held>): Set<Held> {
    if (changed.size > 0) this.#options.send([...changed].map(stateOf));
    return new Set();
  }
}

function stateOf(held: Held): ActionState {
  const { desired, stage, startedAtMs, finished } = held;
  return { operationName: desired.operationName ?? '', stage, startedAtMs, finished: finished ?? null };
}
