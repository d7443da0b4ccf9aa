// The import directions of the design. `npm test -- imports` checks them.

const swc = require('@swc/core');

// dependency-cruiser's swc parser stops at JSX up to version 17, and 18 needs Node 22:
// https://github.com/sverweij/dependency-cruiser/issues/1081. TypeScript 7 has no API for its other parser.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

/** Each room of utils, with the rooms that it may import besides itself and `SHARED`. */
const ROOMS = {
  advert: [],
  async: [],
  backup: ['advert', 'board', 'database', 'drafts', 'outbox', 'settings'],
  reading: ['advert'],
  highlight: ['reading'],
  board: ['advert'],
  copy: [
    'advert',
    'backup',
    'board',
    'coreskills',
    'database',
    'drafts',
    'highlight',
    'outbox',
    'reading',
    'rich-text',
    'settings',
  ],
  coreskills: ['advert'],
  records: [],
  'rich-text': ['advert'],
  database: [],
  drafts: ['advert', 'reading', 'database', 'rich-text'],
  messages: ['board', 'pointing', 'settings'],
  outbox: ['advert', 'board', 'database'],
  panel: ['settings', 'messages'],
  picker: ['reading'],
  pointing: ['advert', 'reading', 'drafts', 'picker', 'settings', 'toolbar'],
  settings: ['advert', 'board', 'coreskills'],
  state: [
    'advert',
    'backup',
    'board',
    'coreskills',
    'database',
    'drafts',
    'highlight',
    'messages',
    'outbox',
    'panel',
    'pointing',
    'reading',
    'rich-text',
    'settings',
    'toolbar',
    'towns',
  ],
  toolbar: ['advert', 'outbox', 'settings'],
  towns: ['advert', 'reading'],
  validation: [],
};

/** What every room may import. */
const SHARED = ['async', 'copy', 'records', 'validation'];

/** Folders of utils/reading, with the folders of it that they may import besides themselves. */
const READING_FOLDERS = {
  values: [],
  lexicon: ['values'],
  outline: ['lexicon', 'values'],
  sites: ['lexicon'],
  'site-matching': ['sites', 'lexicon', 'values'],
  'advert-parts': ['outline', 'lexicon', 'values'],
  layers: ['advert-parts', 'site-matching', 'outline', 'lexicon', 'values'],
  'page-kinds': ['advert-parts', 'site-matching', 'outline', 'lexicon', 'values'],
};

/** Packages that a room may import; a room that is not named here may import any. */
const PACKAGES = {
  advert: ['superstruct', 'postcode', 'chrono-node'],
  'rich-text': ['dompurify'],
};

/** These work without a browser extension around them, so that the reader and tools can use them. */
const PURE = ['advert', 'reading', 'highlight', 'picker', 'board', 'coreskills', 'rich-text'];

/** Only the worker reaches them. */
const PASSWORDS = '^utils/settings/(passwords|vault|session-key|credentials)\\.ts$';

const BROWSER_API = '(^|/)node_modules/(webextension-polyfill|@wxt-dev|wxt/dist/(browser|utils/storage))';
const TEST = '\\.test\\.tsx?$';

const anyOf = (names) => `(${names.join('|')})`;
const room = (name) => `^utils/${name}/`;
const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const rooms = Object.entries(ROOMS).map(([name, others]) =>
  forbidden(
    `room-${name}`,
    `utils/${name} imports ${others.length > 0 ? `only ${others.join(', ')}` : 'no other room'}`,
    { path: room(name), pathNot: TEST },
    { path: '^(utils|tests)/', pathNot: room(anyOf([name, ...SHARED, ...others])) },
  ),
);

const readingFolders = Object.entries(READING_FOLDERS).map(([name, others]) =>
  forbidden(
    `reading-${name}`,
    `utils/reading/${name} imports ${others.length > 0 ? `only ${others.join(', ')}` : 'no other folder'} of the reader`,
    { path: `^utils/reading/${name}/`, pathNot: TEST },
    { path: '^utils/reading/[^/]+/', pathNot: `^utils/reading/${anyOf([name, ...others])}/` },
  ),
);

const packages = Object.entries(PACKAGES).map(([name, allowed]) =>
  forbidden(
    `packages-${name}`,
    `utils/${name} imports no package but ${allowed.join(', ')}`,
    { path: room(name), pathNot: TEST },
    { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/${anyOf(allowed)}/` },
  ),
);

module.exports = {
  forbidden: [
    ...rooms,
    ...readingFolders,
    ...packages,
    forbidden(
      'pure-rooms',
      'these rooms use no browser API',
      { path: room(anyOf(PURE)), pathNot: TEST },
      { path: BROWSER_API },
    ),
    forbidden(
      'reader-alone',
      'what runs in the page reaches neither settings nor database nor a browser API, and says nothing to a recruiter',
      { path: '^(entrypoints/(reader|highlight)\\.ts$|utils/picker/)' },
      { path: `^utils/(settings|database|copy)/|${BROWSER_API}`, reachable: true },
    ),
    forbidden(
      'picker-script',
      'the picker sends what was picked, for which alone it has the browser API; the worker gives it its words',
      { path: '^entrypoints/picker\\.ts$' },
      { path: '^utils/(settings|database|copy)/', reachable: true },
    ),
    forbidden(
      'passwords',
      'only the worker reaches the passwords',
      { path: '^(entrypoints|components)/', pathNot: `^entrypoints/background/|${TEST}` },
      { path: PASSWORDS, reachable: true },
    ),
    forbidden(
      'no-password-in-backups',
      'what writes backups cannot reach the passwords',
      { path: room('backup'), pathNot: TEST },
      { path: PASSWORDS, reachable: true },
    ),
    forbidden(
      'popup-light',
      'the popup loads nothing that the adverts page or the settings alone need',
      { path: '^entrypoints/popup/' },
      { path: '^(utils/state/(adverts-page|options)|components/(adverts|options))/', reachable: true },
    ),
    forbidden(
      'panel-light',
      'the panel is the popup beside the page',
      { path: '^entrypoints/sidepanel/' },
      { path: '^(utils/state/(adverts-page|options)|components/(adverts|options))/', reachable: true },
    ),
    forbidden(
      'settings-by-models',
      'the views of the settings load, save and ask the worker through their models alone',
      { path: '^components/options/', pathNot: TEST },
      {
        path: '^utils/(messages/|database/|settings/(validated-item|stored-profile|defaults|permission|choices|managed)\\.ts)',
      },
    ),
    forbidden(
      'utils-below',
      'utils knows no view and no entrypoint',
      { path: '^utils/' },
      { path: '^(components|entrypoints)/' },
    ),
    forbidden(
      'components-below',
      'components know no entrypoint',
      { path: '^components/' },
      { path: '^entrypoints/' },
    ),
    forbidden(
      'ui-knows-no-domain',
      'the parts of the interface know nothing of adverts: they import words alone',
      { path: '^components/ui/', pathNot: TEST },
      { path: '^(components|utils)/', pathNot: '^(components/ui|utils/copy)/' },
    ),
    forbidden(
      'no-tests-inside',
      'what is shipped imports no test and nothing made for tests',
      { path: '^(entrypoints|components|utils)/', pathNot: TEST },
      { path: `^tests/|${TEST}` },
    ),
    forbidden('no-cycles', 'no file imports itself by way of others', {}, { circular: true }),
    forbidden(
      'all-found',
      'an import that leads nowhere would hide from these rules',
      {},
      { couldNotResolve: true, pathNot: '^virtual:' },
    ),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    webpackConfig: { fileName: 'tests/commands/import-aliases.cjs' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
