/** Whether this computer can run Linux actions, and how well it keeps them apart. */
import { spawnSync } from 'node:child_process';
import type { Check } from '../../settings/checks.ts';

/** What `outboard-sandbox probe FOLDER` writes; see executor/sandbox/native/probe.c. */
interface Probe {
  sandbox: boolean;
  kernel: string;
  /** `overlay` or `copy`. */
  inputs: string;
  inputsReason: string;
  step: string;
  message: string;
  error: string;
  maxUserNamespaces: number | null;
  unprivilegedUsernsClone: number | null;
  apparmorRestrictsUserns: number | null;
}

export function sandboxChecks(helper: string | undefined, folder: string): Check[] {
  if (!helper) {
    const description =
      process.platform === 'linux'
        ? `there is no sandbox helper for ${process.arch}, so no actions run on this computer`
        : 'this computer does not run Linux, so it serves as a cache only until a machine is added';
    return [{ id: 'machine', passed: false, optional: true, description, fixes: [] }];
  }
  const { stdout, stderr, error } = spawnSync(helper, ['probe', folder], { encoding: 'utf8', timeout: 20_000 });
  let probe: Probe;
  try {
    probe = JSON.parse(stdout);
  } catch {
    const why = error?.message ?? (stderr.trim() || 'it wrote nothing');
    return [
      {
        id: 'sandbox',
        passed: false,
        description: `the sandbox helper ${helper} does not work here: ${why}`,
        fixes: ['run `npm ci` again'],
      },
    ];
  }
  return [userNamespaces(probe), sandbox(probe), ...(probe.sandbox ? [overlay(probe)] : [])];
}

function userNamespaces(probe: Probe): Check {
  const fixes: string[] = [];
  if (probe.unprivilegedUsernsClone === 0) fixes.push('sudo sysctl -w kernel.unprivileged_userns_clone=1');
  if (probe.maxUserNamespaces === 0) fixes.push('sudo sysctl -w user.max_user_namespaces=10000');
  if (probe.apparmorRestrictsUserns === 1) fixes.push('sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0');
  // The switches count only for ordinary users, and a profile may make an exception: what was tried decides.
  if (probe.sandbox || fixes.length === 0) {
    return {
      id: 'user namespaces',
      passed: true,
      description: `the kernel ${probe.kernel} does not forbid user namespaces`,
      fixes: [],
    };
  }
  return {
    id: 'user namespaces',
    passed: false,
    optional: true,
    description: 'the kernel forbids user namespaces to ordinary users',
    fixes,
  };
}

function sandbox(probe: Probe): Check {
  if (probe.sandbox)
    return { id: 'sandbox', passed: true, description: 'each action has a sandbox of its own', fixes: [] };
  const why = [probe.message, probe.error].filter(Boolean).join(': ');
  return {
    id: 'sandbox',
    passed: false,
    optional: true,
    description: `no sandbox here (${probe.step}: ${why}); without one, actions run plainly, and see and may change what you can`,
    fixes: [
      probe.step === 'folder' ? 'make the folder writable, see above' : 'allow user namespaces, see above',
      'in a container: run it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined',
    ],
  };
}

function overlay(probe: Probe): Check {
  return probe.inputs === 'overlay'
    ? { id: 'overlay', passed: true, description: 'inputs are mounted, not copied', fixes: [] }
    : {
        id: 'overlay',
        passed: false,
        optional: true,
        description: `inputs are copied for each action, which is slower: ${probe.inputsReason}`,
        fixes: ['use a kernel of 5.11 or later, and a disk that is no overlay itself for --root'],
      };
}
