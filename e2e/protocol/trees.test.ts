/** Input trees: canonical or refused, all that is missing is told, and neither depth nor sharing can hurt the server. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Digest, digestOf, emptyDigest } from '../../proto/digest.ts';
import { type Directory, type ExecuteResponse, rpc } from '../../proto/messages.ts';
import { type Api, codeName } from './api.ts';
import { engineStatus, row, sample, storeUnchanged, useEngine } from './rows.ts';
import { type Built, buildAction, directory, runAction, tree } from './trees.ts';

const fixture = useEngine();
const file = { name: 'file', digest: emptyDigest };
const built = (...blobs: Uint8Array[]): Built => ({ digest: digestOf(blobs[0] as Uint8Array), blobs });
/** A Directory of its own in each run, so that nothing is remembered of it. */
const salted = (message: Directory): Uint8Array =>
  directory({ ...message, nodeProperties: { properties: [{ name: 'salt', value: randomUUID() }] } });

/** How an execution ended that must not have run. */
async function refusal(api: Api, root: Built): Promise<ExecuteResponse> {
  const { digest, blobs } = buildAction({ root });
  await api.upload(...blobs);
  let response: ExecuteResponse = {};
  await storeUnchanged(fixture, 0, async () => {
    response = (await api.execute(digest)).response;
  });
  return response;
}

const names: [what: string, name: string][] = [
  ['..', '..'],
  ['.', '.'],
  ['an empty name', ''],
  ['a slash', '/'],
  ['a path', 'a/b'],
  ['an absolute path', '/etc/passwd'],
  ['a path that leaves', '../x'],
  ['a NUL', 'a\0b'],
  ['256 bytes', 'x'.repeat(256)],
];
const empty = salted({});
const kinds: [kind: string, entry: (name: string) => Directory][] = [
  ['file', (name) => ({ files: [{ name, digest: emptyDigest }] })],
  ['directory', (name) => ({ directories: [{ name, digest: digestOf(empty) }] })],
  ['symlink', (name) => ({ symlinks: [{ name, target: 'x' }] })],
];

/** Each is tried as the root and two levels below it. */
const broken: [what: string, message: Directory][] = [
  ...kinds.flatMap(([kind, entry]) =>
    names.map(([what, name]): [string, Directory] => [`a ${kind} named ${what}`, entry(name)]),
  ),
  ...kinds.flatMap(([kind, entry]) =>
    kinds.map(([other, otherEntry]): [string, Directory] => {
      const [a, b] = [entry('same'), otherEntry('same')];
      return [
        `a ${kind} and a ${other} of one name`,
        {
          files: [...(a.files ?? []), ...(b.files ?? [])],
          directories: [...(a.directories ?? []), ...(b.directories ?? [])],
          symlinks: [...(a.symlinks ?? []), ...(b.symlinks ?? [])],
        },
      ];
    }),
  ),
  [
    'files that are not sorted',
    {
      files: [
        { ...file, name: 'b' },
        { ...file, name: 'a' },
      ],
    },
  ],
  ['directories that are not sorted', { directories: ['b', 'a'].map((name) => ({ name, digest: digestOf(empty) })) }],
  ['symlinks that are not sorted', { symlinks: ['b', 'a'].map((name) => ({ name, target: 'x' })) }],
  ['a file without a digest', { files: [{ name: 'a' }] }],
  ['a directory without a digest', { directories: [{ name: 'a' }] }],
  ['a file with a malformed digest', { files: [{ name: 'a', digest: { hash: 'A'.repeat(64), sizeBytes: 1 } }] }],
  ['a file of negative size', { files: [{ name: 'a', digest: { hash: emptyDigest.hash, sizeBytes: -1 } }] }],
  ['a file of size 0 with another hash', { files: [{ name: 'a', digest: { hash: 'a'.repeat(64), sizeBytes: 0 } }] }],
  ['a symlink without a target', { symlinks: [{ name: 'a' }] }],
  ['a symlink with a NUL in its target', { symlinks: [{ name: 'a', target: 'x\0y' }] }],
];

for (const [what, message] of broken) {
  row(fixture, `${what}: INVALID_ARGUMENT, at the root and below it`, async (api) => {
    const bad = salted(message);
    const middle = directory({ directories: [{ name: 'c', digest: digestOf(bad) }] });
    const top = directory({ directories: [{ name: 'b', digest: digestOf(middle) }] });
    for (const root of [built(bad, empty), built(top, middle, bad, empty)]) {
      const { status } = await refusal(api, root);
      assert.equal(codeName(status?.code), 'INVALID_ARGUMENT', status?.message ?? '');
      assert.ok(status?.message);
    }
  });
}

row(fixture, 'bytes that are no Directory: INVALID_ARGUMENT', async (api) => {
  const garbage = Buffer.concat([Buffer.from([0x0a, 0xff, 0xff]), sample(20).data]);
  const { status } = await refusal(api, built(garbage));
  assert.equal(codeName(status?.code), 'INVALID_ARGUMENT', status?.message ?? '');
});

row(fixture, 'names that sort differently as UTF-8 and as UTF-16 are taken in either order', async (api) => {
  // U+FF5E is before U+1F600 in UTF-8, and after it in UTF-16.
  for (const order of [
    ['\uff5e', '\u{1f600}'],
    ['\u{1f600}', '\uff5e'],
  ]) {
    const root = built(salted({ files: order.map((name) => ({ name, digest: emptyDigest })) }));
    const { response, result } = await runAction(api, { root, script: 'test -f \uff5e && test -f \u{1f600}' });
    assert.equal(codeName(response.status?.code), 'OK', response.status?.message ?? '');
    assert.equal(result.exitCode ?? 0, 0);
  }
});

const violations = (response: ExecuteResponse): string[] => {
  const [detail] = response.status?.details ?? [];
  assert.equal(detail?.type_url, 'type.googleapis.com/google.rpc.PreconditionFailure');
  return (rpc.PreconditionFailure.decode(detail?.value ?? new Uint8Array()).violations ?? []).map((violation) => {
    assert.equal(violation.type, 'MISSING');
    return violation.subject ?? '';
  });
};
const subject = ({ hash, sizeBytes }: Digest): string => `blobs/${hash}/${sizeBytes}`;

row(fixture, 'all inputs that are missing are told, at every depth, each once', async (api) => {
  const lost = Array.from({ length: 6 }, () => sample());
  const files: Record<string, Uint8Array> = {};
  lost.forEach((one, depth) => {
    files[`${'d/'.repeat(depth)}lost`] = one.data;
    files[`${'d/'.repeat(depth)}lost-too`] = one.data;
    files[`${'d/'.repeat(depth)}there`] = sample().data;
  });
  const { digest, blobs } = buildAction({ root: tree(files) });
  const isLost = (blob: Uint8Array): boolean => lost.some((one) => one.data.equals(blob));
  await api.upload(...blobs.filter((blob) => !isLost(blob)));
  const { response } = await api.execute(digest);
  assert.equal(codeName(response.status?.code), 'FAILED_PRECONDITION', response.status?.message ?? '');
  assert.deepEqual(violations(response).sort(), lost.map((one) => subject(one.digest)).sort());
  // What was told was all: with it the action runs.
  await api.upload(...lost.map((one) => one.data));
  assert.equal(codeName((await api.execute(digest)).response.status?.code), 'OK');
});

row(fixture, 'missing Directories beside missing files: what can be known is told', async (api) => {
  const root = tree({ 'a/b/c/deep': randomUUID(), 'x/y': randomUUID(), top: randomUUID() });
  const absent = tree({ y: sample().data });
  const { digest, blobs } = buildAction({ root });
  const [actionBlob, commandBlob] = blobs as [Uint8Array, Uint8Array];
  const directories = root.blobs.filter((blob) => blob.length !== 36);
  await api.upload(actionBlob, commandBlob, ...directories);
  const { response } = await api.execute(digest);
  const contents = root.blobs.filter((blob) => blob.length === 36).map((blob) => subject(digestOf(blob)));
  assert.deepEqual(violations(response).sort(), contents.sort());
  assert.ok(!contents.includes(subject(absent.digest)));
});

for (const [what, keep, wanted] of [
  ['the Action', [1, 2], 0],
  ['the Command', [0, 2], 1],
  ['the input root', [0, 1], 2],
] as const) {
  row(fixture, `${what} is missing: told alone`, async (api) => {
    const root = built(salted({ files: [file] }));
    const { digest, blobs } = buildAction({ root, script: `: ${randomUUID()}` });
    await api.upload(...keep.map((i) => blobs[i] as Uint8Array));
    const { response } = await api.execute(digest);
    assert.equal(codeName(response.status?.code), 'FAILED_PRECONDITION', response.status?.message ?? '');
    assert.deepEqual(violations(response), [subject(digestOf(blobs[wanted] as Uint8Array))]);
  });
}

row(fixture, '10,000 missing files are told, in a reply that clients can take', async (api) => {
  const files = Array.from({ length: 10_000 }, (_, i) => ({
    name: `f${String(i).padStart(5, '0')}`,
    digest: sample(9).digest,
  }));
  const response = await refusal(api, built(directory({ files })));
  assert.equal(violations(response).length, 10_000);
});

row(fixture, 'a Directory named by a digest of another size is missing, not read', async (api) => {
  const child = salted({ files: [file] });
  const wrong = { ...digestOf(child), sizeBytes: child.length + 1 };
  const response = await refusal(api, built(directory({ directories: [{ name: 'd', digest: wrong }] }), child));
  assert.deepEqual(violations(response), [subject(wrong)]);
});

/** Directories in a row, each the only child of the one before; the root is the first. */
function chain(depth: number): Built {
  const blobs = [salted({ files: [file] })];
  for (let i = 0; i < depth; i++)
    blobs.push(directory({ directories: [{ name: 'd', digest: digestOf(blobs.at(-1) as Uint8Array) }] }));
  return built(...blobs.reverse());
}

/** `levels` directories of two names for the same child: 2^levels paths. */
function bomb(levels: number): Built {
  const blobs = [salted({ files: [file] })];
  for (let i = 0; i < levels; i++) {
    const digest = digestOf(blobs.at(-1) as Uint8Array);
    blobs.push(
      directory({
        directories: [
          { name: 'a', digest },
          { name: 'b', digest },
        ],
      }),
    );
  }
  return built(...blobs.reverse());
}

row(fixture, 'a tree 10,000 deep is read, and as an input refused: no path may be so long', async (api) => {
  const root = chain(10_000);
  await api.upload(...root.blobs);
  const pages = await api.tree({ rootDigest: root.digest });
  assert.equal(pages.flatMap((page) => page.directories).length, 10_001);
  const { status } = (await runAction(api, { root })).response;
  assert.equal(codeName(status?.code), 'INVALID_ARGUMENT', status?.message ?? '');
});

row(fixture, 'a DAG of 2^30 paths is INVALID_ARGUMENT at once', async (api) => {
  const { status } = await refusal(api, bomb(30));
  assert.equal(codeName(status?.code), 'INVALID_ARGUMENT', status?.message ?? '');
  assert.match(status?.message ?? '', /entries/);
  assert.equal((await engineStatus(fixture.engine)).counts.running, 0);
});

row(fixture, 'a DAG that is shared within reason runs, all its paths there', async (api) => {
  const { result } = await runAction(api, {
    root: bomb(10),
    script: 'find . -name file | wc -l; find . -type d | wc -l',
  });
  assert.deepEqual(
    Buffer.from(result.stdoutRaw ?? [])
      .toString()
      .trim()
      .split(/\s+/),
    ['1024', '2047'],
  );
});

row(fixture, 'a wide tree: 20,000 files in one directory', async (api) => {
  const { data, digest } = sample();
  const files = Array.from({ length: 20_000 }, (_, i) => ({ name: `f${String(i).padStart(5, '0')}`, digest }));
  const { response, result } = await runAction(api, { root: built(directory({ files }), data), script: 'ls | wc -l' });
  assert.equal(codeName(response.status?.code), 'OK', response.status?.message ?? '');
  assert.equal(
    Buffer.from(result.stdoutRaw ?? [])
      .toString()
      .trim(),
    '20000',
  );
});
