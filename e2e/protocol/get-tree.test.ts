/** GetTree: pages, trees with holes, shared directories. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Digest, digestOf } from '../../proto/digest.ts';
import { reapi } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import type { Api, TreePage } from './api.ts';
import { refuse, row, sample, useEngine } from './rows.ts';
import { directory, tree } from './trees.ts';

const fixture = useEngine();
const hashes = (pages: TreePage[]): string[] => pages.flatMap((p) => p.directories).map((d) => digestOf(d).hash);

/** 31 Directories, the root first. */
function family() {
  const files: Record<string, string> = {};
  for (let i = 0; i < 10; i++) files[`d${i}/a/b/file`] = randomUUID();
  const built = tree(files);
  return { root: built.digest, blobs: built.blobs, directories: built.blobs.filter((blob) => blob.length !== 36) };
}

/** All pages of `pageSize`, each asked for by the token of the one before. */
async function allPages(api: Api, rootDigest: Digest, pageSize: number): Promise<TreePage[]> {
  const pages: TreePage[] = [];
  let pageToken = '';
  do {
    pages.push(...(await api.tree({ rootDigest, pageSize, pageToken })));
    pageToken = pages.at(-1)?.nextPageToken ?? '';
  } while (pageToken !== '' && pages.length < 1000);
  return pages;
}

row(fixture, 'the whole tree in one call, the root first, each Directory once', async (api) => {
  const { root, blobs, directories } = family();
  await api.upload(...blobs);
  const pages = await api.tree({ rootDigest: root });
  assert.equal(pages.at(-1)?.nextPageToken, '');
  assert.equal(hashes(pages)[0], root.hash);
  assert.deepEqual(hashes(pages).sort(), directories.map((d) => digestOf(d).hash).sort());
});

for (const pageSize of [1, 2, 7, 31, 1000]) {
  row(fixture, `pages of ${pageSize}: none larger, together the tree`, async (api) => {
    const { root, blobs, directories } = family();
    await api.upload(...blobs);
    const pages = await allPages(api, root, pageSize);
    assert.ok(pages.every((page) => page.directories.length <= pageSize));
    assert.deepEqual(hashes(pages).sort(), directories.map((d) => digestOf(d).hash).sort());
    assert.equal(pages.length, Math.ceil(31 / pageSize));
  });
}

row(fixture, 'a Directory that is shared comes once, however many paths lead to it', async (api) => {
  const blobs = [directory({ symlinks: [{ name: randomUUID(), target: 'x' }] })];
  for (let i = 0; i < 15; i++) {
    const digest = digestOf(blobs.at(-1) as Uint8Array);
    blobs.push(directory({ directories: ['a', 'b'].map((name) => ({ name, digest })) }));
  }
  await api.upload(...blobs);
  assert.equal(hashes(await api.tree({ rootDigest: digestOf(blobs.at(-1) as Uint8Array) })).length, 16);
});

row(fixture, 'a tree with holes comes without them', async (api) => {
  const { root, directories } = family();
  const lost = directories.find((blob) => digestOf(blob).hash !== root.hash) as Uint8Array;
  await api.upload(...directories.filter((blob) => blob !== lost));
  const found = hashes(await api.tree({ rootDigest: root }));
  assert.equal(found[0], root.hash);
  assert.ok(!found.includes(digestOf(lost).hash));
  assert.ok(found.length >= 28 && found.length <= 30, `${found.length} of 31`);
});

row(fixture, 'files need not be there', async (api) => {
  const { root, directories } = family();
  await api.upload(...directories);
  assert.equal(hashes(await api.tree({ rootDigest: root })).length, 31);
});

row(fixture, 'a tree of many megabytes comes in messages below 4 MiB', async (api) => {
  const children = Array.from({ length: 40 }, () =>
    directory({
      symlinks: Array.from({ length: 60 }, (_, i) => ({ name: `l${i + 10}`, target: `${randomUUID()}/`.repeat(60) })),
    }),
  );
  const sorted = children.map((blob, i) => ({ name: `d${i + 10}`, digest: digestOf(blob) }));
  const root = directory({ directories: sorted });
  await api.upload(root, ...children);
  // The client takes 4 MiB at most.
  assert.equal(hashes(await api.tree({ rootDigest: digestOf(root) })).length, 41);
});

refuse(fixture, [
  { name: 'a root that is absent', call: (api, { digest }) => api.tree({ rootDigest: digest }), code: Code.NOT_FOUND },
  {
    name: 'a negative page size',
    call: (api, { digest }) => api.tree({ rootDigest: digest, pageSize: -1 }),
    code: Code.INVALID_ARGUMENT,
  },
  ...['x', '-1', '1e9', '../', '99999999999999'].map((pageToken) => ({
    name: `a page token ${pageToken}`,
    call: async (api: Api) => {
      const root = directory({ symlinks: [{ name: randomUUID(), target: 'b' }] });
      await api.upload(root);
      return api.tree({ rootDigest: digestOf(root), pageToken });
    },
    code: Code.INVALID_ARGUMENT,
    stores: 1,
  })),
]);

row(fixture, 'a root that is no Directory is INVALID_ARGUMENT', async (api) => {
  const garbage = Buffer.concat([Buffer.from([0x0a, 0xff, 0xff]), sample(20).data]);
  await api.upload(garbage);
  await assert.rejects(api.tree({ rootDigest: digestOf(garbage) }), { code: Code.INVALID_ARGUMENT });
});

row(fixture, 'Directories come as the bytes they were stored as', async (api) => {
  // A field of a later version of the API, which a server that decodes and encodes again would lose.
  const unknown = Buffer.concat([
    directory({ symlinks: [{ name: randomUUID(), target: 'x' }] }),
    Buffer.from([0xfa, 0x7f, 1, 7]),
  ]);
  await api.upload(unknown);
  const [reply] = await api.streamBytes(
    '/build.bazel.remote.execution.v2.ContentAddressableStorage/GetTree',
    reapi.GetTreeRequest.encode({ rootDigest: digestOf(unknown) }).finish(),
  );
  assert.ok(reply?.includes(unknown));
});
