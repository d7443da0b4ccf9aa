import { CONFIRMED_KEYS, FIELD_IDS, type FieldId, fieldOf } from '@/utils/advert/fields';
import { recordOf } from '@/utils/records/typed-keys';
import type { Evidence, LearnedName } from './evidence';
import { fieldNamed, foldName } from './name-candidates';
import type { Profile } from './profile';

type Entry = Evidence['names'][number];

/** What is known of the name that is in use for a field. */
export type NameStatus = 'specified' | 'named' | 'refused' | 'not-known';

export interface FieldNames {
  status: NameStatus;
  /** ISO time at which the board last mentioned the name in use. */
  at?: string;
  /** Other names for the field that the board knows: one is a proposal, of several the recruiter chooses. */
  others: readonly string[];
  /** Values that the board has refused as not on its list. */
  refusedValues: readonly string[];
}

export interface JudgedNames {
  fields: Readonly<Record<FieldId, FieldNames>>;
  /** Required names that no field can be. */
  unmatched: readonly string[];
}

/**
 * Compares the board's answers with the names in use.
 * @param evidence of this profile's endpoint; that of another one is no evidence
 */
export function judgeNames(profile: Profile, evidence: Evidence | undefined): JudgedNames {
  const known = evidence?.endpoint === profile.endpoint ? evidence.names : [];
  const inUse = new Set(Object.values(profile.keys));
  const fields = recordOf(FIELD_IDS, (id): FieldNames => {
    const own = known.find(({ name }) => name === profile.keys[id]);
    const others = known
      .filter(({ name }) => fieldNamed(name) === id && !inUse.has(name))
      .filter((one) => isKnown(one) && takes(id, one))
      .map(({ name }) => name);
    return {
      status: statusOf(id, own),
      ...(own ? { at: own.at } : {}),
      others,
      refusedValues: own?.refusedValues ?? [],
    };
  });
  const taken = new Set([...inUse, ...profile.extra.map(({ key }) => key)].map(foldName));
  const unmatched = known
    .filter(({ name, says }) => says === 'required' && !taken.has(foldName(name)))
    .filter((one) => !isOfferedFor(one, fields))
    .map(({ name }) => name);
  return { fields, unmatched };
}

/** @returns the names that can be taken over without a choice: one each, for fields whose name is not confirmed */
export function clearProposals({ fields }: JudgedNames): Partial<Record<FieldId, string>> {
  return Object.fromEntries(
    FIELD_IDS.flatMap((id) => {
      const { status, others } = fields[id];
      const [only, another] = others;
      const isOpen = status === 'refused' || status === 'not-known';
      return isOpen && only !== undefined && another === undefined ? [[id, only]] : [];
    }),
  );
}

/** A required name beside one that the board knows, too, is a field of its own. */
function isOfferedFor({ name }: Entry, fields: JudgedNames['fields']): boolean {
  const id = fieldNamed(name);
  return id !== undefined && fields[id].others.includes(name) && fields[id].status !== 'named';
}

function statusOf(id: FieldId, own: Entry | undefined): NameStatus {
  if (own?.says === 'unknown') return 'refused';
  if (CONFIRMED_KEYS.has(id)) return 'specified';
  return own ? 'named' : 'not-known';
}

function isKnown({ says }: LearnedName): boolean {
  return says !== 'unknown';
}

/** Whether the name can hold the field's value: a yes-or-no `remote` cannot hold a working location. */
function takes(id: FieldId, { kinds }: LearnedName): boolean {
  if (!kinds) return true;
  switch (fieldOf(id).control.kind) {
    case 'date':
      return kinds.includes('date') || kinds.includes('string');
    case 'specialisms':
      return kinds.includes('list') || kinds.includes('string');
    case 'money':
      return kinds.includes('number') || kinds.includes('string');
    default:
      return kinds.includes('string');
  }
}
