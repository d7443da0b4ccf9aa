import { isValid } from '@/utils/validation/is-valid';
import { type OutcomeBefore, postingBefore } from './posting-before';

/** Waiting since version 2. */
const NEVER_SENT = new Set(['offline', 'permission']);

/** For the summary. The advert keeps the full text. */
const MOST = 4_000;

const flat = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/** Splits a version 1 posting without loss. @returns undefined if the record is none */
export function splitPosting(value: unknown): { posting: object; advert: object } | undefined {
  if (!isValid(value, postingBefore)) return undefined;
  const { id, page, advert, account, state, moves, outcome } = value;
  const writtenAt = moves[0]?.at;
  if (writtenAt === undefined) return undefined;
  const { title, location, reference, closing_date: closingDate } = advert;
  const known = reference && flat(reference);
  return {
    posting: {
      id,
      page,
      writtenAt,
      title: title.slice(0, MOST),
      ...(reference ? { reference: reference.slice(0, MOST) } : {}),
      ...(closingDate ? { closingDate } : {}),
      match: {
        vacancy: `${flat(title)}|${flat(location).split(' ')[0]}`,
        ...(known ? { reference: known } : {}),
      },
      account,
      state,
      moves,
      ...(outcome ? { outcome: outcomeNow(outcome) } : {}),
    },
    advert: { id, advert },
  };
}

function outcomeNow(outcome: OutcomeBefore): object {
  if (outcome.state !== 'refused') return outcome;
  if (NEVER_SENT.has(outcome.cause)) return { state: 'refused', cause: 'withdrawn' };
  return outcome.cause === 'rate-limit'
    ? { said: 'Too many adverts were sent at once', ...outcome, cause: 'other' }
    : outcome;
}
