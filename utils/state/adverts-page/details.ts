import { type AdvertFacts, extraFact, factsOf, sentAsFact } from '@/utils/advert/facts';
import { formatMoment } from '@/utils/advert/format-time';
import { toFormValues } from '@/utils/advert/to-form-values';
import type { Profile } from '@/utils/board/profile';
import type { FrozenRequest } from '@/utils/board/wire';
import { comesDown, describeMove } from '@/utils/copy/en-GB/adverts';
import { webAddress } from '@/utils/drafts/address';
import { lifeOf } from '@/utils/outbox/advert-life';
import { markOf } from '@/utils/outbox/change-marks';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import { type Posting, sentRequest } from '@/utils/outbox/posting';
import { isUnsent } from '@/utils/outbox/transitions';
import { loadPosted, type Posted } from '@/utils/state/posted/load-posted';
import { findAddedValues } from './added-values';
import { answerOf, jobIdOf } from './answer';

export interface Details {
  posting: Posting;
  answer: string;
  jobId: string | undefined;
  /** Only if it is safe to link. */
  link: string | undefined;
  down: string | undefined;
  moves: readonly [event: string, moment: string][];
  /** With its changes. */
  posted: Posted;
  /** As it is at the board; undefined where it is unreadable. */
  content: Content | undefined;
}

interface Content extends AdvertFacts {
  description: string;
  /** Undefined where nothing is sent. */
  request: FrozenRequest | undefined;
  isPending: boolean;
}

/** @returns undefined where the posting was deleted @param today ISO date, London */
export async function loadDetails(id: string, board: Profile, today: string): Promise<Details | undefined> {
  const posted = await loadPosted(id);
  if (!posted) return undefined;
  const { posting } = posted;
  return {
    posting,
    answer: answerOf(posting, board.name),
    jobId: jobIdOf(posting),
    link: webAddress(posting.page),
    down: downWords(posted, today),
    moves: posting.moves.map(({ state, at }) => [
      describeMove(state, posting.madeOfQuestion !== undefined),
      formatMoment(at, today),
    ]),
    posted,
    content: contentOf(posted, board, today),
  };
}

/** Nothing is said of an end that may not have come, or of an advert that the board does not have. */
function downWords({ posting, changes }: Posted, today: string): string | undefined {
  if (posting.state !== 'accepted') return undefined;
  const mark = markOf(changes);
  const { removalDay, isOver } = listingPeriodOf(posting, today);
  const isInDoubt = lifeOf(posting, today, { mark })?.name === 'not-known';
  return isInDoubt && (isOver || mark?.name === 'gone') ? undefined : comesDown(removalDay, isOver);
}

function contentOf(
  { posting, stored, current }: Posted,
  { keys }: Profile,
  today: string,
): Content | undefined {
  if (!stored || !current) return undefined;
  const isPending = isUnsent(posting.state);
  const request = isPending ? stored.frozen : sentRequest(posting, stored);
  const { facts, notShown } = factsOf(toFormValues(current), today);
  if (request) {
    const { sentAs, extra } = findAddedValues(request.body, stored.advert, keys);
    const asPosted = sentAs.filter(([field]) => current[field] === stored.advert[field]);
    notShown.push(...asPosted.map(([field, value]) => sentAsFact(field, String(value))));
    notShown.push(...extra.map(([key, value]) => extraFact(key, String(value))));
  }
  return { description: current.description, facts, notShown, request, isPending };
}
