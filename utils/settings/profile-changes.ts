import { FIELDS } from '@/utils/advert/field-list';
import { CONFIRMED_KEYS } from '@/utils/advert/fields';
import { type BoardValues, boardValue, CHOICES, withBoardValue } from '@/utils/board/board-values';
import { DEFAULT_PROFILE, type Profile, type ProfileChanges } from '@/utils/board/profile';

/**
 * @param profile as the form shows it
 * @param managed the policy, which is no change of the recruiter's
 * @param stored kept for keys that the policy overrides, in case it ends
 * @returns the differences from the default profile
 */
export function changesOf(
  profile: Profile,
  managed: ProfileChanges = {},
  stored: ProfileChanges = {},
): ProfileChanges {
  const keys: NonNullable<ProfileChanges['keys']> = {};
  for (const { id } of FIELDS) {
    if (CONFIRMED_KEYS.has(id)) continue;
    const changed = profile.keys[id] === DEFAULT_PROFILE.keys[id] ? undefined : profile.keys[id];
    const key = managed.keys?.[id] === undefined ? changed : stored.keys?.[id];
    if (key !== undefined) keys[id] = key;
  }
  let values: BoardValues = {};
  for (const choice of CHOICES) {
    const isUnmanaged = managed.values?.[choice.field]?.[choice.option] === undefined;
    const from = isUnmanaged ? profile.values : (stored.values ?? {});
    values = withBoardValue(values, choice, boardValue(from, choice.field, choice.option).trim());
  }
  const change = <Id extends 'name' | 'endpoint' | 'dateFormat'>(id: Id) => {
    const changed = profile[id] === DEFAULT_PROFILE[id] ? undefined : profile[id];
    return managed[id] === undefined ? changed : stored[id];
  };
  const [name, endpoint, dateFormat] = [change('name'), change('endpoint'), change('dateFormat')];
  const extra = managed.extra === undefined ? profile.extra : (stored.extra ?? []);
  return {
    ...(name !== undefined ? { name } : {}),
    ...(endpoint !== undefined ? { endpoint } : {}),
    ...(dateFormat !== undefined ? { dateFormat } : {}),
    ...(Object.keys(keys).length > 0 ? { keys } : {}),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(extra.length > 0 ? { extra } : {}),
  };
}
