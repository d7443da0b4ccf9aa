// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './root.mjs';

/** Names that were replaced by standard terms: see `docs/glossary.md`. */
const RETIRED = new Set(
  `accountSpans acquitted barOf beyondAdvert byWords bylineFacts callBack changedSince changeLane codesIn cutsAway
  decompose defineChecked doubtsOf emailInText endsAsJob filtersAway findApplying findEarlier findWhere goOn goToJob
  handingOver headOf heldFor holdForPage holdsWords inTheOpen isBelievableTitle isBoardHost isBrand isTaken isTurn
  judged keepAside keepDamaged keptCompany labelId letGo letOthersIn lies likeness lookAround lookAtInk lookBehind
  lookedAt masksAway mayPost mayReach movesIn namesOf openedIds outlineOf ownAccount ownAddress ownFrames ownTitle
  patiently payIn phoneInText postingLane postsAgain publishAllTheSame publishAnew quoteOf quotedReference reasonOf
  requestReach saidOf salaryWords sceneAround sceneIn seesFrame setAside setItemAside setSaid settle settledBy settlePlace settleUnknown
  severalAdverts shownInside signOf signedFacts slips soundOf surveyBackup takeDraft takeEdits takeIn takePay
  takePointed takePosting takePostings takeStated takeUnread takenUp tellingSections told toldOf trustOnlySanitised
  turnsToJobs underWay unlinkFalse untilItWorks vouchedFor wakeAt whenNotPressing withDoubts withoutTails AskOnce
  BeyondAdvert BLOTTED FoundClosing Lane LoadedCombobox OutboxNeeds OutboxSaid OutcomeSaid NOT_SETTLED OwnFrame
  PostSaid Said SETTLED_ELSEWHERE SinkingIn Sourced Stated Told Unsent
  isOwn standingRows writePosting writeChange Voice PATIENCE PATIENCE_MS NO_FURTHER_CHANGES`
    .split(/\s+/)
    .filter(Boolean),
);

const FOLDERS = ['components', 'entrypoints', 'utils'];

const withoutProse = (/** @type {string} */ code) =>
  code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|>[^<>{}]*</g, ' ');

it('names: no retired name is used', () => {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .flatMap((file) => {
        const code = withoutProse(readFileSync(path.join(ROOT, folder, file), 'utf8'));
        return [...code.matchAll(/[\w$]+/g)]
          .filter(([name]) => RETIRED.has(name))
          .map(([name]) => `${folder}/${file}: ${name}`);
      }),
  );
  expect([...new Set(found)]).toEqual([]);
});
