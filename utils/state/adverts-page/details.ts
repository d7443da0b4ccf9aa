import { type AdvertFacts, extraFact, factsOf } from '@/utils/advert/facts';
import { formatMoment } from '@/utils/advert/format-time';
import { toFormValues } from '@/utils/advert/to-form-values';
import type { Profile } from '@/utils/board/profile';
import { comesDown, MOVES } from '@/utils/copy/en-GB/adverts';
import { webAddress } from '@/utils/drafts/address';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import { type Posting, type SentRequest, sentRequest } from '@/utils/outbox/posting';
import { isUnsent } from '@/utils/outbox/transitions';
import { loadPosted, type Posted } from '@/utils/state/posted/load-posted';
import { answerOf, jobIdOf } from './answer';
import { extraOf } from './extra-of';

export interface Details {
  posting: Posting;
  answer: string;
  jobId: string | undefined;
  etag: string | undefined;
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
  request: SentRequest | undefined;
  isPending: boolean;
}

/** @returns undefined where the posting was deleted @param today ISO date, London */
export async function loadDetails(id: string, board: Profile, today: string): Promise<Details | undefined> {
  const posted = await loadPosted(id);
  if (!posted) return undefined;
  const { posting } = posted;
  const life = posting.state === 'accepted' ? listingPeriodOf(posting, today) : undefined;
  return {
    posting,
    answer: answerOf(posting, board.name),
    jobId: jobIdOf(posting),
    etag: posting.outcome?.state === 'accepted' ? posting.outcome.etag : undefined,
    link: webAddress(posting.page),
    down: life && comesDown(life.comesDown, life.isOver),
    moves: posting.moves.map(({ state, at }) => [MOVES[state], formatMoment(at, today)]),
    posted,
    content: contentOf(posted, today),
  };
}

function contentOf({ posting, sent, current }: Posted, today: string): Content | undefined {
  if (!sent || !current) return undefined;
  const isPending = isUnsent(posting.state);
  const request = isPending ? sent.frozen : sentRequest(posting, sent);
  const { facts, notShown } = factsOf(toFormValues(current), today);
  const extra = request ? extraOf(request.body, sent.advert) : [];
  notShown.push(...extra.map(([key, value]) => extraFact(key, String(value))));
  return { description: current.description, facts, notShown, request, isPending };
}
