/**
 * One connection of an executor, as the engine sees it. Level-triggered (worker.v1): what is wanted and what is not is
 * collected and leaves in one message a turn of the event loop.
 */
import { worker } from '../../proto/messages.ts';
import type { Operation } from '../execution/operation.ts';
import type { MachineLink } from '../execution/types.ts';
import type { MessageSink } from '../grpc/service.ts';
import type { DispatchEncoder } from './dispatch-encoder.ts';

type DesiredState = Parameters<typeof worker.DesiredState.encode>[0];
type DesiredAction = Parameters<typeof worker.DesiredAction.encode>[0];

export class WorkerLink implements MachineLink {
  readonly #out: MessageSink;
  readonly #encoder: DispatchEncoder;
  #desired = new Map<string, DesiredAction>();
  #dropped = new Set<string>();
  #scheduled = false;
  /** Until the snapshot has been sent, everything waits for it. */
  #open = false;

  constructor(out: MessageSink, encoder: DispatchEncoder) {
    this.#out = out;
    this.#encoder = encoder;
  }

  desire(operation: Operation): void {
    this.#desired.set(operation.name, this.#encoder.encode(operation));
    this.#schedule();
  }

  drop(operationName: string): void {
    // The executor handles `dropped` before `desired`, so what is wanted again after a drop stays wanted.
    this.#desired.delete(operationName);
    this.#dropped.add(operationName);
    this.#schedule();
  }

  /** The first message: the whole set. `held` is what the executor said that it holds. */
  sendSnapshot(held: readonly string[]): void {
    const kept = held.filter((name) => !this.#dropped.has(name) && !this.#desired.has(name));
    this.#send({
      snapshot: true,
      desired: [...kept.map((operationName) => ({ operationName })), ...this.#desired.values()],
    });
    this.#open = true;
  }

  /** The executor is to drop all and exit. */
  shutdown(): void {
    this.#send({ shutdown: true });
  }

  #schedule(): void {
    if (this.#scheduled || !this.#open) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#send({ dropped: [...this.#dropped], desired: [...this.#desired.values()] });
    });
  }

  #send(state: DesiredState): void {
    this.#desired = new Map();
    this.#dropped = new Set();
    // Not awaited: the executor bounds what it holds, so little is ever buffered here.
    void this.#out.send(worker.DesiredState.encode(state).finish());
  }
}
