import { any, array, is, object, optional, record, string, type } from 'superstruct';

/** A posting of version 1, as far as this step has to know it. */
const before = type({
  id: string(),
  page: string(),
  advert: type({ title: string(), location: string(), reference: optional(string()) }),
  account: object({ id: string(), label: string() }),
  state: string(),
  moves: array(object({ state: string(), at: string() })),
  outcome: optional(record(string(), any())),
});

/** Causes of a refusal that version 2 has no more: what they stand for waits there. */
const NEVER_SENT = new Set(['offline', 'permission']);

const flat = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Splits a posting of version 1 into the posting and the advert of version 2.
 * @returns both, or undefined where the record is no posting of version 1
 */
export function splitPosting(value: unknown): { posting: object; advert: object } | undefined {
  if (!is(value, before)) return undefined;
  const { id, page, advert, account, state, moves, outcome } = value;
  const writtenAt = moves[0]?.at;
  if (writtenAt === undefined) return undefined;
  const { title, location, reference } = advert;
  return {
    posting: {
      id,
      page,
      writtenAt,
      title,
      ...(reference ? { reference } : {}),
      match: {
        vacancy: `${flat(title)}|${flat(location).split(' ')[0]}`,
        ...(reference ? { reference: flat(reference) } : {}),
      },
      account,
      state,
      moves,
      ...(outcome ? { outcome: outcomeNow(outcome) } : {}),
    },
    advert: { id, advert },
  };
}

function outcomeNow(outcome: Record<string, unknown>): object {
  if (outcome.state !== 'refused') return outcome;
  if (NEVER_SENT.has(String(outcome.cause))) return { state: 'refused', cause: 'withdrawn' };
  return outcome.cause === 'rate-limit' ? { ...outcome, cause: 'other' } : outcome;
}
