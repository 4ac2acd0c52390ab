/** What a hostile action tries. Each test says what must not have happened, and looks from outside. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Slot } from './slot.ts';
import type { Bench } from './testing.ts';
import {
  action,
  alive,
  bench,
  compile,
  err,
  eventually,
  helperPath,
  isRoot,
  NOBODY,
  noSandbox,
  out,
} from './testing.ts';

const users = isRoot ? [undefined, NOBODY] : [undefined];

/** Host pids of processes whose command line holds `mark`. */
function processes(mark: string): number[] {
  return fs
    .readdirSync('/proc')
    .filter((n) => /^\d+$/.test(n))
    .map(Number)
    .filter((pid) => {
      try {
        return pid !== process.pid && fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark) && alive(pid);
      } catch {
        return false;
      }
    });
}

for (const user of users)
  describe(`attacks on a slot as ${user ? 'nobody' : isRoot ? 'root' : 'this user'}`, { skip: noSandbox }, () => {
    let b: Bench;
    let slot: Slot;
    before(async () => {
      b = bench(user);
      slot = await b.open();
    });
    after(() => b.close());

    it('a daemon does not survive its action', async () => {
      const mark = `4242${process.pid}.1`;
      const r = await slot.run(
        action(`(setsid sh -c 'setsid sleep ${mark} & exec sleep ${mark}' >/dev/null 2>&1 &); sleep 0.2`),
      );
      assert.deepEqual(r.outcome, { kind: 'exited', code: 0 });
      assert.deepEqual(processes(mark), []);
    });

    it('a fork bomb ends with its timeout', async (t) => {
      const bomb = compile(
        '#include <unistd.h>\n#include <signal.h>\nint main(){for(int i=1;i<64;i++)signal(i,SIG_IGN);setsid();for(;;)if(fork()<0)usleep(1000);}',
        path.join(b.store, 'bomb'),
      );
      if (!bomb) return t.skip('no C compiler');
      const layer = b.layer({ x: 'x' });
      fs.chmodSync(layer, 0o755);
      fs.copyFileSync(bomb, path.join(layer, 'bomb'));
      fs.chmodSync(path.join(layer, 'bomb'), 0o555);
      const r = await slot.run(action(['./bomb'], { layers: [layer], timeoutMs: 500 }));
      assert.equal(r.outcome.kind, 'timed-out');
      assert.equal(out(await slot.run(action('echo fine'))), 'fine\n');
    });

    it('shared memory and semaphores do not reach the next action', async () => {
      await slot.run(
        action([
          'python3',
          '-c',
          `
import ctypes, mmap, os
libc = ctypes.CDLL(None, use_errno=True)
assert libc.shmget(0x1234, 4096, 0o1666) >= 0
open('/dev/shm/left', 'w').write('x'); os.mkdir('/dev/shm/dir'); open('/dev/shm/dir/y', 'w')
`,
        ]),
      );
      const r = await slot.run(action('cat /proc/sysvipc/shm | wc -l; ls -A /dev/shm'));
      assert.equal(out(r), '1\n');
    });

    it('writes to all that /proc shows change nothing outside', async () => {
      const layer = b.layer({ input: 'kept' });
      const r = await slot.run(
        action(
          `
for f in /proc/[0-9]*/fd/* /proc/[0-9]*/mem /proc/[0-9]*/root/x /proc/[0-9]*/cwd/x /proc/sys/kernel/* /proc/sys/vm/drop_caches /proc/sysrq-trigger; do
  case $f in /proc/$$/*) continue;; esac
  (echo h > "$f") 2>/dev/null && echo "wrote $f"
done
for f in /proc/1/fd/ /proc/1/cwd/ /proc/1/root/ /proc/1/map_files/; do ls $f 2>/dev/null; done
cat /proc/1/environ /proc/1/maps 2>/dev/null
exit 5`,
          { layers: [layer] },
        ),
      );
      assert.deepEqual(r.outcome, { kind: 'exited', code: 5 });
      // The loop's own subshells are gone by the time they are tried; what is left is of the action itself.
      assert.doesNotMatch(out(r), /^(?!wrote \/proc\/(?!1\/|sys)).+/m);
      assert.equal(fs.readFileSync(path.join(layer, 'input'), 'utf8'), 'kept');
    });

    it('process 1 can be neither traced nor killed', async () => {
      const r = await slot.run(
        action([
          'python3',
          '-c',
          `
import ctypes, os, signal
libc = ctypes.CDLL(None, use_errno=True)
for request in (16, 0x4206):
  print(libc.ptrace(request, 1, None, None), ctypes.get_errno())
class iov(ctypes.Structure): _fields_ = [('b', ctypes.c_void_p), ('n', ctypes.c_size_t)]
buf = ctypes.create_string_buffer(8)
print(libc.process_vm_readv(1, ctypes.byref(iov(ctypes.addressof(buf), 8)), 1, ctypes.byref(iov(0x400000, 8)), 1, 0))
for s in (9, 15, 19, 11): os.kill(1, s)
print(sorted(int(p) for p in os.listdir('/proc') if p.isdigit()))
`,
        ]),
      );
      assert.equal(out(r), '-1 1\n-1 1\n-1\n[1, 2]\n', err(r));
    });

    it('inputs cannot be changed in the store, whatever is done to them', async () => {
      const layer = b.layer({
        a: 'kept',
        b: 'kept',
        'd/c': 'kept',
        'd/e': 'kept',
        f: 'kept',
        g: { text: '#!/bin/sh\necho kept', mode: 0o555 },
      });
      const before = fs
        .readdirSync(layer, { recursive: true })
        .map((f) => [f, fs.lstatSync(path.join(layer, String(f))).ino])
        .sort();
      const r = await slot.run(
        action(
          `
chmod u+w a; echo changed >> a; rm b; mv d/c d/z; chmod 777 d; : > d/e 2>/dev/null || { chmod 666 d/e; : > d/e; }
ln f hard; chmod 666 hard; echo changed > hard; touch -d 2001-01-01 g; python3 -c "
import os
os.truncate('f', 0)
os.setxattr('g', 'user.x', b'1')"
rm -rf d
exit 0`,
          { layers: [layer] },
        ),
      );
      assert.equal(r.outcome.kind, 'exited');
      const now = fs
        .readdirSync(layer, { recursive: true })
        .map((f) => [f, fs.lstatSync(path.join(layer, String(f))).ino])
        .sort();
      assert.deepEqual(now, before);
      for (const name of ['a', 'b', 'd/c', 'd/e', 'f']) {
        assert.equal(fs.readFileSync(path.join(layer, name), 'utf8'), 'kept');
        assert.equal(fs.statSync(path.join(layer, name)).mode & 0o777, 0o444);
        assert.equal(fs.statSync(path.join(layer, name)).nlink, 1);
      }
      assert.ok(fs.statSync(path.join(layer, 'g')).mtimeMs > Date.now() - 600_000);
    });

    it('mounts, namespaces and roots cannot be changed', async () => {
      const r = await slot.run(
        action([
          'python3',
          '-c',
          `
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def tried(name, result): print(name, result, ctypes.get_errno() if result < 0 else 0)
tried('mount', libc.mount(b'tmpfs', b'/tmp', b'tmpfs', 0, None))
tried('remount', libc.mount(None, b'/usr', None, 0x1020, None))
tried('bind', libc.mount(b'/usr', b'/tmp', None, 0x1000, None))
tried('umount', libc.umount2(b'/proc', 2))
tried('umount', libc.umount2(b'/build', 2))
tried('pivot', libc.syscall(155 if os.uname().machine == 'x86_64' else 41, b'/tmp', b'/tmp'))
tried('chroot', libc.chroot(b'/tmp'))
tried('sethostname', libc.sethostname(b'x', 1))
for flag in (0x10000000, 0x20000, 0x20000000, 0x40000000, 0x8000000, 0x4000000, 0x10020000):
  tried('unshare %x' % flag, libc.unshare(flag))
for ns in ('mnt', 'net', 'user', 'pid_for_children'):
  tried('setns', libc.setns(os.open('/proc/self/ns/' + ns, 0), 0))
tried('mknod', libc.mknod(b'/build/sda', 0o60666, os.makedev(8, 0)))
tried('fsopen', libc.syscall(430, b'tmpfs', 0))
tried('open_tree', libc.syscall(428, -100, b'/usr', 1))
tried('setuid', libc.setuid(0))
tried('chown', libc.chown(b'/build', 0, 0))
`,
        ]),
      );
      const lines = out(r).trim().split('\n');
      assert.equal(lines.length, 24, err(r) + out(r));
      for (const line of lines) assert.match(line, / -1 (1|22|28)$/);
      const capabilities = await slot.run(action("grep -E '^(Cap...|NoNewPrivs|Seccomp):' /proc/self/status"));
      assert.match(out(capabilities), /CapPrm:\t0+\nCapEff:\t0+\nCapBnd:\t0+\nCapAmb:\t0+\nNoNewPrivs:\t1/);
      assert.equal(
        out(
          await slot.run(
            action(
              'find /usr/bin -perm /6000 | head -1 | xargs -r -n1 sh -c \'"$0" </dev/null >/dev/null 2>&1; true\'; id -u; touch /usr/x /x /etc/x 2>/dev/null || echo no',
            ),
          ),
        ),
        '1000\nno\n',
      );
    });

    it('the store, homes and sockets of the host are not there', async () => {
      b.layer({ secret: `outboard-secret-${process.pid}` });
      const r = await slot.run(
        action(`
ls -d ${b.store} /home /root /mnt /srv /boot /sys /run/* /var/run /var/lib 2>/dev/null
ls -A / ; ls -A /var /run
cat /proc/mounts | cut -d' ' -f2 | grep -c ${b.store}
env; ls -l /proc/self/fd | grep -v -E '/proc/|/dev/null|pipe:|std(out|err)$|total'
grep -rl outboard-secret-${process.pid} / --include=secret --exclude-dir=proc --exclude-dir=usr --exclude-dir=nix --exclude-dir=dev 2>/dev/null`),
      );
      const lines = out(r).split('\n');
      for (const line of lines)
        assert.match(
          line,
          /^(|bin|build|dev|etc|lib\w*|nix|opt|proc|run|sbin|tmp|usr|var|\.\w+|\/var|\/run|\/var:|\/run:|0|PATH=.*|PWD=.*|resolve|systemd|_=.*|SHLVL=.*|current-system|OLDPWD=.*|SECRET=.*)$/,
        );
      const next = await slot.run(action('ls -A .. | sort | head -3; echo ../../slot*; ls -A /tmp'));
      assert.match(out(next), /^bin\nbuild\ndev\n\.\.\/\.\.\/slot\*\n$/);
    });

    it('a set-user-id bit or device among outputs is no more than a number', async () => {
      const r = await slot.run(action('cp /bin/sh s; chmod 6755 s', { outputPaths: ['s'], inlineLimit: 1000 }));
      assert.equal(r.outputs[0]!.mode, 0o6755);
      assert.equal(fs.statSync(r.outputs[0]!.stagedPath!).mode & 0o7777, 0o555);
    });

    it('without the network there is a loopback and no more; with it the host is reached', async () => {
      const server = http.createServer((_, response) => response.end('reached'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const port = (server.address() as AddressInfo).port;
      const connect = [
        'python3',
        '-c',
        `
import socket
s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(); socket.create_connection(s.getsockname(), 2); print('lo')
try:
  c = socket.create_connection(('127.0.0.1', ${port}), 2); c.send(b'GET / HTTP/1.0\\r\\n\\r\\n'); print(c.makefile().read()[-7:])
except OSError as e: print('refused')
`,
      ];
      try {
        assert.equal(out(await slot.run(action(connect))), 'lo\nrefused\n');
        assert.equal(out(await slot.run(action(connect, { network: true }))), 'lo\nreached\n');
        assert.equal(out(await slot.run(action(connect))), 'lo\nrefused\n');
        const names = await slot.run(action('cat /etc/resolv.conf', { network: true }));
        if (fs.existsSync('/etc/resolv.conf')) assert.equal(out(names), fs.readFileSync('/etc/resolv.conf', 'utf8'));
      } finally {
        server.close();
      }
    });

    it('a sysroot is the whole system that its command sees', async (t) => {
      const program = compile(
        `
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>
#include <dirent.h>
#include <sched.h>
#include <sys/mount.h>
int main(void){char cwd[99];printf("%d %d %s\\n",getuid(),getgid(),getcwd(cwd,99));
DIR*d=opendir("/");struct dirent*e;while((e=readdir(d)))if(e->d_name[0]!='.')puts(e->d_name);
printf("null %d tmp %d self %d\\n",access("/dev/null",2),access("/tmp",2),access("/proc/self/status",4));
printf("unshare %d mount %d\\n",unshare(CLONE_NEWUSER),mount("x","/tmp","tmpfs",0,""));
FILE*f=fopen("made","w");fputs("x",f);fclose(f);return 0;}`,
        path.join(b.store, 'rootprog'),
      );
      if (!program) return t.skip('no C compiler');
      const layer = b.layer({ 'usr/bin/': '', 'etc/name': 'sysroot' });
      fs.copyFileSync(program, path.join(layer, 'usr/bin/prog'));
      fs.chmodSync(path.join(layer, 'usr/bin/prog'), 0o555);
      for (const [uid, gid] of [
        [0, 0],
        [1234, 99],
        [1000, 1000],
      ] as const) {
        const r = await slot.run(
          action(['prog'], {
            layers: [layer],
            sysroot: { uid, gid },
            workingDirectory: 'work/dir',
            outputPaths: ['made', '../..'],
          }),
        );
        assert.deepEqual(r.outcome, { kind: 'exited', code: 0 }, JSON.stringify(r.outcome));
        const [first, ...rest] = out(r).trim().split('\n');
        assert.equal(first, `${uid} ${gid} /work/dir`);
        assert.deepEqual(rest.slice(0, -2).sort(), ['dev', 'etc', 'proc', 'tmp', 'usr', 'work']);
        assert.deepEqual(rest.slice(-2), ['null 0 tmp 0 self 0', 'unshare -1 mount -1']);
        assert.deepEqual(
          r.outputs
            .filter((o) => o.requested === 1)
            .map((o) => o.path)
            .sort(),
          ['', 'etc', 'etc/name', 'usr', 'usr/bin', 'usr/bin/prog', 'work', 'work/dir', 'work/dir/made'],
        );
      }
      assert.match(out(await slot.run(action('unshare -U true 2>&1; echo $?'))), /\n[^0]\d*\n$/);
    });

    it('no process outlives a killed executor, and a new one takes the slot over', async () => {
      const mark = `4343${process.pid}.${user ? 1 : 2}`;
      const slotDir = path.join(b.store, 'taken');
      const options = JSON.stringify({
        helperPath,
        storeRoot: b.store,
        slotDir,
        mode: 'sandbox',
        ...(user ? { user } : {}),
      });
      const program = `
import { openNativeSlot } from ${JSON.stringify(path.join(import.meta.dirname, 'native-slot.ts'))}
const slot = await openNativeSlot(${options})
process.stdout.write(slot.pid + '\\n')
await slot.run({ layers: [], argv: ['/bin/sh', '-c', 'mkdir -p d/e; chmod 0 d; setsid sleep ${mark} & sleep ${mark}'], environment: [['PATH', '/usr/bin:/bin']], workingDirectory: '', outputPaths: [], makeDirectories: [], timeoutMs: 0, network: false, inlineLimit: 0 })`;
      const executor = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      executor.stdout.on('data', (text) => (said += text));
      assert.ok(await eventually(() => processes('sleep\0' + mark).length === 2, 10_000));
      executor.kill('SIGKILL');
      assert.ok(
        await eventually(() => processes(mark).length === 0 && !alive(Number(said))),
        `left: ${processes(mark)}, helper ${said}`,
      );
      const again = await b.open({ slotDir });
      assert.equal(out(await again.run(action('ls -A'))), '');
      // The same when the helper is what dies.
      const running = again.run(action(`setsid sleep ${mark} & sleep ${mark}`));
      running.catch(() => {});
      assert.ok(await eventually(() => processes('sleep\0' + mark).length === 2));
      process.kill(again.pid, 'SIGKILL');
      await assert.rejects(running, /ended by SIGKILL/);
      assert.ok(await eventually(() => processes(mark).length === 0));
    });
  });
