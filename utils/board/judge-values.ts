import { boardValue, CHOICES, type Choice } from './board-values';
import type { Evidence } from './evidence';
import type { Profile } from './profile';
import { isSameValue } from './value-spellings';

/** What is known of the value that an option is sent as. */
export interface JudgedValue extends Choice {
  sent: string;
  /** The board refused it. */
  isRefused: boolean;
  /** It is not on the list that the board told, or was refused. */
  isUnlisted: boolean;
  /** The board's list, if it told one. */
  listed: readonly string[];
  /** The one value on that list that says the same. None where several could be meant. */
  equal?: string;
}

/**
 * Compares the values in use with what the board said of them.
 * @param evidence of this profile's endpoint; that of another one is no evidence
 * @returns every option, in the form's order
 */
export function judgeValues(profile: Profile, evidence: Evidence | undefined): JudgedValue[] {
  const known = evidence?.endpoint === profile.endpoint ? evidence.names : [];
  return CHOICES.map(({ field, option }) => {
    const entry = known.find(({ name }) => name === profile.keys[field]);
    const listed = entry?.listedValues ?? [];
    const sent = boardValue(profile.values, field, option);
    const isRefused = entry?.refusedValues?.includes(sent) ?? false;
    const isUnlisted = listed.length > 0 ? !listed.includes(sent) : isRefused;
    const [equal, another] = listed.filter((value) => isSameValue(field, option, value));
    return {
      field,
      option,
      sent,
      isRefused,
      isUnlisted,
      listed,
      ...(isUnlisted && equal !== undefined && another === undefined ? { equal } : {}),
    };
  });
}
