import { applyChanges, profileChangesSchema } from '@/utils/board/profile';
import * as copy from '@/utils/copy/en-GB/backup-lines';
import { checkProfile } from '@/utils/settings/check-profile';
import type { Portable } from '@/utils/settings/portable/portable';
import { PORTABLE_SETTINGS } from '@/utils/settings/portable/portable-settings';
import { profileChanges } from '@/utils/settings/stored-profile';
import { isValid } from '@/utils/validation/is-valid';
import { parseJson } from '@/utils/validation/parse-json';
import { lineSchema, settingSchema } from './backup-format';
import { BACKED_UP } from './record-stores';
import type { RecordItem } from './store-rules';
import { damagedRules } from './stores/damaged';
import { isPastSetting } from './times';

interface SettingItem {
  setting: Portable;
  value: unknown;
}

export type Item = RecordItem | SettingItem;

/** @param text undefined if it was too long @returns its content, or why it cannot be restored */
export function checkLine(text: string | undefined, now: Date): Item | string {
  if (text === undefined) return copy.TOO_LONG;
  const line = parseJson(text);
  if (!isValid(line, lineSchema)) return copy.NO_RECORD;
  const { store, record } = line;
  if (store === 'settings') return checkSetting(record, now);
  const rules = store === 'damaged' ? damagedRules : BACKED_UP.find(({ name }) => name === store);
  return rules?.check(record, now) ?? copy.NO_RECORD;
}

function checkSetting(record: unknown, now: Date): SettingItem | string {
  const { name, value } = isValid(record, settingSchema) ? record : { name: '', value: undefined };
  const setting = PORTABLE_SETTINGS.find((one) => one.name === name);
  if (name === profileChanges.name && !isSafe(value)) {
    return copy.UNSAFE_BOARD;
  }
  if (!setting?.isValid(value)) return copy.SETTING_UNREADABLE;
  if (!isPastSetting(name, value, now)) return copy.WRONG_TIME;
  return { setting, value };
}

/** Whether adverts and passwords may be sent to the resulting board. */
function isSafe(profile: unknown): boolean {
  if (!isValid(profile, profileChangesSchema)) return false;
  return Object.keys(checkProfile(applyChanges(profile))).length === 0;
}
