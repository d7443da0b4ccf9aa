import type { QuarantinedCounts } from '@/utils/backup/quarantined-data';
import type { Unusable } from '@/utils/backup/read';
import type { Counts } from '@/utils/backup/store-rules';
import { STORE_NAMES, type StoreName } from '@/utils/database/stores';
import type { Difference, Refusal, RefusedChange } from '@/utils/settings/portable/portable';
import { joinWithAnd, settingsInWords } from './setting-words';

export const UNUSABLE_WORDS: Readonly<Record<Unusable, string>> = {
  'no-backup': 'is not a backup of Jobcourier. Choose a file whose name begins with jobcourier-backup',
  newer: 'was written by a newer version of Jobcourier. Update the extension, then choose it once more',
  unreadable: 'could not be read to its end. Choose it once more',
};

type Kind = StoreName | 'damaged' | 'settings';

const KINDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  drafts: ['draft', 'drafts'],
  postings: ['posting', 'postings'],
  adverts: ['text of a posting', 'texts of postings'],
  views: ['place in a form', 'places in forms'],
  pauses: ['pause', 'pauses'],
  damaged: ['record', 'records'],
  settings: ['setting', 'settings'],
};

export function counted(kind: Kind, count: number): string {
  const [one, many] = KINDS[kind];
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** @returns what was set aside, or an empty string */
export function quarantinedInWords({ stores, settings }: QuarantinedCounts): string {
  const records = STORE_NAMES.flatMap((store) => {
    const count = stores[store];
    return count ? [counted(store, count)] : [];
  });
  return joinWithAnd([
    ...records,
    ...(settings.length > 0 ? [`settings (${settingsInWords(settings)})`] : []),
  ]);
}

const REFUSED_WORDS: Readonly<Record<RefusedChange, string>> = {
  locked: 'your accounts are locked. Unlock them under Security, then restore once more',
  'twin-label': 'an account that is here has the same name',
  'too-many': 'there is no room for another account',
  known: 'it is here already, and stays as it is',
  'no-account': 'its account is not here',
  unsafe: 'it does not go together with what is here',
  'not-done': 'the extension did not answer. Try again',
  'not-stored': 'the browser refused to store it. Try again',
};

export interface AppliedSettings {
  taken: readonly Difference[];
  refused: readonly Refusal[];
}

/** @returns what was restored from a backup, and what remains to be done */
export function restoredInWords(counts: Counts, { taken, refused }: AppliedSettings): string {
  const { drafts, beside, postings, damaged } = counts;
  const came = [
    ...(drafts > 0 ? [counted('drafts', drafts)] : []),
    ...(beside > 0 ? [`${counted('drafts', beside)} as ${beside === 1 ? 'a copy' : 'copies'}`] : []),
    ...(postings > 0 ? [counted('postings', postings)] : []),
    ...(damaged > 0 ? [`${counted('damaged', damaged)} that had been set aside`] : []),
    ...(taken.length > 0 ? [counted('settings', taken.length)] : []),
  ];
  const hasAccounts = taken.some(({ id }) => id.startsWith('accounts.'));
  return [
    came.length > 0 ? `Restored: ${joinWithAnd(came)}.` : 'Nothing was restored.',
    ...refused.map(
      ({ difference, cause }) => `Not restored: ${difference.label}, since ${REFUSED_WORDS[cause]}.`,
    ),
    ...(hasAccounts ? ['Enter the password of each new account: no backup holds it.'] : []),
  ].join(' ');
}
