import { FIELD_IDS, type FieldId, isChoiceField } from '@/utils/advert/fields';
import type { Evidence, LearnedName } from './evidence';
import { judgeNames } from './judge-names';
import { type JudgedValue, judgeValues } from './judge-values';
import { addToEvidence } from './merge-evidence';
import type { BoardIssue } from './outcome';
import { DATE_FORMATS, type DateFormat, type Profile } from './profile';

export interface Fixes {
  /** Fields that the board knows under other names: one to take over, of several the recruiter chooses. */
  names: readonly { field: FieldId; names: readonly string[] }[];
  /** Fields whose name it does not know, without another one. */
  gaps: readonly FieldId[];
  /** Required names that no field can be. */
  unmatched: readonly string[];
  /** Options that the board does not take as they are sent. */
  values: readonly JudgedValue[];
  /** To try, where it did not take the closing date. */
  dateFormats: readonly DateFormat[];
}

/**
 * What can be done about a refusal because of names, or of values that are not on the board's list. Nothing is changed by it.
 * @param issues of the refusal
 * @param evidence of earlier answers
 */
export function findFixes(
  issues: readonly BoardIssue[],
  profile: Profile,
  evidence: Evidence | undefined,
): Fixes {
  const names = issues.flatMap(toLearnedName);
  const all = addToEvidence(evidence, profile.endpoint, { names }, new Date().toISOString());
  const { fields, unmatched } = judgeNames(profile, all);
  const refusedNames = new Set(names.map(({ name }) => name));
  const concerned = FIELD_IDS.filter(
    (id) => refusedNames.has(profile.keys[id]) || fields[id].others.some((name) => refusedNames.has(name)),
  ).filter((id) => fields[id].status !== 'named');
  return {
    names: concerned.flatMap((field) => {
      const { others } = fields[field];
      return others.length > 0 ? [{ field, names: others }] : [];
    }),
    gaps: concerned.filter((id) => fields[id].status === 'refused' && fields[id].others.length === 0),
    values: judgeValues(profile, all).filter(
      ({ field, isRefused, isUnlisted }) =>
        isRefused && isUnlisted && issues.some((issue) => issue.field === field && isAboutValues(issue)),
    ),
    unmatched: unmatched.filter((name) => refusedNames.has(name)),
    dateFormats: issues.some(isAboutDates) ? otherFormats(profile, evidence) : [],
  };
}

/** What the board says of a name, or of a value from a closed list of ours; any other value is for the form. */
function toLearnedName({ key, field, message }: BoardIssue): LearnedName[] {
  if (typeof message === 'string') return [];
  if (message.code === 'unknown-key') return [{ name: key, says: 'unknown' }];
  if (message.code === 'not-listed' && field && isChoiceField(field))
    return [{ name: key, says: 'known', refusedValues: message.values }];
  return message.code === 'required' && !field ? [{ name: key, says: 'required' }] : [];
}

/** Another board's own words may be about a value, too. */
function isAboutValues({ message }: BoardIssue): boolean {
  return typeof message === 'string' || message.code === 'not-listed';
}

function isAboutDates({ field, message }: BoardIssue): boolean {
  return field === 'closing_date' && typeof message !== 'string' && message.code === 'date-format';
}

function otherFormats({ dateFormat, endpoint }: Profile, evidence: Evidence | undefined): DateFormat[] {
  const refused = evidence?.endpoint === endpoint ? (evidence.refusedFormats ?? []) : [];
  return DATE_FORMATS.filter((format) => format !== dateFormat && !refused.includes(format));
}
