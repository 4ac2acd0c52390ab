// Which way imports go (ARCHITECTURE.md), as rules. `npm run check` enforces them, on imports of types too.
// TypeScript 7 has no API that dependency-cruiser can use, so @swc/core parses.

const below = {
  execution: ['settings', 'grpc', 'blobs', 'action-cache', 'scheduler', 'history'],
};
below.machines = ['execution', ...below.execution];
below.reapi = below.machines;
below.ipc = ['machines', 'reapi', 'clients', ...below.machines];

/** Folder of main/ -> those of main/ that it may import, beside itself, main/base and proto. */
const layers = {
  settings: [],
  grpc: [],
  blobs: [],
  'action-cache': ['blobs'],
  scheduler: [],
  history: [],
  clients: ['settings'],
  ...below,
};

const ours = '^(main|executor|proto|e2e|bench|scripts)/';
const layer = (folder, allowed) => ({
  name: `${folder.replaceAll('/', '-')}-imports-only-what-is-below`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: ours, pathNot: [folder, ...allowed].map((f) => `^${f}/`) },
});

module.exports = {
  forbidden: [
    layer('proto', []),
    layer('main/base', []),
    layer('executor', ['proto', 'main/base']),
    ...Object.entries(layers).map(([folder, allowed]) =>
      layer(`main/${folder}`, ['proto', 'main/base', ...allowed.map((f) => `main/${f}`)]),
    ),
    {
      name: 'the-queue-does-no-io',
      comment: 'Scheduling is pure: it takes `now` and events, and returns decisions.',
      severity: 'error',
      from: { path: '^main/scheduler/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: '^assert' },
    },
    {
      name: 'only-the-shell-imports-electron',
      severity: 'error',
      from: { pathNot: '^main/(electron/|index\\.ts$)' },
      to: {
        path: '(^|/)electron(/|$)',
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'nothing-imports-the-command-or-a-test',
      severity: 'error',
      from: { pathNot: '^main/cli/|\\.test\\.ts$' },
      to: { path: '^main/cli/|\\.test\\.ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, pathNot: '^proto/gen/' },
    },
    {
      name: 'every-import-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'what-runs-needs-no-development-package',
      severity: 'error',
      from: { path: '^(main|executor|proto)/', pathNot: '\\.test\\.ts$|/testing\\.ts$|^proto/gen/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|e2e/bazel/workspace|e2e/go-client)/' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'types', 'default'], exportsFields: ['exports'] },
  },
};
