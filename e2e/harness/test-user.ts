/**
 * Whom the engine under test runs as. Never root, so that the sandbox is proved the way a user has it: when the tests
 * run as root, the user that scripts/ci/install-clients.sh makes, else `nobody`. OUTBOARD_E2E_USER names another.
 */
import { readFileSync } from 'node:fs';

export interface TestUser {
  name: string;
  uid: number;
  gid: number;
}

/** Undefined: run as whoever runs the tests. */
export function testUser(): TestUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const wanted = process.env.OUTBOARD_E2E_USER;
  const names = wanted ? [wanted] : ['outboard-ci', 'nobody'];
  for (const line of names.flatMap((name) => passwdLines().filter((l) => l.startsWith(`${name}:`)))) {
    const [name = '', , uid, gid] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    `no user ${names.join(' or ')} in /etc/passwd to run the engine as: run scripts/ci/install-clients.sh`,
  );
}

const passwdLines = (): string[] => readFileSync('/etc/passwd', 'utf8').split('\n');
