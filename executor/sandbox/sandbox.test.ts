import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Slot } from './slot.ts';
import { SlotClosedError } from './slot.ts';
import type { Bench } from './testing.ts';
import { action, bench, err, isRoot, NOBODY, noSandbox, out, PATH } from './testing.ts';

const users = isRoot ? [undefined, NOBODY] : [undefined];

for (const mode of ['sandbox', 'plain'] as const)
  for (const user of users)
    describe(`${mode} slot as ${user ? 'nobody' : isRoot ? 'root' : 'this user'}`, {
      skip: mode === 'sandbox' && noSandbox,
    }, () => {
      let b: Bench;
      let slot: Slot;
      before(async () => {
        b = bench(user, mode);
        slot = await b.open();
      });
      after(() => b.close());

      it('runs a command on its inputs and hands outputs of all kinds back', async () => {
        const layer = b.layer({
          'in.txt': 'hello\n',
          'dir/tool': { text: '#!/bin/sh\ncat in.txt', mode: 0o555 },
          link: { link: 'in.txt' },
        });
        const r = await slot.run(
          action(
            './dir/tool; echo oops >&2; mkdir -p o/empty o/deep; echo x > o/deep/x; chmod 755 o/deep/x; ln -s ../nowhere o/l; mkfifo o/p; : > none',
            { layers: [layer], outputPaths: ['o', 'none', 'missing', 'in.txt', 'link'] },
          ),
        );
        assert.deepEqual(r.outcome, { kind: 'exited', code: 0 });
        assert.equal(out(r), 'hello\n');
        assert.equal(err(r), 'oops\n');
        const seen = r.outputs.map((o) => [o.requested, o.path, o.kind, o.data?.toString() ?? o.target ?? '']).sort();
        assert.deepEqual(seen, [
          [0, '', 'directory', ''],
          [0, 'deep', 'directory', ''],
          [0, 'deep/x', 'file', 'x\n'],
          [0, 'empty', 'directory', ''],
          [0, 'l', 'symlink', '../nowhere'],
          [0, 'p', 'other', ''],
          [1, '', 'file', ''],
          [3, '', 'file', 'hello\n'],
          [4, '', 'symlink', 'in.txt'],
        ]);
        const x = r.outputs.find((o) => o.path === 'deep/x')!;
        assert.equal(x.mode, 0o755);
        assert.equal(x.size, 2);
        assert.ok(Math.abs(x.mtime.seconds * 1000 - Date.now()) < 60_000);
        assert.equal(x.stagedPath, undefined, 'what is inline is not staged');
        assert.equal(fs.readFileSync(path.join(layer, 'in.txt'), 'utf8'), 'hello\n');
        assert.equal(fs.statSync(path.join(layer, 'in.txt')).mode & 0o777, 0o444);
        assert.ok(r.endedAtNs > r.startedAtNs && r.maxRssBytes > 100_000);
        assert.deepEqual(r.tamperedInputs, []);
      });

      it('merges layers, the first wins', async () => {
        const top = b.layer({ a: 'top', 'd/one': '1' });
        const low = b.layer({ a: 'low', b: 'low', 'd/two': '2', 'a2/x': 'x' });
        const r = await slot.run(action('cat a b; ls d', { layers: [top, low] }));
        assert.equal(out(r), 'toplowone\ntwo\n');
      });

      it('tells exit codes and signals apart', async () => {
        for (const code of [0, 1, 42, 137, 255])
          assert.deepEqual((await slot.run(action(`exit ${code}`))).outcome, { kind: 'exited', code });
        for (const signal of [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 30, 31, 34, 64])
          assert.deepEqual((await slot.run(action(`kill -${signal} $$`))).outcome, {
            kind: 'signalled',
            signal,
            coreDumped: false,
          });
      });

      it('passes the environment and arguments as they are', async () => {
        const r = await slot.run(
          action(['env', '-0'], { environment: [PATH, ['A', 'b=c'], ['EMPTY', ''], ['LINES', 'x\ny']] }),
        );
        assert.deepEqual(out(r).split('\0').sort(), ['', 'A=b=c', 'EMPTY=', 'LINES=x\ny', 'PATH=' + PATH[1]]);
        const args = ['', 'ä€', ' ', '*', '-n', 'a\nb'];
        assert.equal(out(await slot.run(action(['printf', '%s|', ...args]))), args.map((a) => a + '|').join(''));
        await assert.rejects(slot.run(action(['echo', 'a\0b'])), /NUL/);
      });

      it('says why a command was not started', async () => {
        const layer = b.layer({
          text: 'no program',
          script: { text: 'echo by sh "$@"', mode: 0o555 },
          bad: { text: '#!/no/such\n', mode: 0o555 },
        });
        const reason = async (argv: string[], more = {}) => {
          const o = (await slot.run(action(argv, { layers: [layer], ...more }))).outcome;
          return o.kind === 'not-started' ? `${o.step} ${o.errno}` : JSON.stringify(o);
        };
        assert.equal(await reason(['no-such-program']), 'exec 2');
        assert.equal(await reason(['/no/such']), 'exec 2');
        assert.equal(await reason(['./text']), 'exec 13');
        assert.equal(await reason(['./bad']), 'exec 2');
        assert.equal(await reason(['/']), 'exec 13');
        assert.equal(await reason(['true'], { workingDirectory: 'text' }), 'working-directory 20');
        assert.equal(await reason(['true'], { outputPaths: ['../x'] }), 'output-path 22');
        assert.equal(await reason(['true'], { outputPaths: ['/etc/passwd'] }), 'output-path 22');
        assert.equal(await reason(['true'], { layers: ['/etc'] }), 'layers 22');
        assert.equal(await reason(['true'], { layers: [b.store + '/../x'] }), 'layers 22');
        assert.equal(out(await slot.run(action(['./script', 'a'], { layers: [layer] }))), 'by sh a\n');
      });

      it('makes the working directory and the parents of outputs; outputs may use ..', async () => {
        const layer = b.layer({ 'src/a': 'a' });
        const r = await slot.run(
          action('pwd; ls ..; echo 1 > ../gen/x/one; echo 2 > two', {
            layers: [layer],
            workingDirectory: 'src/work/here',
            makeDirectories: ['src/work/gen/x', 'src/deep'],
            outputPaths: ['../gen/x/one', './two', '../gen//x/../x/one', '../../work'],
          }),
        );
        assert.equal(err(r), '');
        assert.match(out(r), /src\/work\/here\ngen\nhere\n/);
        assert.deepEqual(
          r.outputs
            .map((o) => [o.requested, o.path, o.data?.toString()])
            .filter((o) => o[2] !== undefined)
            .sort(),
          [
            [0, '', '1\n'],
            [1, '', '2\n'],
            [2, '', '1\n'],
            [3, 'gen/x/one', '1\n'],
            [3, 'here/two', '2\n'],
          ],
        );
        const all = await slot.run(action('echo n > n', { layers: [layer], outputPaths: ['.'] }));
        assert.deepEqual(all.outputs.map((o) => o.path).sort(), ['', 'n', 'src', 'src/a']);
      });

      it('follows a linked parent within the root and none out of it', async () => {
        const layer = b.layer({ 'real/': '', in: { link: 'real' } });
        const r = await slot.run(
          action(
            `echo x > in/x; ln -s /etc etc; ln -s ../../../../../../../../etc up; ln -s ${b.store} store; ln -s /proc/self/root host`,
            {
              layers: [layer],
              outputPaths: ['in/x', 'real/x', 'etc/passwd', 'up/passwd', 'etc', 'store/layer1', 'host/etc/passwd'],
            },
          ),
        );
        assert.deepEqual(
          r.outputs.map((o) => [o.requested, o.kind, o.data?.toString() ?? o.target]),
          [
            [0, 'file', 'x\n'],
            [1, 'file', 'x\n'],
            [4, 'symlink', '/etc'],
          ],
        );
      });

      it('keeps output so far on a timeout, and ends at once on an abort', async () => {
        const late = await slot.run(
          action('echo early; echo f > f; sleep 60', { timeoutMs: 2000, outputPaths: ['f'] }),
        );
        assert.equal(late.outcome.kind, 'timed-out');
        assert.equal(out(late), 'early\n');
        assert.equal(late.outputs.length, 1);
        const abort = new AbortController();
        const running = slot.run(action('echo early; sleep 60'), abort.signal);
        while (fs.statSync(slot.stdoutPath).size === 0) await new Promise((resolve) => setTimeout(resolve, 10));
        abort.abort();
        const cancelled = await running;
        assert.equal(cancelled.outcome.kind, 'cancelled');
        assert.equal(out(cancelled), 'early\n');
        assert.equal((await slot.run(action('sleep 60'), AbortSignal.abort())).outcome.kind, 'cancelled');
        // A cancel that comes too late ends nothing else.
        const tooLate = new AbortController();
        await slot.run(action('true'), tooLate.signal);
        tooLate.abort();
        assert.equal((await slot.run(action('sleep 0.05'))).outcome.kind, 'exited');
      });

      it('leaves large output in a file', async () => {
        const r = await slot.run(
          action('head -c 10000000 /dev/zero; head -c 2000000 /dev/zero > big; printf small > small', {
            inlineLimit: 1000,
            outputPaths: ['big', 'small'],
          }),
        );
        assert.equal(r.stdout.size, 10_000_000);
        assert.equal(r.stdout.data, undefined);
        assert.equal(fs.statSync(r.stdout.path!).size, 10_000_000);
        const [big, small] = r.outputs;
        assert.equal(big!.data, undefined);
        assert.equal(fs.statSync(big!.stagedPath!).size, 2_000_000);
        assert.equal(fs.statSync(big!.stagedPath!).mode & 0o777, 0o444);
        assert.equal(small!.data!.toString(), 'small');
        const inline = await slot.run(action('head -c 10000000 /dev/zero', { inlineLimit: 1 << 24 }));
        assert.equal(inline.stdout.data!.length, 10_000_000);
        assert.equal((await slot.run(action('printf next'))).stdout.data!.toString(), 'next');
        assert.ok(!fs.existsSync(big!.stagedPath!), 'the next run clears what was left in staging');
      });

      it('handles a directory 10,000 deep, and removes it', async () => {
        const program =
          'import os\nos.mkdir("o"); os.chdir("o")\nfor i in range(10000):\n  os.mkdir("d"); os.chdir("d")\nopen("leaf","w").write("x")';
        const r = await slot.run(action(['python3', '-c', program], { outputPaths: ['o'] }));
        if (r.outcome.kind === 'not-started') return;
        assert.deepEqual(r.outcome, { kind: 'exited', code: 0 }, err(r));
        assert.equal(r.outputs.length, 10_002);
        assert.equal(r.outputs.at(-1)!.path.length, 2 * 10_000 + 4);
        assert.equal(out(await slot.run(action('ls -A'))), '');
      });

      it('handles unreadable, odd and many files', async () => {
        const r = await slot.run(
          action(
            'mkdir -p o/closed o/m; echo s > o/closed/s; chmod 000 o/closed/s o/closed; printf x > "o/$(printf \'n\\nl\')"; : > "o/$(printf \'\\377\')"; seq 3000 | (cd o/m && xargs touch)',
            { outputPaths: ['o'] },
          ),
        );
        assert.deepEqual(r.outcome, { kind: 'exited', code: 0 }, err(r));
        const s = r.outputs.find((o) => o.path === 'closed/s')!;
        assert.equal(s.mode, 0);
        assert.equal(s.data!.toString(), 's\n');
        assert.equal(r.outputs.find((o) => o.path === 'closed')!.mode, 0);
        assert.ok(r.outputs.some((o) => o.name === 'n\nl' && !o.notUtf8));
        assert.ok(r.outputs.some((o) => o.notUtf8));
        assert.equal(r.outputs.filter((o) => o.path.startsWith('m/')).length, 3000);
      });

      it('leaves nothing to the next action', async () => {
        await slot.run(
          action(
            'echo a > a; echo b > /tmp/outboard-left-$$ 2>/dev/null; mkdir d; chmod 700 . ; touch d/x; chmod 000 d',
          ),
        );
        const r = await slot.run(
          action(mode === 'sandbox' ? 'ls -A . /tmp /var/tmp /dev/shm; stat -c %a .' : 'ls -A .; stat -c %a .'),
        );
        assert.equal(out(r), mode === 'sandbox' ? '.:\n\n/dev/shm:\n\n/tmp:\n\n/var/tmp:\n755\n' : '755\n');
      });

      it('reports what was used', async () => {
        const r = await slot.run(
          action(
            'i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; (i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done) & wait; exit 3',
          ),
        );
        assert.ok(r.userMicros > 20_000, `${r.userMicros}`);
        assert.ok(r.userMicros + r.systemMicros < 10_000_000);
      });

      it('refuses a second run at once, and any after close', async () => {
        const own = await b.open();
        const first = own.run(action('sleep 0.1'));
        await assert.rejects(own.run(action('true')), /busy/);
        await first;
        const running = own.run(action('sleep 60'));
        running.catch(() => {});
        await own.close();
        await assert.rejects(running, SlotClosedError);
        await assert.rejects(own.run(action('true')), SlotClosedError);
      });

      it('says clearly that a slot cannot be', async () => {
        await assert.rejects(b.open({ slotDir: '/elsewhere' }), /not below the store/);
        await assert.rejects(b.open({ helperPath: '/no/such/helper' }), /could not be started.*ENOENT/);
      });
    });

describe('plain slot', () => {
  let b: Bench;
  before(() => {
    b = bench(isRoot ? NOBODY : undefined, 'plain');
  });
  after(() => b.close());

  it('ends what an action leaves behind, and reports inputs that it changed', async () => {
    const slot = await b.open();
    const big = 'x'.repeat(100_000);
    const layer = b.layer({ small: 's', sly: 'o', read: 'r', one: big, two: big, three: big, 'sub/four': big });
    const r = await slot.run(
      action(
        '(setsid sleep 60 >/dev/null 2>&1 & echo $! > pid); chmod +w small sly one sub/four; echo more >> small; touch -r sly then; printf n > sly; touch -r then sly; cat read; echo y >> one; mv sub/four five; echo y >> five; rm two',
        { layers: [layer], outputPaths: ['pid', 'three'], inlineLimit: 1000 },
      ),
    );
    assert.deepEqual(r.tamperedInputs.sort(), ['one', 'sly', 'small', 'sub/four']);
    assert.ok(!fs.existsSync(`/proc/${r.outputs[0]!.data!.toString().trim()}`));
    assert.equal(fs.statSync(r.outputs[1]!.stagedPath!).ino === fs.statSync(path.join(layer, 'three')).ino, false);
    await slot.run(action('true')); // the clean-up before it has ended
    assert.equal(fs.statSync(path.join(layer, 'three')).nlink, 1);
  });
});

describe('inputs', { skip: noSandbox }, () => {
  it('are as many layers as there are', async () => {
    const b = bench();
    try {
      const layers = Array.from({ length: 600 }, (_, i) => b.layer({ [`f${i}`]: `${i}` }));
      const r = await (await b.open()).run(
        action('ls | wc -l; cat f599; rm f0; echo x > f0', { layers, outputPaths: ['f0', 'f1'] }),
      );
      assert.equal(out(r), '600\n599');
      assert.deepEqual(
        r.outputs.map((o) => o.data?.toString()),
        ['x\n', '1'],
      );
    } finally {
      await b.close();
    }
  });

  it('are copied where overlays are refused, as above another overlay', async (t) => {
    if (!isRoot) return t.skip('needs root to mount an overlay');
    const below = bench();
    for (const name of ['low', 'up', 'work', 'at']) fs.mkdirSync(path.join(below.store, name));
    const at = path.join(below.store, 'at');
    const options = `lowerdir=${below.store}/low,upperdir=${below.store}/up,workdir=${below.store}/work`;
    execFileSync('mount', ['-t', 'overlay', 'overlay', '-o', options, at]);
    const b = bench(undefined, 'sandbox', at);
    try {
      const slot = await b.open();
      assert.equal(slot.inputs, 'copy');
      assert.match(slot.inputsReason, /not supported as upperdir/);
      const layer = b.layer({ a: 'kept', 'd/b': 'kept' });
      const r = await slot.run(
        action('chmod u+w a; echo x >> a; cat d/b; pwd', { layers: [layer], outputPaths: ['a', 'd'] }),
      );
      assert.equal(out(r), 'kept/build\n');
      assert.deepEqual(
        r.outputs.map((o) => o.data?.toString()),
        ['keptx\n', undefined, 'kept'],
      );
      assert.equal(fs.readFileSync(path.join(layer, 'a'), 'utf8'), 'kept');
    } finally {
      await b.close();
      execFileSync('umount', [at]);
      await below.close();
    }
  });
});
