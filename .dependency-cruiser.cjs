/**
 * What may import what, inside the rooms and between them. `turbo boundaries` watches the packages' manifests; these
 * rules watch the files, tests apart, since a test may use what its room may not.
 */
const TEST = '(\\.test\\.tsx?$|/(test|e2e)/|\\.(config|base)\\.[cm]?[jt]s$|/bench/)';

/** The folders of the domain in layers; a folder imports from its own layer downwards. */
const DOMAIN_LAYERS = [
  ['territory', 'election', 'issue', 'words', 'process'],
  ['stage', 'supplies', 'office', 'violation'],
  ['policy', 'finding', 'report', 'incident', 'prevention', 'custody', 'redating'],
  ['supervision'],
  ['handling'],
  ['glossary', 'cases'],
];

const domainRules = DOMAIN_LAYERS.slice(0, -1).map((layer, index) => ({
  name: `domain-layer-${index + 1}-knows-nothing-above`,
  comment: `In the domain, ${layer.join(', ')} stand below ${DOMAIN_LAYERS.slice(index + 1)
    .flat()
    .join(', ')}.`,
  severity: 'error',
  from: { path: `^packages/domain/src/(${layer.join('|')})/`, pathNot: TEST },
  to: {
    path: `^packages/domain/src/(${DOMAIN_LAYERS.slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}));

/** A room may use the rooms that are named, itself and packages from outside. */
function room(folder, allowed, comment) {
  const others = [folder, ...allowed.map((name) => `packages/${name}`)].map((path) => `^${path}/`);
  return {
    name: `${folder.split('/')[1]}-imports`,
    comment,
    severity: 'error',
    from: { path: `^${folder}/`, pathNot: TEST },
    to: { path: '^(packages|apps)/', pathNot: others },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought in two places: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere: a file that moved, or a package that is in no manifest.',
      severity: 'error',
      from: { pathNot: TEST },
      to: { couldNotResolve: true, pathNot: ['^virtual:'] },
    },
    ...domainRules,
    room('packages/law', [], 'The law knows no record, no place and no database.'),
    room('packages/areas', [], 'Codes and names stand alone.'),
    room('packages/domain', ['law'], 'The domain rests on the law only.'),
    room('packages/regency', ['law', 'domain', 'areas'], 'The contract of a regency.'),
    room('packages/regency-balangan', ['law', 'domain', 'areas', 'regency'], 'A regency is data.'),
    room('packages/store', ['law', 'domain', 'areas', 'ledger', 'regency'], 'The store knows nobody who asks it.'),
    room('packages/sdk', [], 'The client of integrators is generated from the printed schema, with nothing of ours.'),
    room('packages/ledger', [], 'Hashing and proofs know nothing of elections.'),
    room('packages/documents', ['domain', 'law', 'regency'], 'Papers are made from a frozen record.'),
    room(
      'packages/test-kit',
      ['law', 'domain', 'areas', 'regency', 'regency-balangan'],
      'The test kit serves the store and the apps, so it cannot use them.',
    ),
    room('apps/client', ['sdk', 'domain', 'law', 'ledger'], 'The client is written as an integrator would write one.'),
    {
      name: 'apps-are-doors',
      comment:
        'Nobody imports an app, but for the gateway: its one door is @awaslog/gateway/server, for the command line.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: TEST },
      to: {
        path: '^apps/([^/]+)/',
        pathNot: ['^apps/$2/', '/node_modules/', '^apps/gateway/src/(server|server/index)\.ts$'],
      },
    },
    {
      name: 'only-the-store-knows-sql',
      comment: 'A change of database must touch one room.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: [TEST, '^packages/store/', '^packages/test-kit/'] },
      to: { path: 'node_modules/(drizzle-orm|pg|@electric-sql/pglite)/' },
    },
    {
      name: 'schema-knows-no-database',
      comment: 'A resolver authorises, parses, calls the domain and unwraps; it never builds a statement.',
      severity: 'error',
      from: { path: '^apps/gateway/src/schema/', pathNot: TEST },
      to: { path: ['node_modules/(drizzle-orm|pg)/', '^packages/store/src/(?!ports/|index\\.ts$)'] },
    },
    {
      name: 'test-kit-is-for-tests',
      comment: 'A fictional regency and a throw-away database have no place in a program.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: [TEST, '^packages/test-kit/', '\\.(contract|fixture)\\.ts$'] },
      to: { path: '^packages/test-kit/' },
    },
    {
      name: 'the-domain-is-portable',
      comment: 'Law, domain and regencies run in a browser: no module of Node in them.',
      severity: 'error',
      from: { path: '^packages/(law|domain|areas|regency|regency-balangan)/(src|data)/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/\\.turbo/|/coverage/|packages/areas/data/province/|^apps/client/src/gql/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@awaslog/source', 'import', 'types', 'node', 'default'],
    },
  },
};
