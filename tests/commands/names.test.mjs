import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT } from './root.mjs';

/** Names that were replaced by standard terms: see `docs/glossary.md`. */
const RETIRED = new Set(
  `accountSpans acquitted applyMend askingMends barOf beyondAdvert bylineFacts byWords callBack changedSince changeLane
  codesIn copyAddress cutsAway dayDown decompose defineChecked describeStanding doubtsOf emailInText endsAsJob
  fallbackValues filtersAway findApplying findEarlier findMends findWhere goOn goToJob greetOnInstall handingOver
  headOf heldFor holdForPage holdsWords inTheOpen isBelievableTitle isBoardHost isBrand isOwn isPostedBefore isSealed
  isTaken isTurn isUnderLock judged keepAside keepDamaged keepFindings keptCompany labelId leadTab letAdvertEnd letGo
  letOthersIn lies likelyAdvert likeness listedUntil loadMends loadSentAdvert lookAround lookAtInk lookBehind lookedAt
  masksAway mayPost
  mayReach movesIn namesOf onTake onTakeOut onYes openedIds outlineOf ownAccount ownAddress ownFrames ownTitle patiently payIn phoneInText
  postingLane postsAgain preset publishAllTheSame publishAnew putIn quotedReference quoteOf reasonOf requestReach saidOf
  salaryWords sayTheSame sceneAround sceneIn seesFrame sentAt sentAdvert setAside setItemAside setSaid settle settledBy settlePlace
  settleUnknown severalAdverts shownInside signedFacts signOf slips soundOf standingOf standingRows suggestLocation surveyBackup takeDraft
  takeEdits takeIn takenUp takeOver takePay takePointed takePosting takePostings takeStated takeUnread tellingSections
  told toldOf trustOnlySanitised turnsToJobs underWay unlinkFalse untilItWorks unusedName useBoardNames useKept usePageAnyway useSelection useWords vouchedFor wakeAt
  whenNotPressing withDoubts withoutTails writeChange writePosting AlreadyPosted AskOnce BeyondAdvert BLOTTED
  FallbackValues FixedRequest FoundClosing Lane LAST_BREATH LikelyAdvert LoadedCombobox Mends NO_FURTHER_CHANGES
  NOT_SETTLED OutboxNeeds OutboxSaid OutcomeSaid OwnFrame PATIENCE PATIENCE_MS PickOrder PostSaid RefusalMends Said
  SentAdvert SentRequest SETTLED_ELSEWHERE SinkingIn Sourced Standing Stated Told Unsent
  ValueMend Voice`
    .split(/\s+/)
    .filter(Boolean),
);

const FOLDERS = ['components', 'entrypoints', 'utils', 'tests'];
const CODE = /(?<!\.d)\.(?:tsx?|mjs)$/;
const NAMES = new Set(['Identifier', 'JSXIdentifier', 'PrivateIdentifier']);

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => CODE.test(file))
    .map((file) => path.posix.join(folder, ...file.split(path.sep))),
);

/**
 * @param {string} code
 * @param {'js' | 'ts' | 'tsx'} lang
 * @returns {string[]} its retired names, each once; words of texts and comments are none
 */
function retiredIn(code, lang) {
  const found = new Set();
  const visit = (/** @type {unknown} */ node) => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name } = Object(node);
    if (NAMES.has(type) && RETIRED.has(name)) found.add(name);
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(code, { lang }));
  return [...found];
}

/** A title such as `movePosting`, and not one that describes. */
const FUNCTION_NAME = /^[a-z]+(?:[A-Z][a-z\d]*)+$/;

/**
 * @param {string} code
 * @param {'js' | 'ts' | 'tsx'} lang
 * @returns {string[]} the titles of its `describe` that are the name of a function that the code does not call
 */
function staleTitlesIn(code, lang) {
  const [titles, names] = [new Set(), new Set()];
  const visit = (/** @type {unknown} */ node) => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name, callee, arguments: given } = Object(node);
    if (NAMES.has(type)) names.add(name);
    const title = type === 'CallExpression' && callee.name === 'describe' ? given[0]?.value : undefined;
    if (FUNCTION_NAME.test(title)) titles.add(title);
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(code, { lang }));
  return [...titles].filter((title) => !names.has(title));
}

const langOf = (/** @type {string} */ file) => {
  if (file.endsWith('.mjs')) return 'js';
  return file.endsWith('x') ? 'tsx' : 'ts';
};

/** `utils/advert/let-go.test.ts` is named `letGo`. */
const nameOf = (/** @type {string} */ file) =>
  path
    .basename(file)
    .replace(/\..*/, '')
    .replace(/-(.)/g, (_all, letter) => letter.toUpperCase());

describe('names', () => {
  it('no retired name is used', () => {
    const found = files.flatMap((file) =>
      retiredIn(readFileSync(path.join(ROOT, file), 'utf8'), langOf(file)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('tests are titled by the function that they call', () => {
    const found = files
      .filter((file) => /\.test\./.test(file))
      .flatMap((file) =>
        staleTitlesIn(readFileSync(path.join(ROOT, file), 'utf8'), langOf(file)).map(
          (title) => `${file}: ${title}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it('check: a title is stale if nothing calls its function', () => {
    const titled = (/** @type {string} */ called) => `describe('dropOld', () => ${called}());`;
    expect(staleTitlesIn(titled('deleteOld'), 'ts')).toEqual(['dropOld']);
    expect(staleTitlesIn(titled('dropOld'), 'ts')).toEqual([]);
    expect(staleTitlesIn("describe('made adverts', () => list());", 'ts')).toEqual([]);
  });

  it('no file has a retired name', () => {
    expect(files.filter((file) => RETIRED.has(nameOf(file)))).toEqual([]);
  });

  it.each(
    /** @type {const} */ ([
      [
        'a function between an arrow and a comparison',
        'const isNew = (a) => toldOf(a); const b = 1 < 2;',
        'ts',
      ],
      ['a type', 'interface Told { at: number }', 'ts'],
      ['a component', 'const view = <Told />;', 'tsx'],
      ['a private method', 'class Socket { #told() {} }', 'js'],
      ['a part of a template', `const line = \`\${told}\`;`, 'js'],
    ]),
  )('check: finds %s', (_what, code, lang) => {
    expect(retiredIn(code, lang)).toHaveLength(1);
  });

  it.each(
    /** @type {const} */ ([
      ['a comment', '// told\n/* told */', 'ts'],
      ['a text', "const line = 'told' + `told`;", 'ts'],
      ['the text of an element', 'const view = <p>told</p>;', 'tsx'],
    ]),
  )('check: ignores %s', (_what, code, lang) => {
    expect(retiredIn(code, lang)).toEqual([]);
  });
});
