/** Each comment is what a developer reads when the rule trips: why, and what to do instead. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '[.]test[.]tsx?$' },
  to: { path: '^(shared|electron|renderer|test)/', pathNot: [from, ...allowed] },
});
const words = ['^shared/base/', '^shared/domain/'];

module.exports = {
  forbidden: [
    only(
      'base-knows-nothing',
      '^shared/base/',
      [],
      'base has no domain word in it: move the code to shared/domain.',
    ),
    only(
      'domain-is-words',
      '^shared/domain/',
      ['^shared/base/'],
      'Records know only base: move the doing to its room.',
    ),
    only(
      'template-is-grammar',
      '^shared/template/',
      [...words, '^shared/language/'],
      'Reading a template needs only records and language: checks and reports come after it.',
    ),
    only(
      'language-is-words',
      '^shared/language/',
      words,
      'Language serves checks and matching; it knows only the records.',
    ),
    only(
      'deadlines-are-reckoned',
      '^shared/deadlines/',
      [...words, '^shared/(template|language)/'],
      'Deadlines follow from a conference, a profile and a calendar: what day it is comes in as an argument.',
    ),
    only(
      'reading-is-grammar',
      '^shared/reading/',
      [...words, '^shared/(template|language)/'],
      'Reading turns blocks into a contribution: where the blocks come from is the business of electron/host/intake.',
    ),
    only(
      'comparison-is-pure',
      '^shared/comparison/',
      [...words, '^shared/language/'],
      'Comparing two texts needs only the words: where versions come from is the business of the vault.',
    ),
    only(
      'search-is-grammar',
      '^shared/search/',
      [...words, '^shared/language/'],
      'The query language is grammar: finding is done by the vault, in electron/host/vault/search.',
    ),
    only(
      'checks-are-pure',
      '^shared/checks/',
      [...words, '^shared/(template|language|deadlines)/'],
      'A check looks at one contribution and its words, nothing else: what compares agencies belongs to shared/matching.',
    ),
    only(
      'matching-is-pure',
      '^shared/matching/',
      [...words, '^shared/(template|language)/'],
      'Matching compares records; it does not run checks or compose reports.',
    ),
    only(
      'pictures-are-pure',
      '^shared/pictures/',
      [...words, '^shared/language/', '^shared/matching/silent/domains[.]ts$'],
      'A picture is data made of what its reader may see: who may see what is decided by the report, how it is drawn by the page.',
    ),
    only(
      'review-is-pure',
      '^shared/review/',
      [...words, '^shared/(template|language)/'],
      'A checklist is answered from records; findings and days come in as arguments.',
    ),
    only(
      'report-is-neutral',
      '^shared/report/',
      [...words, '^shared/(template|language|pictures)/'],
      'The neutral report knows records and layouts, not formats and not how findings were made.',
    ),
    only(
      'path-is-pure',
      '^shared/path/',
      [...words, '^shared/(template|reading|checks|language|deadlines|matching|report)/'],
      'The path is pure: ask for machine things through a port in electron/host.',
    ),
    only(
      'contract-is-shapes',
      '^shared/contract/',
      [...words, '^shared/template/(agency-template|worked-example|manual|partnership)[.]ts$'],
      'The contract names shapes: the doing is in electron/host.',
    ),
    only(
      'commands-are-declared',
      '^shared/commands/',
      [...words, '^shared/contract/'],
      'A command is a declared gesture: call the host, do not do the work here.',
    ),
    only(
      'renderer-has-one-door',
      '^renderer/',
      [
        ...words,
        '^shared/(template|language|checks|comparison|search|pictures|contract|commands)/',
        '^shared/path/(draft|check|checking|write-up|acknowledge|around)[.]ts$',
      ],
      'Sign, seal, merge, compose and render happen in the host: call host.<service>.',
    ),
    {
      name: 'renderer-host-is-the-door',
      comment: 'Only renderer/host may build the connection: take the host from the context instead.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/(host/|main[.]tsx$)' },
      to: { path: '^renderer/host/connect' },
    },
    only(
      'host-is-plain-node',
      '^electron/host/',
      ['^shared/'],
      'electron/host runs in all three hosts: no window, no transport.',
    ),
    only(
      'desktop-stands-alone',
      '^electron/desktop/',
      ['^shared/', '^electron/host/'],
      'Hosts never import each other: lift it to electron/host.',
    ),
    only(
      'local-stands-alone',
      '^electron/local/',
      ['^shared/', '^electron/host/'],
      'Hosts never import each other: lift it to electron/host.',
    ),
    only(
      'cli-stands-alone',
      '^electron/cli/',
      ['^shared/', '^electron/host/', '^electron/local/serve[.]ts$'],
      'Hosts never import each other: lift it to electron/host. The verb serve alone starts the local host, by its one entry.',
    ),
    {
      name: 'nothing-imports-tests',
      comment: 'Product code never reaches into test/: move what both need to its room.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^test/' },
    },
    {
      name: 'electron-only-in-desktop',
      comment: 'Put it behind a port in electron/host/ports.ts.',
      severity: 'error',
      from: { pathNot: '^(electron/desktop|test)/' },
      // Our own folder is called electron/ too.
      to: { path: '^(electron$|electron-store$|node_modules/(electron|electron-store)/)' },
    },
    {
      name: 'no-node-outside-electron',
      comment:
        'shared and renderer run in a page: no Node builtins; bring it in through a port or an argument.',
      severity: 'error',
      from: { path: '^(shared|renderer)/', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'neighbours-never-meet',
      comment: 'A check, command or feature never imports its neighbour: lift what is common one level up.',
      severity: 'error',
      from: { path: '^(shared/(?:checks|commands)|renderer/features)/([^/]+)/' },
      to: { path: '^$1/[^/]+/', pathNot: '^$1/$2/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea or three: split or join them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody uses this file: delete it, or import it from its room.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '[.](test|pw)[.]tsx?$',
          '[.]d[.]ts$',
          '[.]gen[.]ts$',
          '[.](mjs|config[.]ts)$',
          '^electron/desktop/preload[.]ts$',
        ],
      },
      to: {},
    },
    {
      name: 'packages-have-rooms',
      comment:
        'This package is not listed for this room: a dependency is a decision, so write it down and add it here.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '[.]test[.]tsx?$' },
      to: {
        path: '^node_modules/',
        pathNot: '^node_modules/(zod|diff)/',
      },
    },
    {
      name: 'page-packages',
      comment:
        'This package is not for the page: see DECISIONS.md; documents, files and keys belong to the host.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '[.]test[.]tsx?$' },
      to: {
        path: '^node_modules/',
        pathNot:
          '^node_modules/(@types/)?(react|react-dom|i18next|zustand|zod|dockview-react|dockview|dockview-core|cmdk|@tanstack/|@vscode/codicons|@fontsource/|scheduler|vite)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules/.*/node_modules|out|dist)/' },
    // TypeScript 7 has no compiler API, so files are read with swc.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
