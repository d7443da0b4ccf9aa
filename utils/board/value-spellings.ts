import type { ChoiceFieldId } from '@/utils/advert/fields';

/**
 * How else a board may write each of our options, without case, spaces and punctuation. Only what nobody can take for
 * another option: a fixed term is not always a contract, and home working is not remote working.
 */
const SPELLINGS: Readonly<Record<ChoiceFieldId, Readonly<Record<string, readonly string[]>>>> = {
  hours: { Full: ['fulltime', 'ft'], Part: ['parttime', 'pt'] },
  salary_period: {
    hourly: ['hour', 'perhour', 'anhour', 'ph'],
    daily: ['day', 'perday', 'aday', 'pd'],
    weekly: ['week', 'perweek', 'aweek', 'pw'],
    monthly: ['month', 'permonth', 'amonth', 'pm', 'pcm'],
    yearly: ['year', 'peryear', 'ayear', 'annual', 'annually', 'perannum', 'pa'],
  },
  job_type: { Contract: [], Permanent: ['perm'], Temporary: ['temp'] },
  working_location: {
    'Home working': ['home', 'homebased', 'workfromhome', 'workingfromhome', 'wfh'],
    'Hybrid working': ['hybrid'],
    'Remote working': ['remote'],
    'Onsite working': ['onsite'],
  },
};

/** @returns whether the board's value says the same as our option, beyond doubt */
export function isSameValue(field: ChoiceFieldId, option: string, value: string): boolean {
  const folded = foldValue(value);
  return folded === foldValue(option) || (SPELLINGS[field][option] ?? []).includes(folded);
}

function foldValue(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
