import { applyChanges, profileChangesSchema } from '@/utils/board/profile';
import type { Damaged } from '@/utils/database/stores';
import { type Draft, draftSchema } from '@/utils/drafts/draft';
import { type View, viewSchema } from '@/utils/drafts/view';
import { type Posting, postingSchema, type SentAdvert, sentAdvertSchema } from '@/utils/outbox/posting';
import { checkProfile } from '@/utils/settings/check';
import type { Portable } from '@/utils/settings/portable/portable';
import { PORTABLE_SETTINGS } from '@/utils/settings/portable/portable-settings';
import { profileChanges } from '@/utils/settings/stored-profile';
import { isValid } from '@/utils/validation/is-valid';
import { damagedSchema, lineSchema, settingSchema } from './backup-format';
import { isPastDamaged, isPastDraft, isPastPosting, isPastSetting } from './times';

/** A line of a backup that passed its check. */
export type Item =
  | { store: 'drafts'; record: Draft }
  | { store: 'views'; record: View }
  | { store: 'postings'; record: Posting }
  | { store: 'adverts'; record: SentAdvert }
  | { store: 'damaged'; record: Damaged }
  | { store: 'settings'; setting: Portable; value: unknown };

const WRONG_TIME =
  'a date or time in it cannot be right: it is not written as we write it, or lies in the future';

/**
 * Checks a line of a backup that is not its first.
 * @param text undefined where it was too long to be read
 * @returns what it holds, or in words why that cannot be taken
 */
export function checkLine(text: string | undefined, now: Date): Item | string {
  if (text === undefined) return 'this is far too long for a record';
  const line = parse(text);
  if (!isValid(line, lineSchema)) return 'this is no record of a backup';
  const { store, record } = line;
  switch (store) {
    case 'drafts':
      if (!isValid(record, draftSchema)) return 'this draft could not be read';
      return isPastDraft(record, now) ? { store, record } : WRONG_TIME;
    case 'views':
      return isValid(record, viewSchema) ? { store, record } : 'how the form was left could not be read';
    case 'postings':
      if (!isValid(record, postingSchema)) return 'this posting could not be read';
      return isPastPosting(record, now) ? { store, record } : WRONG_TIME;
    case 'adverts':
      return isValid(record, sentAdvertSchema)
        ? { store, record }
        : 'the text of this posting could not be read';
    case 'damaged':
      if (!isValid(record, damagedSchema)) return 'this record could not be read';
      if (!isPastDamaged(record, now)) return WRONG_TIME;
      // JSON has no undefined: what was kept as that comes back as null.
      return { store, record: { ...record, record: record.record ?? null } };
    case 'settings':
      return checkSetting(record, now);
  }
}

function checkSetting(record: unknown, now: Date): Item | string {
  const { name, value } = isValid(record, settingSchema) ? record : { name: '', value: undefined };
  const setting = PORTABLE_SETTINGS.find((one) => one.name === name);
  if (name === profileChanges.name && !isSafe(value)) {
    return 'nothing could be posted to this board: its address or one of its keys is wrong';
  }
  if (!setting?.isValid(value)) return 'this setting could not be read';
  if (!isPastSetting(name, value, now)) return WRONG_TIME;
  return { store: 'settings', setting, value };
}

/** Whether adverts, and the passwords that are here, may go to the board that it makes. */
function isSafe(profile: unknown): boolean {
  if (!isValid(profile, profileChangesSchema)) return false;
  return Object.keys(checkProfile(applyChanges(profile))).length === 0;
}

/** @returns what the line says as JSON, or undefined. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
