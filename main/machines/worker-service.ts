/** worker.v1 `Worker.Connect`: executors report here, and are told what is wanted of them. */
import { checkDigest } from '../../proto/digest.ts';
import { worker } from '../../proto/messages.ts';
import { Code, invalidArgument, RpcError } from '../../proto/status.ts';
import type { Logger } from '../base/logger.ts';
import type { Executions } from '../execution/executions.ts';
import type { HeldOperation, RestoredOperation } from '../execution/types.ts';
import { type CallContext, decode, type MessageSink, type RequestStream, type Service } from '../grpc/service.ts';
import type { Machine, MachineStage } from '../scheduler/types.ts';
import { type DispatchEncoder, decodeContext } from './dispatch-encoder.ts';
import { WorkerLink } from './worker-link.ts';

export type Hello = InstanceType<typeof worker.Hello>;
type CurrentState = InstanceType<typeof worker.CurrentState>;
type ActionState = NonNullable<CurrentState['actions']>[number];
type HeldAction = NonNullable<ActionState['action']>;

export interface WorkerServiceOptions {
  executions: Executions;
  logger: Logger;
  newEncoder(): DispatchEncoder;
  /** Which machine a secret belongs to; undefined where it is none's. */
  machineOf(secret: string): string | undefined;
  /** What the queue is to know of a machine that has connected. Throws to refuse it. */
  onHello(machineId: string, hello: Hello, link: WorkerLink): Machine;
  onGone(machineId: string, link: WorkerLink): void;
}

/** The header of every call on the worker's socket. */
export const workerSecretHeader = 'x-outboard-worker-secret';

export function workerService(options: WorkerServiceOptions): Service {
  return {
    '/outboard.worker.v1.Worker/Connect': {
      kind: 'bidi',
      open: (context, out) => new Connection(options, context, out),
    },
  };
}

const stages: readonly (MachineStage | undefined)[] = [undefined, 'preparing', 'running', 'uploading', 'finished'];

class Connection implements RequestStream {
  readonly #options: WorkerServiceOptions;
  readonly #machineId: string;
  readonly #link: WorkerLink;
  readonly #path: string;
  #greeted = false;

  constructor(options: WorkerServiceOptions, context: CallContext, out: MessageSink) {
    const machineId = options.machineOf(context.header(workerSecretHeader) ?? '');
    if (!machineId) throw new RpcError(Code.UNAUTHENTICATED, 'this link was not asked for by the engine');
    this.#options = options;
    this.#machineId = machineId;
    this.#path = context.path;
    this.#link = new WorkerLink(out, options.newEncoder());
    context.signal.addEventListener('abort', () => this.#gone());
  }

  message(bytes: Buffer): void {
    const state = decode(worker.CurrentState, bytes, this.#path);
    if (!this.#greeted) return this.#greet(state);
    for (const action of state.actions ?? []) {
      const operationName = action.operationName ?? '';
      const stage = stages[action.stage ?? 0];
      if (action.finished) {
        void this.#options.executions.finished(this.#machineId, operationName, action.finished as never);
      } else if (stage)
        this.#options.executions.stageChanged(this.#machineId, operationName, stage, action.startedAtMs ?? 0);
    }
  }

  end(): void {
    this.#gone();
  }

  #greet(state: CurrentState): void {
    if (!state.hello) throw invalidArgument('the first message of a connection must carry hello');
    this.#greeted = true;
    const machine = this.#options.onHello(this.#machineId, state.hello as Hello, this.#link);
    const held = (state.actions ?? []).map((action) => this.#heldOperation(action));
    this.#options.executions.machineConnected(machine, this.#link, held);
    this.#link.sendSnapshot(held.map((h) => h.operationName));
  }

  #gone(): void {
    if (!this.#greeted) return;
    this.#greeted = false;
    this.#options.executions.machineDisconnected(this.#machineId, this.#link);
    this.#options.onGone(this.#machineId, this.#link);
  }

  #heldOperation(state: ActionState): HeldOperation {
    const operationName = state.operationName ?? '';
    const restore = state.action && this.#restored(operationName, state.action);
    return {
      operationName,
      stage: stages[state.stage ?? 0] ?? 'preparing',
      ...(restore ? { restore } : {}),
      ...(state.finished ? { report: state.finished as never } : {}),
    };
  }

  /** One action that another version of the engine described must not keep the machine from connecting. */
  #restored(operation: string, action: HeldAction): RestoredOperation | undefined {
    try {
      return restored(action);
    } catch (error) {
      const why = 'an action that a machine holds cannot be read; it is dropped unless it is known here';
      this.#options.logger.warn(why, { machineId: this.#machineId, operation, error });
      return undefined;
    }
  }
}

function restored(action: HeldAction): RestoredOperation {
  return {
    actionDigest: checkDigest(action.actionDigest, 'action_digest'),
    actionBytes: action.action ?? new Uint8Array(),
    commandBytes: action.command ?? new Uint8Array(),
    queuedAtMs: action.queuedAtMs ?? 0,
    ...decodeContext(action.engineContext ?? new Uint8Array()),
  };
}
