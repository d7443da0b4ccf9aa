import { type AnswerEvidence, type Evidence, type LearnedName, MOST_NAMES, MOST_VALUES } from './evidence';

/**
 * Adds what an answer reveals. The newest answer on a name counts; a name that was required once is left out of later
 * questions, so it stays required until the board says that it does not know it.
 * @param before of any endpoint: that of another one is dropped
 * @param endpoint that answered
 */
export function addToEvidence(
  before: Evidence | undefined,
  endpoint: string,
  learned: AnswerEvidence,
  at: string,
): Evidence {
  const kept = before?.endpoint === endpoint ? before : { endpoint, names: [] };
  const byName = new Map(kept.names.map((one) => [one.name, one]));
  for (const one of learned.names) {
    const earlier = byName.get(one.name);
    byName.delete(one.name);
    byName.set(one.name, { ...joinLearned(earlier, one), at });
  }
  const refusedFormats = unite(kept.refusedFormats, learned.refusedFormats);
  const isRequiring = learned.names.some(({ says }) => says === 'required');
  return {
    ...kept,
    names: [...byName.values()].slice(-MOST_NAMES),
    ...(learned.isCheck && isRequiring ? { checkedAt: at } : {}),
    ...(learned.made ? { made: { at, ...(learned.made.jobId ? { jobId: learned.made.jobId } : {}) } } : {}),
    ...(learned.tellsUnknown === undefined ? {} : { tellsUnknown: learned.tellsUnknown }),
    ...(refusedFormats.length > 0 ? { refusedFormats } : {}),
  };
}

/** @returns both, joined on each name as if the answers had come in turn; of different endpoints only the first */
export function mergeEvidence(one: Evidence, other: Evidence): Evidence {
  if (one.endpoint !== other.endpoint) return one;
  const names = new Map(one.names.map((entry) => [entry.name, entry]));
  for (const entry of other.names) {
    const earlier = names.get(entry.name);
    names.set(entry.name, earlier ? joinInTime(earlier, entry) : entry);
  }
  const refusedFormats = unite(one.refusedFormats, other.refusedFormats);
  return {
    ...other,
    ...one,
    names: [...names.values()].slice(0, MOST_NAMES),
    ...(refusedFormats.length > 0 ? { refusedFormats } : {}),
  };
}

function joinInTime(one: Evidence['names'][number], other: Evidence['names'][number]) {
  const isInOrder = Date.parse(one.at) <= Date.parse(other.at);
  const [earlier, later] = isInOrder ? [one, other] : [other, one];
  return { ...joinLearned(earlier, later), at: later.at };
}

function joinLearned(earlier: LearnedName | undefined, one: LearnedName): LearnedName {
  if (one.says === 'unknown' || !earlier || earlier.says === 'unknown') return one;
  // A list with a value that the board refuses by now is out of date.
  const isListCurrent = !one.refusedValues?.some((value) => earlier.listedValues?.includes(value));
  const listedValues = one.listedValues ?? (isListCurrent ? earlier.listedValues : undefined);
  const refusedValues = unite(earlier.refusedValues, one.refusedValues)
    .filter((value) => !one.listedValues?.includes(value))
    .slice(-MOST_VALUES);
  const kinds = one.kinds ?? earlier.kinds;
  return {
    name: one.name,
    says: earlier.says === 'required' ? 'required' : one.says,
    ...(kinds ? { kinds } : {}),
    ...(listedValues ? { listedValues } : {}),
    ...(refusedValues.length > 0 ? { refusedValues } : {}),
  };
}

function unite<T>(one: readonly T[] = [], other: readonly T[] = []): T[] {
  return [...new Set([...one, ...other])];
}
