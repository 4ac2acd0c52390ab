/** Changes in memory, and what becomes of an action that outgrows it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { RunSpec, Slot } from './slot.ts';
import { action, type Bench, bench, err, isRoot, NOBODY, noSandbox, out } from './testing.ts';

/** Says where the action's changes are: only the slot's tmpfs has so many blocks. */
const where = '[ $(stat -f -c %b .) = 2147483648 ] && echo memory || echo disk;';
const users = isRoot ? [undefined, NOBODY] : [undefined];

for (const user of users)
  describe(`changes in memory, as ${user ? 'nobody' : isRoot ? 'root' : 'this user'}`, { skip: noSandbox }, () => {
    let b: Bench;
    let slot: Slot;
    before(async () => {
      b = bench(user);
      slot = await b.open({ memoryBytes: 8 << 20 });
    });
    after(() => b.close());

    const run = async (script: string, more: Partial<RunSpec> = {}) => {
      const r = await slot.run(action(where + script, more));
      assert.deepEqual(r.outcome, { kind: 'exited', code: 0 }, err(r));
      const [place, ...said] = out(r).split('\n');
      return { ...r, place, said: said.join('\n') };
    };

    it('small outputs come inline, large ones are copied out of it', async (t) => {
      if (slot.diskReason !== '') return t.skip(slot.diskReason);
      const r = await run(
        'mkdir d; echo s > d/small; head -c 3000000 /dev/zero > d/big; chmod 700 d/big; ln d/big d/twin; echo n > none; chmod 0 none',
        {
          outputPaths: ['d', 'd/big', 'none'],
          inlineLimit: 1000,
        },
      );
      assert.equal(r.place, 'memory');
      const of = (path: string, requested = 0) => r.outputs.find((o) => o.path === path && o.requested === requested)!;
      assert.equal(of('small').data?.toString(), 's\n');
      assert.equal(of('small').stagedPath, undefined);
      assert.deepEqual([of('', 2).data?.toString(), of('', 2).mode], ['n\n', 0]);
      for (const entry of [of('big'), of('twin'), of('', 1)]) {
        assert.equal(entry.data, undefined);
        assert.ok(fs.readFileSync(entry.stagedPath!).equals(Buffer.alloc(3_000_000)));
        assert.equal(fs.statSync(entry.stagedPath!).mode & 0o7777, 0o555);
      }
      assert.equal((await run('ls -A', { outputPaths: ['d'] })).said, '', 'copying 9 MB was too much');
    });

    it('an action that outgrows it is run anew on disk, and so is its kind from then on', async (t) => {
      if (slot.diskReason !== '') return t.skip(slot.diskReason);
      const script =
        'ls -A . /tmp /dev/shm; echo said >&2; echo x > /tmp/left; echo x > /dev/shm/left; ln in inner; echo y > changed;' +
        'i=0; while [ $i -lt 120 ]; do i=$((i+1)); printf %s $i; head -c 1000000 /dev/zero | tr "\\0" "$((i % 10))"; done > huge; sleep 0.1';
      const layer = b.layer({ in: 'input' });
      const spec = { layers: [layer], outputPaths: ['huge', 'changed', 'inner'] };
      const expected = createHash('sha256');
      for (let i = 1; i <= 120; i++) expected.update(String(i) + String(i % 10).repeat(1_000_000));
      const digest = expected.digest('hex');
      for (const time of ['first', 'second']) {
        const r = await run(script, spec);
        assert.equal(r.place, 'disk', time);
        assert.equal(r.said, '.:\nin\n\n/dev/shm:\n\n/tmp:\n');
        assert.equal(err(r), 'said\n');
        assert.ok(r.endedAtNs > r.startedAtNs);
        assert.equal(createHash('sha256').update(fs.readFileSync(r.outputs[0]!.stagedPath!)).digest('hex'), digest);
        assert.deepEqual(
          r.outputs.slice(1).map((o) => o.data?.toString()),
          ['y\n', 'input'],
        );
      }
      assert.equal((await run('true', spec)).place, 'disk', 'its kind is known');
      const next = await run('ls -A . /tmp /dev/shm', { outputPaths: ['other'] });
      assert.equal(next.place, 'memory');
      assert.equal(next.said, '.:\n\n/dev/shm:\n\n/tmp:\n');
    });

    for (const [name, argv] of [
      ['fallocate', ['/bin/sh', '-c', 'fallocate -l 60000000 o; sleep 0.1; printf end >> o']],
      [
        'mmap',
        [
          'python3',
          '-c',
          'import mmap,time\nf=open("o","w+b"); f.truncate(60000003)\nm=mmap.mmap(f.fileno(),60000003)\nfor i in range(0,60000000,4096): m[i]=0\ntime.sleep(.1)\nm[60000000:]=b"end"',
        ],
      ],
      [
        'an append to a large input',
        ['/bin/sh', '-c', 'cp in o; sleep 0.1; chmod +w in o; printf end | tee -a in >> o'],
      ],
    ] as const)
      it(`${name} never meets a full disk`, async () => {
        const layer = b.layer({ in: '\0'.repeat(60_000_000) });
        const r = await slot.run(action([...argv], { layers: [layer], outputPaths: ['o'] }));
        if (r.outcome.kind === 'not-started') return;
        assert.deepEqual(r.outcome, { kind: 'exited', code: 0 }, err(r));
        const file = fs.readFileSync(r.outputs[0]!.stagedPath!);
        assert.equal(file.length, 60_000_003);
        assert.equal(file.toString('latin1', 59_999_999), '\0end');
        assert.equal(fs.statSync(layer + '/in').size, 60_000_000);
      });

    it('counts files without content too', async (t) => {
      if (slot.diskReason !== '') return t.skip(slot.diskReason);
      const r = await run('seq 1 12000 | xargs touch; sleep 0.1; ls | wc -l', { outputPaths: ['12000'] });
      assert.deepEqual([r.place, r.said], ['disk', '12000\n']);
      assert.equal((await run('ls -A')).said, '');
    });

    it('a timeout and a cancel end the second run', async () => {
      const script = (i: number) => action('head -c 30000000 /dev/zero > o; sleep 60', { outputPaths: [`o${i}`] });
      assert.equal((await slot.run({ ...script(1), timeoutMs: 1500 })).outcome.kind, 'timed-out');
      const abort = new AbortController();
      setTimeout(() => abort.abort(), 1500);
      assert.equal((await slot.run(script(2), abort.signal)).outcome.kind, 'cancelled');
      assert.equal((await run('ls -A')).said, '');
    });

    it('nothing stays in /tmp and /dev/shm, however fast actions follow each other', async () => {
      for (let i = 0; i < 40; i++) {
        const r = await run(
          `ls -A /tmp /dev/shm; stat -c %a /tmp /dev/shm;${i % 3 ? '' : 'echo x > /tmp/x; mkdir /dev/shm/x; chmod 700 /tmp /dev/shm'}`,
        );
        assert.equal(r.said, '/dev/shm:\n\n/tmp:\n1777\n1777\n', `action ${i}`);
      }
    });

    it('nothing stays in them that were long untouched', async () => {
      await run('echo x > /tmp/x');
      await run('true');
      await new Promise((resolve) => setTimeout(resolve, 3100));
      for (const script of ['mkdir /tmp/x', 'chmod 700 /tmp', 'echo x > /dev/shm/x', 'true'])
        assert.equal(
          (await run('ls -A /tmp /dev/shm; stat -c %a /tmp;' + script)).said,
          '/dev/shm:\n\n/tmp:\n1777\n',
          `before ${script}`,
        );
    });

    it('an action that was killed with much in memory has another try', async (t) => {
      const large = await b.open();
      if (large.diskReason !== '') return t.skip(large.diskReason);
      const kill = `${where} head -c 20000000 /dev/zero > o; [ $(stat -f -c %b .) != 2147483648 ] || kill -9 $$`;
      const r = await large.run(action(kill, { outputPaths: ['o'] }));
      assert.deepEqual(r.outcome, { kind: 'exited', code: 0 });
      assert.equal(out(r), 'disk\n');
      assert.equal(r.outputs[0]!.size, 20_000_000);
    });

    it('can be told to use the disk alone', async () => {
      const disk = await b.open({ memoryBytes: 0 });
      assert.match(disk.diskReason, /settings/);
      const r = await disk.run(action(where + 'echo x > o', { outputPaths: ['o'] }));
      assert.equal(out(r), 'disk\n');
      assert.equal(r.outputs[0]!.data?.toString(), 'x\n');
    });
  });
