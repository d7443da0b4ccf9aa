import { expect, it } from 'vitest';
import { quarantinedInWords, restoredInWords } from './data-words';

const NOTHING = { drafts: 0, beside: 0, postings: 0, changes: 0, damaged: 0 };
const NO_SETTINGS = { applied: [], refused: [] };

it.each([
  [{}, 'Nothing was restored.'],
  [{ changes: 1 }, 'Restored: 1 change to a posted advert.'],
  [{ drafts: 1, changes: 2 }, 'Restored: 1 draft and 2 changes to posted adverts.'],
])('restore: the result of %j is told', (counts, words) => {
  expect(restoredInWords({ ...NOTHING, ...counts }, NO_SETTINGS)).toBe(words);
});

it('damaged records: an entry that is none of the quarantine is counted in words, too', () => {
  expect(quarantinedInWords({ stores: { drafts: 1, damaged: 2 }, settings: [] })).toBe(
    '1 draft and 2 damaged records',
  );
});
