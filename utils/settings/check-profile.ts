import type { ChoiceFieldId } from '@/utils/advert/fields';
import { STRING_LIMIT } from '@/utils/advert/limits';
import { boardValue, CHOICES, UNSEEN } from '@/utils/board/board-values';
import { parseEndpoint } from '@/utils/board/endpoint';
import { findKeyFaults } from '@/utils/board/key-faults';
import {
  DEFAULT_PROFILE,
  LONGEST_BOARD_NAME,
  LONGEST_ENDPOINT,
  MOST_EXTRA,
  type Profile,
} from '@/utils/board/profile';
import * as copy from '@/utils/copy/en-GB/settings-checks';
import { tooLong } from '@/utils/copy/en-GB/too-long';
import type { Faults } from './faults';

export function checkProfile(profile: Profile): Faults {
  const faults: Record<string, string> = {};
  const endpoint = parseEndpoint(profile.endpoint);
  if (typeof endpoint === 'string') faults.endpoint = copy.ENDPOINT_FAULTS[endpoint];
  else if (profile.endpoint.length > LONGEST_ENDPOINT) faults.endpoint = tooLong(LONGEST_ENDPOINT);
  if (!profile.name.trim()) faults.name = copy.BOARD_NAME_MISSING;
  else if (profile.name.length > LONGEST_BOARD_NAME) faults.name = tooLong(LONGEST_BOARD_NAME);
  const found = findKeyFaults(profile, DEFAULT_PROFILE.keys);
  for (const [id, fault] of found.fields) faults[`key-${id}`] = copy.keyFault(fault, profile.keys[id]);
  for (const [index, fault] of found.extra) {
    faults[extraKeyId(index)] = copy.keyFault(fault, profile.extra[index]?.key ?? '');
  }
  for (const { field, option } of CHOICES) {
    const value = boardValue(profile.values, field, option);
    const id = valueId(field, option);
    if (!value.trim()) faults[id] = copy.BOARD_VALUE_MISSING;
    else if (value.length > STRING_LIMIT) faults[id] = tooLong(STRING_LIMIT);
    else if (UNSEEN.test(value)) faults[id] = copy.VALUE_UNSEEN;
  }
  profile.extra.forEach(({ value }, index) => {
    const id = extraValueId(index);
    if (!value.trim()) faults[id] = copy.VALUE_MISSING;
    else if (value.length > STRING_LIMIT) faults[id] = tooLong(STRING_LIMIT);
    else if (UNSEEN.test(value)) faults[id] = copy.VALUE_UNSEEN;
    if (index >= MOST_EXTRA) {
      faults[extraKeyId(index)] ??= copy.tooManyExtra(MOST_EXTRA);
    }
  });
  return faults;
}

/** @returns the id of an option's fault, and of its input */
export function valueId(field: ChoiceFieldId, option: string): string {
  return `value-${field}-${option.replaceAll(' ', '-')}`;
}

/** @returns the id of the fault of an extra field's name, and of its input */
export function extraKeyId(index: number): string {
  return `extra-${index}`;
}

/** @returns the id of the fault of an extra field's value, and of its input */
export function extraValueId(index: number): string {
  return `extra-${index}-value`;
}
