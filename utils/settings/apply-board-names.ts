import type { FieldId } from '@/utils/advert/fields';
import { type BoardValues, CHOICES, mergeBoardValues } from '@/utils/board/board-values';
import { applyChanges, type DateFormat, isSafeProfile } from '@/utils/board/profile';
import { readManaged } from './managed';
import { changesOf } from './profile-changes';
import { profileChanges, saveProfileChanges } from './stored-profile';

/** What the board revealed, as the recruiter accepts it. */
export interface TakenNames {
  /** The address that revealed it. */
  endpoint: string;
  keys?: Partial<Record<FieldId, string>>;
  values?: BoardValues;
  dateFormat?: DateFormat;
}

export type NotTaken = 'moved' | 'managed' | 'clash';

/**
 * Changes the names and values in use, and nothing else of the stored profile.
 * @returns why nothing was changed: the address is another one by now, the company sets them, or two fields would share
 * a name
 * @throws if the browser cannot store it
 */
export async function applyBoardNames({
  endpoint,
  keys = {},
  values = {},
  dateFormat,
}: TakenNames): Promise<'done' | NotTaken> {
  const { profile: managedProfile } = await readManaged();
  // After the policy, which may take seconds: what the settings saved meanwhile stays.
  const own = await profileChanges.get();
  const before = applyChanges(own);
  if (applyChanges(managedProfile, before).endpoint !== endpoint) return 'moved';
  const isManaged =
    Object.keys(keys).some((id) => id in (managedProfile.keys ?? {})) ||
    CHOICES.some(({ field, option }) => values[field]?.[option] && managedProfile.values?.[field]?.[option]);
  if (isManaged || (dateFormat && managedProfile.dateFormat)) return 'managed';
  const next = {
    ...before,
    keys: { ...before.keys, ...keys },
    values: mergeBoardValues(before.values, values),
    dateFormat: dateFormat ?? before.dateFormat,
  };
  if (!isSafeProfile(next) || !isSafeProfile(applyChanges(managedProfile, next))) return 'clash';
  await saveProfileChanges(changesOf(next));
  return 'done';
}
