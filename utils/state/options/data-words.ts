import type { QuarantinedCounts } from '@/utils/backup/quarantined-data';
import type { Counts } from '@/utils/backup/store-rules';
import { counted, damagedSettings } from '@/utils/copy/en-GB/settings-data';
import * as copy from '@/utils/copy/en-GB/settings-restore';
import { STORE_NAMES } from '@/utils/database/stores';
import type { Difference, Refusal } from '@/utils/settings/portable/portable';
import { joinWithAnd, settingsInWords } from './setting-words';

/** @returns what was quarantined, or an empty string */
export function quarantinedInWords({ stores, settings }: QuarantinedCounts): string {
  const records = ([...STORE_NAMES, 'damaged'] as const).flatMap((store) => {
    const count = stores[store];
    return count ? [counted(store, count)] : [];
  });
  return joinWithAnd([
    ...records,
    ...(settings.length > 0 ? [damagedSettings(settingsInWords(settings))] : []),
  ]);
}

export interface AppliedSettings {
  applied: readonly Difference[];
  refused: readonly Refusal[];
}

/** @returns what was restored, and what remains to be done */
export function restoredInWords(counts: Counts, { applied, refused }: AppliedSettings): string {
  const { drafts, beside, postings, changes, damaged } = counts;
  const came = [
    ...(drafts > 0 ? [counted('drafts', drafts)] : []),
    ...(beside > 0 ? [copy.asCopies(beside)] : []),
    ...(postings > 0 ? [counted('postings', postings)] : []),
    ...(changes > 0 ? [counted('changes', changes)] : []),
    ...(damaged > 0 ? [counted('damaged', damaged)] : []),
    ...(applied.length > 0 ? [counted('settings', applied.length)] : []),
  ];
  const hasAccounts = applied.some(({ id }) => id.startsWith('accounts.'));
  return [
    came.length > 0 ? copy.restored(joinWithAnd(came)) : copy.NOTHING_RESTORED,
    ...refused.map(({ difference, cause }) => copy.notRestored(difference.label, cause)),
    ...(hasAccounts ? [copy.ENTER_PASSWORDS] : []),
  ].join(' ');
}
