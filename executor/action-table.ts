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
  readonly #changed = new Set<Held>();
  #flush: NodeJS.Immediate | undefined;
  #delayedFlush: NodeJS.Timeout | undefined;

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
    this.#changed.clear();
    return [...this.#held.values()].map((held) => ({ ...stateOf(held), action: held.desired }));
  }

  /** Ends what runs, forgets what is finished. */
  cancelAll(): void {
    for (const name of [...this.#held.keys()]) this.#drop(name);
    clearTimeout(this.#delayedFlush);
    clearImmediate(this.#flush);
  }

  #drop(name: string): void {
    const held = this.#held.get(name);
    if (!held) return;
    this.#held.delete(name);
    this.#changed.delete(held);
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
    this.#changed.add(held);
    if (stage === FINISHED) this.#flush ??= setImmediate(() => this.#send());
    else this.#delayedFlush ??= setTimeout(() => this.#send(), stageDelayMs);
  }

  #send(): void {
    clearTimeout(this.#delayedFlush);
    clearImmediate(this.#flush);
    this.#delayedFlush = undefined;
    this.#flush = undefined;
    if (this.#changed.size === 0) return;
    const changed = [...this.#changed].map(stateOf);
    this.#changed.clear();
    this.#options.send(changed);
  }
}

function stateOf(held: Held): ActionState {
  const { desired, stage, startedAtMs, finished } = held;
  return { operationName: desired.operationName ?? '', stage, startedAtMs, finished: finished ?? null };
}
