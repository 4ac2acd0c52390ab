/** What a machine allows of the sandbox, and in words what to do where it refuses. */
import { execFile } from 'node:child_process';

/** What `outboard-sandbox probe FOLDER` prints, as it is. */
export interface ProbeReport {
  sandbox: boolean;
  kernel: string;
  machine: string;
  uid: number;
  inputs: 'overlay' | 'copy' | '';
  /** Why inputs are copied. */
  inputsReason: string;
  /** Why an action's changes are not kept in memory. */
  memoryReason: string;
  /** The step that failed, the system's error, and what was tried. */
  step: string;
  errno: number;
  error: string;
  message: string;
  /** Switches of the kernel; null: this kernel does not have it. */
  maxUserNamespaces: number | null;
  unprivilegedUsernsClone: number | null;
  apparmorRestrictsUserns: number | null;
}

export interface Finding {
  /** `refused`: only plain mode works. `slower`: the sandbox works, inputs are copied. */
  severity: 'refused' | 'slower';
  reason: string;
  fix: string;
}

const EPERM = 1;
const EACCES = 13;
const EINVAL = 22;
const ENOSPC = 28;
const ENOSYS = 38;

const persistent = (line: string) =>
  `sudo sysctl -w ${line} && echo '${line}' | sudo tee /etc/sysctl.d/90-outboard.conf`;

/** Runs the helper's trial in `folder`, which should lie on the file system of the executor's store. Rejects if it cannot be run. */
export function probeMachine(helperPath: string, folder: string): Promise<ProbeReport> {
  return new Promise((resolve, reject) => {
    execFile(helperPath, ['probe', folder], { env: {}, timeout: 30_000 }, (error, stdout, stderr) => {
      if (error)
        reject(
          new Error(`The sandbox helper ${helperPath} could not be run: ${stderr.trim() || error.message}`, {
            cause: error,
          }),
        );
      else resolve(JSON.parse(stdout) as ProbeReport);
    });
  });
}

/** What keeps this machine from the full sandbox; undefined when nothing does. */
export function explainProbe(report: ProbeReport, helperPath: string): Finding | undefined {
  if (report.sandbox) {
    if (report.inputs === 'overlay') return undefined;
    return {
      severity: 'slower',
      reason: `Overlay mounts are refused: ${report.inputsReason}. Inputs are copied for each action instead.`,
      fix: "Use Linux 5.11 or later, and keep the executor's folder on ext4, xfs or btrfs (not NFS, not itself an overlay).",
    };
  }
  const system = `${report.message}: ${report.error}`;
  const refused = (reason: string, fix: string): Finding => ({
    severity: 'refused',
    reason: `${reason} (${system})`,
    fix,
  });
  if (report.maxUserNamespaces === 0 || (report.errno === ENOSPC && report.step === 'user-namespace'))
    return refused(
      `The sysctl user.max_user_namespaces (${report.maxUserNamespaces}) allows no further user namespace`,
      persistent('user.max_user_namespaces=10000'),
    );
  if (report.unprivilegedUsernsClone === 0 && report.uid !== 0)
    return refused(
      'The sysctl kernel.unprivileged_userns_clone=0 keeps user namespaces to root',
      persistent('kernel.unprivileged_userns_clone=1'),
    );
  const forbidden = report.errno === EPERM || report.errno === EACCES;
  if (report.apparmorRestrictsUserns === 1 && report.uid !== 0 && forbidden)
    return refused(
      'AppArmor restricts user namespaces of ordinary users (Ubuntu 23.10 and later)',
      `Allow this one program: echo 'abi <abi/4.0>, profile outboard-sandbox ${helperPath} flags=(unconfined) { userns, }' | sudo tee /etc/apparmor.d/outboard-sandbox && sudo apparmor_parser -r /etc/apparmor.d/outboard-sandbox. ` +
        `Or for all programs: ${persistent('kernel.apparmor_restrict_unprivileged_userns=0')}`,
    );
  if (report.step === 'user-namespace' && (report.errno === EINVAL || report.errno === ENOSYS))
    return refused('The kernel was built without user namespaces', 'Use a kernel with CONFIG_USER_NS=y.');
  if (report.step === 'proc')
    return refused(
      'A new /proc cannot be mounted, as in a container that masks parts of its own',
      'Run the executor on the host, or the container with `--security-opt systempaths=unconfined` (Docker, Podman) or `procMount: Unmasked` (Kubernetes).',
    );
  if (report.step === 'user-namespace' && forbidden)
    return refused(
      "User namespaces are forbidden here, as by a container's seccomp filter, SELinux or a chroot",
      'Run the executor on the host, or the container with `--security-opt seccomp=unconfined` and a policy that allows user namespaces.',
    );
  if (report.step === 'folder' || report.step === 'slot')
    return refused(
      'The trial could not write to its folder',
      'Give the executor a folder that its user can write to, with free space.',
    );
  return refused(
    `The sandbox failed at the step "${report.step}"`,
    'Use Linux 5.12 or later with namespaces and tmpfs enabled, outside of nested containers.',
  );
}
