/**
 * The arrows of the house, as architecture.md in one line: data flows one way, stages share the
 * model and never know each other, and what runs in a browser stays free of Node.
 * A rule's comment says why it stands; dependency-cruiser prints it with every violation.
 */

/** Stages from article to recommendation; each is a folder of src. */
const STAGES = [
  'corpus',
  'blocks',
  'sentences',
  'statements',
  'themes',
  'similarity',
  'relations',
  'judging',
  'recommendations',
  'corrections',
];

const folder = (...names) => `^src/(${names.join('|')})/`;
const packages = (...names) => `node_modules/(${names.join('|')})`;

/** `from` may import, of this project's own code, only what `allowed` names. */
const ownOnly = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|web|scripts|tests)/', pathNot: allowed },
});

/** `from` may import nothing at all but what `allowed` names: no package, nothing of Node. */
const nothingBut = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** `what` may be imported by `allowed` only. */
const belongsTo = (name, what, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|web|scripts)/', pathNot: allowed },
  to: { path: what },
});

module.exports = {
  forbidden: [
    nothingBut(
      'model-imports-nothing',
      folder('model'),
      folder('model'),
      'The model is what all stages share: whatever it imported, everybody would.',
    ),
    nothingBut(
      'diagnostics-know-the-model-only',
      folder('diagnostics'),
      folder('diagnostics', 'model'),
      'Every stage reports diagnostics; they are data and depend on nothing that makes them.',
    ),
    nothingBut(
      'format-imports-zod-only',
      folder('format'),
      [folder('format'), packages('zod')],
      'The published contract is read by other programs and by the page: it must not lean on the analysis.',
    ),
    nothingBut(
      'views-know-the-format-only',
      folder('views'),
      folder('views', 'format'),
      'Views are questions to a published graph, answered in a browser as well.',
    ),
    {
      name: 'views-take-types-from-format',
      comment:
        'A view that called the schema would pull zod into the page and check a graph that was checked already.',
      severity: 'error',
      from: { path: folder('views') },
      to: { path: folder('format'), dependencyTypesNot: ['type-only'] },
    },
    ownOnly(
      'language-knows-the-model-only',
      folder('language'),
      folder('language', 'model', 'diagnostics'),
      'Words and tokens are a tool of several stages, so it must stand below all of them.',
    ),
    ...STAGES.map((stage) =>
      ownOnly(
        `${stage}-knows-no-other-stage`,
        folder(stage),
        folder(stage, 'model', 'diagnostics', 'language'),
        'Stages are joined by pipeline.ts alone, so that each can be read, tested and replaced by itself.',
      ),
    ),
    ownOnly(
      'graph-knows-model-and-format',
      folder('graph'),
      folder('graph', 'model', 'format', 'diagnostics'),
      'The graph stage turns the model into the published format; it asks no stage for anything.',
    ),
    ownOnly(
      'pipeline-joins-stages',
      '^src/pipeline\\.ts$',
      folder(...STAGES, 'graph', 'language', 'model', 'diagnostics', 'format'),
      'The pipeline names the steps in order; how results are shown or written is not its business.',
    ),
    ownOnly(
      'exports-know-format-and-views',
      folder('exports'),
      folder('exports', 'format', 'views'),
      'An export writes what was published, so it works just as well on a graph.json from elsewhere.',
    ),
    ownOnly(
      'cli-goes-through-the-pipeline',
      folder('cli'),
      [
        folder('cli', 'exports', 'views', 'format', 'diagnostics'),
        '^src/pipeline\\.ts$',
        '^src/judging/(judge|open-judge)\\.ts$',
      ],
      'A command that called a stage itself would be a second pipeline. A judge is opened by the command line, which alone knows whom the user named, and asked by the pipeline.',
    ),
    {
      name: 'cli-loads-the-pipeline-lazily',
      comment:
        'The language model takes a second to load; --help and a start from the cache must not wait for it, nor for a judge that nobody named.',
      severity: 'error',
      from: { path: folder('cli') },
      to: {
        path: ['^src/pipeline\\.ts$', folder('judging')],
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    ownOnly(
      'web-reads-the-published-graph',
      '^web/',
      ['^web/', folder('format', 'views', 'exports')],
      'The page must open any graph.json, in a browser, without the analysis that made it.',
    ),
    {
      name: 'nothing-imports-the-page',
      comment: 'The page is built by Vite and used as a file; importing its code would need a DOM.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^web/' },
    },
    {
      name: 'browser-code-is-free-of-node',
      comment:
        'Format, views, exports and page run in a browser, where there is no Node; web/build helps Vite and does not.',
      severity: 'error',
      from: { path: ['^web/', folder('format', 'views', 'exports')], pathNot: '^web/build/' },
      to: { dependencyTypes: ['core'] },
    },
    belongsTo(
      'syntax-trees-stay-in-blocks',
      packages('unified', 'remark', 'rehype', 'mdast', 'hast', 'unist', 'micromark', 'vfile'),
      folder('blocks'),
      'Everything after blocks works on plain text with offsets, whatever format an article came in.',
    ),
    belongsTo(
      'graphology-stays-in-graph',
      packages('graphology'),
      folder('graph'),
      'The published graph is plain data; only the stage that lays it out needs a graph library.',
    ),
    belongsTo(
      'disk-only-in-corpus-and-cli',
      '^(node:)?fs(/promises)?$',
      [
        folder('corpus', 'cli'),
        '^src/(similarity|judging)/[^/]*cache[^/]*\\.ts$',
        '^src/judging/model-folder\\.ts$',
        '^scripts/',
      ],
      'Reading and writing in few places keeps the hostile-input checks in few places; the caches of vectors and of answers and the folder of a judge’s model are the exceptions.',
    ),
    belongsTo(
      'network-only-in-the-server',
      '^(node:)?(https?|net|tls|dgram|dns|http2)$',
      '^src/cli/server/',
      'The tool asks nothing of the network; the local server is all it has to do with it. A judge that the user named is asked by fetch, which tests/house keeps to one file.',
    ),
    belongsTo(
      'processes-only-for-the-browser',
      '^(node:)?child_process$',
      ['^src/cli/open-browser\\.ts$', '^scripts/'],
      'Opening the reader’s browser is the one program the tool ever starts.',
    ),
    {
      name: 'only-the-page-builder-uses-a-development-package',
      comment:
        'An installed package has no development packages. The page is built in a clone only, where Vite is there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/page\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-are-declared',
      comment: 'A package that only comes along with another one can vanish with its next version.',
      severity: 'error',
      from: { path: '^(src|web|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'imports-lead-somewhere',
      comment: 'A path that cannot be resolved would escape every other rule.',
      severity: 'error',
      from: { path: '^(src|web|scripts)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'In a cycle no file can be understood, or tested, before the others.',
      severity: 'error',
      from: { path: '^(src|web|scripts)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead, or its caller was forgotten.',
      severity: 'error',
      from: {
        path: '^(src|web)/',
        orphan: true,
        pathNot: ['\\.d\\.(ts|mts)$'],
      },
      to: {},
    },
  ],
  options: {
    // Type-only imports are arrows too: without this TypeScript would have erased them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts', '.css'],
    },
  },
};
