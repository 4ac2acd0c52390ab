import { readFileSync } from 'node:fs';
import type { Engine, EngineOptions } from '../compose.ts';
import type { EngineStatus } from '../ipc/contract.ts';
import { isLoopback } from '../reapi/http-guard.ts';
import { createFolders, type Paths } from '../settings/paths.ts';
import { lockRoot, type RootLock } from '../settings/root-lock.ts';
import { checkSettings, loadSettings, type Settings } from '../settings/settings.ts';
import { defaultGrpc, defaultHttp } from './addresses.ts';
import { type Address, parseAddress, parseChoice, parseSize, parseWhole } from './arguments.ts';
import { clientLines, httpClients } from './clients.ts';
import { CliError, type Command, type Context, exitCodes, parseOptions, usageError } from './command.ts';
import { checkComputer, freeDisk } from './doctor/check-computer.ts';
import { sandboxChecks } from './doctor/sandbox-checks.ts';
import { onEndSignal } from './end-signal.ts';
import { pathsOf } from './engine-command.ts';
import { executorCommand, protoRoot, sandboxHelper, version } from './installation.ts';
import { portOwner } from './port-owner.ts';
import { progressLine } from './progress-line.ts';

export const command: Command = {
  help: `Usage: outboard serve [OPTION…]

Runs the engine: the Remote Execution server, and on Linux this computer as a machine. Ends at Ctrl-C or SIGTERM.

  --root DIR               folder for everything it keeps
  --grpc HOST:PORT         for build tools (default ${defaultGrpc}; port 0 = any)
  --http HOST:PORT         HTTP cache for ccache, sccache, Bazel (default ${defaultHttp}; \`off\` = none)
  --auth key|none          key (default): clients must send the key of the folder; none: whoever reaches the address can
                           run commands as you
  --tls-cert FILE          certificate and key in PEM; needed for addresses that others can reach
  --tls-key FILE
  --slots N                actions at a time on this computer (default: one a processor)
  --sandbox auto|on|off    keep actions apart: where possible (default); on: refuse to run them without; off: not at all
  --disk-max SIZE          bound of the blobs on disk, for example 50G (default: a third of what is free)
  --default-isa ISA        for actions that name none, for example x86-64 or aarch64 (default: this computer's)

When it is ready it writes {"pid", "grpc", "http"} to engine.json in its folder. Settings beside it (settings.json) are
what these options change for one run. Exit codes: 0 ended by a signal; 1 could not start; 2 wrong command line.
`,
  async run(args, context) {
    const text = { type: 'string' } as const;
    const { values } = parseOptions(
      args,
      {
        grpc: text,
        http: text,
        auth: text,
        'tls-cert': text,
        'tls-key': text,
        slots: text,
        sandbox: text,
        'disk-max': text,
        'default-isa': text,
      },
      { from: 0, to: 0, names: '' },
    );
    const grpc = parseAddress(values.grpc ?? defaultGrpc, '--grpc');
    const http = values.http === 'off' ? undefined : parseAddress(values.http ?? defaultHttp, '--http');
    const auth = parseChoice(values.auth ?? 'key', '--auth', ['key', 'none']);
    const tls = readTls(values['tls-cert'], values['tls-key']);
    for (const address of [grpc, http]) if (address) refuseOpenDoor(address, auth, tls !== undefined);
    const overrides: Partial<Settings> = {
      ...(values.slots === undefined ? {} : { slots: parseWhole(values.slots, '--slots', 1, 1024) }),
      ...(values.sandbox === undefined
        ? {}
        : { sandbox: parseChoice(values.sandbox, '--sandbox', ['auto', 'on', 'off']) }),
      ...(values['disk-max'] === undefined ? {} : { diskMaxBytes: parseSize(values['disk-max'], '--disk-max') }),
      ...(values['default-isa'] === undefined ? {} : { defaultIsa: values['default-isa'] }),
    };
    const paths = pathsOf(values.root);
    const progress = progressLine(context);
    const settings = prepare(paths, overrides, (notice) => progress.logger.warn(notice));
    const options: EngineOptions = {
      version,
      paths,
      settings,
      grpc,
      http,
      auth,
      tls,
      executorCommand: executorCommand(),
      protoRoot,
      logger: progress.logger,
      doctor: () => checkComputer({ paths, addresses: [], sandboxHelper: sandboxHelper() }),
    };
    const rootLock = lock(paths);
    if (settings.sandbox === 'on') requireSandbox(paths);
    const disk = freeDisk(paths);
    if (!disk.passed) progress.logger.warn(disk.description);
    const engine = await start(options, context);
    progress.start(() => sentence(engine.status()));
    await new Promise<void>((resolve) => void onEndSignal(resolve));
    progress.stop();
    await engine.stop();
    rootLock.release();
    return exitCodes.ok;
  },
};

/** Invariant 8 of ARCHITECTURE.md: wider than loopback needs TLS and a credential. */
function refuseOpenDoor({ host }: Address, auth: 'key' | 'none', tls: boolean): void {
  if (isLoopback(host) || (auth === 'key' && tls)) return;
  const missing = [...(auth === 'none' ? ['a key'] : []), ...(tls ? [] : ['TLS'])].join(' and ');
  throw usageError(
    `${host} can be reached from other computers, and without ${missing} anyone there could run commands as you`,
    `listen on 127.0.0.1 and use an ssh tunnel, or give --auth key --tls-cert FILE --tls-key FILE`,
  );
}

function readTls(certPath: string | undefined, keyPath: string | undefined): EngineOptions['tls'] {
  if (certPath === undefined && keyPath === undefined) return undefined;
  if (certPath === undefined || keyPath === undefined) throw usageError('--tls-cert and --tls-key belong together');
  try {
    return { cert: readFileSync(certPath), key: readFileSync(keyPath), certPath };
  } catch (error) {
    throw new CliError(`cannot read the certificate or its key: ${(error as Error).message}`);
  }
}

function prepare(paths: Paths, overrides: Partial<Settings>, notice: (message: string) => void): Settings {
  try {
    checkSettings(overrides, 'the command line');
    createFolders(paths);
    return { ...loadSettings(paths.settings, Date.now(), { setAside: true, notice }), ...overrides };
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** Found out now, not by an executor that ends again and again. */
function requireSandbox(paths: Paths): void {
  const checks = sandboxChecks(sandboxHelper(), paths.root);
  const failed = checks.find(({ id, passed }) => id === 'sandbox' && !passed);
  if (!failed) return;
  const fixes = checks.filter(({ id, passed }) => id !== 'overlay' && !passed).flatMap((check) => check.fixes);
  throw new CliError(`a sandbox is asked for (sandbox: on): ${failed.description}`, {
    fix: `${fixes[0]}; \`outboard doctor\` tells more`,
  });
}

/** Before anything of the folder is opened: two engines would damage it. */
function lock(paths: Paths): RootLock {
  try {
    return lockRoot(paths.root);
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

async function start(options: EngineOptions, { stdout }: Context): Promise<Engine> {
  let engine: Engine | undefined;
  try {
    // Loaded here, so that help and a wrong command line are answered at once.
    const { createEngine } = await import('../compose.ts');
    engine = await createEngine(options);
    const { grpc, http, clients } = await engine.start();
    const scheme = options.tls ? 's' : '';
    stdout.write(`ready: gRPC at grpc${scheme}://${grpc}\n`);
    if (http) stdout.write(`ready: HTTP cache at http${scheme}://${http}\n`);
    if (options.auth === 'none')
      stdout.write('open: no key is asked for, so every program and user of this computer can run commands as you\n');
    if (!options.executorCommand) stdout.write('cache only: this computer cannot run Linux actions itself\n');
    const lines = [...clients, ...httpClients(engine.status(), options.paths.key)];
    stdout.write(`paste one line, for\n${clientLines(lines)}`);
    return engine;
  } catch (error) {
    await engine?.stop().catch(() => {});
    throw startError(error, options);
  }
}

function startError(error: unknown, { grpc, http, paths }: EngineOptions): unknown {
  // A mistake in the program itself: with its stack, it can be mended.
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof SyntaxError) return error;
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    const option = port === http?.port ? '--http' : '--grpc';
    const taken = port ?? grpc.port;
    return new CliError(`port ${taken} is taken by ${portOwner(taken) ?? 'a program of another user'}`, {
      fix: `end it, or choose another port, for example ${option} 127.0.0.1:${taken + 1000} (0 = any)`,
    });
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new CliError(`cannot listen: ${message}`, { fix: 'use an address of this computer and a port from 1024' });
  if (code === 'ENOSPC')
    return new CliError(`the disk of ${paths.root} is full`, {
      fix: 'free some space, or choose another disk with --root DIR',
    });
  return new CliError(message);
}

function sentence({ counts, machines }: EngineStatus): string {
  const ready = machines.filter((m) => m.state === 'ready').length;
  const share = counts.finished > 0 ? `, ${Math.round((100 * counts.cached) / counts.finished)} % from cache` : '';
  return (
    `${ready} ${ready === 1 ? 'machine' : 'machines'} ready, ${counts.running} ${counts.running === 1 ? 'action' : 'actions'} running, ${counts.queued} queued, ` +
    `${counts.finished} finished${share}, ${counts.failed} failed`
  );
}
