// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './root.mjs';

/** Names that were replaced by standard terms: see `docs/glossary.md`. */
const RETIRED = new Set(
  `acquitted barOf callBack changedSince decompose defineChecked findEarlier isTaken goOn goToJob handingOver heldFor
  holdForPage inTheOpen keepAside keepDamaged keptCompany letGo lies likeness mayPost mayReach ownAccount patiently postsAgain
  publishAllTheSame publishAnew requestReach saidOf setAside setItemAside setSaid soundOf slips surveyBackup takeDraft
  takeIn takePosting takePostings takeStated takeUnread takenUp told toldOf trustOnlySanitised underWay untilItWorks
  wakeAt whenNotPressing Told Said AskOnce LoadedCombobox OutboxNeeds OutboxSaid OutcomeSaid PostSaid SinkingIn Unsent`
    .split(/\s+/)
    .filter(Boolean),
);

const FOLDERS = ['components', 'entrypoints', 'utils'];

/** Comments and texts may use any word. */
const withoutProse = (/** @type {string} */ code) =>
  code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|>[^<>{}]*</g, ' ');

it('no retired name comes back', () => {
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
