/**
 * A slot runs one command at a time in a sandbox of its own and hands its outputs back.
 * It lasts; everything of an action ends with it.
 */

export interface SlotOptions {
  /** The `outboard-sandbox` program for this machine. */
  helperPath: string;
  /** The executor's folder. Layers and slot folders lie below it, on one file system; actions cannot see it. */
  storeRoot: string;
  /** This slot's own folder, below `storeRoot`. It is made, and emptied of what an earlier slot left. */
  slotDir: string;
  /** `plain` isolates nothing: for machines that refuse user namespaces (see probe.ts). */
  mode: 'sandbox' | 'plain';
  /** Further host paths that actions may read. Those that do not exist are left out. */
  readOnlyPaths?: string[];
  /** Where an action sees its input root; the same on each machine. Default `/build`. */
  inputRootPath?: string;
  /**
   * For an executor that root runs: the user that the helper and its actions are on this machine. Slot folder and store must be
   * reachable for it, the slot folder's parent writable. Without it actions of such an executor could read root's files in /etc.
   */
  user?: { uid: number; gid: number };
  /**
   * How much of an action's changes stays in memory; one that makes more is run anew with its changes on disk. 0: none.
   * Default: a 16th of the machine's memory, 64 MiB to 2 GiB.
   */
  memoryBytes?: number;
}

export interface RunSpec {
  /** Absolute paths of kept, never-changing directory trees below `storeRoot`; merged they make the input root, the first wins. */
  layers: string[];
  /** argv[0] without '/' is looked up in the PATH of `environment`; with one, relative to the working directory. */
  argv: string[];
  /** Complete: nothing is inherited. */
  environment: [string, string][];
  /** Relative to the input root, '' = the root itself. Made if missing. */
  workingDirectory: string;
  /** Relative to the working directory; may use '..' within the input root. */
  outputPaths: string[];
  /** Relative to the input root, made before the run. */
  makeDirectories: string[];
  /** 0 = none. */
  timeoutMs: number;
  /** The host's network, or only a loopback of its own. Plain mode always has the host's. */
  network: boolean;
  /** The input root is a whole system: it becomes '/', and the command is seen as this user. Sandbox mode only. */
  sysroot?: { uid: number; gid: number };
  /** Files, stdout and stderr of up to this many bytes also come back in the result (16 MiB of files at most). */
  inlineLimit: number;
}

export type Outcome =
  | { kind: 'exited'; code: number }
  | { kind: 'signalled'; signal: number; coreDumped: boolean }
  | { kind: 'timed-out' }
  | { kind: 'cancelled' }
  /**
   * No result. `step` is `exec` or `working-directory` where the action itself is at fault (ENOENT: no such program),
   * `output-path` for an output outside the input root; any other step is the machine's failure.
   */
  | { kind: 'not-started'; step: string; errno: number; message: string };

export interface CapturedFile {
  size: number;
  /** Present when size <= inlineLimit. */
  data?: Buffer;
  /** Otherwise the file's host path, the caller's until the slot's next run. */
  path?: string;
}

export interface OutputEntry {
  /** Index in `outputPaths`. */
  requested: number;
  /** Index in `outputs` of the directory that holds it, -1 for the output itself. Directories come before what they hold. */
  parent: number;
  /** Last component; '' for the output itself. */
  name: string;
  /** Relative to the output, '' for itself. */
  path: string;
  /** `other`: a device, pipe or socket. */
  kind: 'file' | 'directory' | 'symlink' | 'other';
  /** Permission bits as the action left them. */
  mode: number;
  size: number;
  mtime: { seconds: number; nanos: number };
  /** Of a symlink. */
  target?: string;
  /** Of a file of up to inlineLimit bytes. */
  data?: Buffer;
  /**
   * Without `data`: host path of a file's contents, now 0444 or 0555, the caller's to rename away until the slot's next run.
   * Two entries that were hard links may share an inode.
   */
  stagedPath?: string;
  /** The name or target was not UTF-8: no REAPI message can carry it. */
  notUtf8?: true;
}

export interface RunResult {
  outcome: Outcome;
  /** Wall clock, nanoseconds since 1970; both 0 when nothing was started. */
  startedAtNs: bigint;
  endedAtNs: bigint;
  /** Of the command and all its descendants. */
  userMicros: number;
  systemMicros: number;
  maxRssBytes: number;
  blockInputs: number;
  blockOutputs: number;
  majorFaults: number;
  contextSwitches: number;
  stdout: CapturedFile;
  stderr: CapturedFile;
  /** Of a command that ended or timed out. */
  outputs: OutputEntry[];
  /** Plain mode: inputs, relative to the input root, that the action changed in its layer. */
  tamperedInputs: string[];
}

export interface Slot {
  /**
   * Runs one command; a second call before the first is answered is refused. Rejects with SlotClosedError when the
   * helper is gone. An abort kills the command at once and the result says `cancelled`.
   */
  run(spec: RunSpec, signal?: AbortSignal): Promise<RunResult>;
  /** Kills what runs, waits for the helper to clean up and end. */
  close(): Promise<void>;
  readonly pid: number;
  /** How inputs are presented: `copy` where this machine refuses overlays (why: `inputsReason`), `link` in plain mode. */
  readonly inputs: 'overlay' | 'copy' | 'link';
  readonly inputsReason: string;
  /** Why actions' changes are on disk; '' where they are in memory as long as they are few. */
  readonly diskReason: string;
  /** While a command runs its output grows here. */
  readonly stdoutPath: string;
  readonly stderrPath: string;
}

/** The slot cannot be used: it was refused by this machine, was closed, or its helper died. */
export class SlotClosedError extends Error {
  /** The step that failed and the system's error number, when the machine refused it. */
  readonly step: string;
  readonly errno: number;

  constructor(message: string, step = '', errno = 0) {
    super(message);
    this.name = 'SlotClosedError';
    this.step = step;
    this.errno = errno;
  }
}
