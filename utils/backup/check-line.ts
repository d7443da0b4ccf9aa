import { is } from 'superstruct';
import { applyChanges, profileChangesSchema } from '@/utils/board/profile';
import type { Damaged } from '@/utils/database/stores';
import { type Draft, draftSchema } from '@/utils/drafts/draft';
import { type View, viewSchema } from '@/utils/drafts/view';
import { type Posting, postingSchema, type SentAdvert, sentAdvertSchema } from '@/utils/outbox/posting';
import { checkProfile } from '@/utils/settings/check';
import { PORTABLE_SETTINGS, type Portable } from '@/utils/settings/portable';
import { damagedSchema, lineSchema, settingSchema } from './format';

/** A line of a backup that passed its check. */
export type Item =
  | { store: 'drafts'; record: Draft }
  | { store: 'views'; record: View }
  | { store: 'postings'; record: Posting }
  | { store: 'adverts'; record: SentAdvert }
  | { store: 'damaged'; record: Damaged }
  | { store: 'settings'; setting: Portable; value: unknown };

/**
 * Checks a line of a backup that is not its first.
 * @param text undefined where it was too long to be read
 * @returns what it holds, or in words why that cannot be taken
 */
export function checkLine(text: string | undefined): Item | string {
  if (text === undefined) return 'this is far too long for a record';
  const line = parse(text);
  if (!is(line, lineSchema)) return 'this is no record of a backup';
  const { store, record } = line;
  switch (store) {
    case 'drafts':
      return is(record, draftSchema) ? { store, record } : 'this draft could not be read';
    case 'views':
      return is(record, viewSchema) ? { store, record } : 'how the form was left could not be read';
    case 'postings':
      return is(record, postingSchema) ? { store, record } : 'this posting could not be read';
    case 'adverts':
      return is(record, sentAdvertSchema) ? { store, record } : 'the text of this posting could not be read';
    case 'damaged':
      return is(record, damagedSchema)
        ? // JSON has no undefined: what was kept as that comes back as null.
          { store, record: { ...record, record: record.record ?? null } }
        : 'this record could not be read';
    case 'settings':
      return checkSetting(record);
  }
}

function checkSetting(record: unknown): Item | string {
  const { name, value } = is(record, settingSchema) ? record : { name: '', value: undefined };
  const setting = PORTABLE_SETTINGS.find((one) => one.name === name);
  if (!setting?.isSound(value)) return 'this setting could not be read';
  if (name === 'profile' && !isSafe(value))
    return 'nothing could be posted to this board: its address or one of its keys is wrong';
  return { store: 'settings', setting, value };
}

/** Whether adverts, and the passwords that are here, may go to the board that it makes. */
function isSafe(profile: unknown): boolean {
  if (!is(profile, profileChangesSchema)) return false;
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
