import { type AdvertFacts, extraFact, factsOf } from '@/utils/advert/facts';
import { formatMoment } from '@/utils/advert/format-time';
import { toFormValues } from '@/utils/advert/to-form-values';
import type { Profile } from '@/utils/board/profile';
import { comesDown, MOVES } from '@/utils/copy/en-GB/adverts';
import { webAddress } from '@/utils/drafts/address';
import { listingPeriodOf } from '@/utils/outbox/listing-period';
import { type Posting, type SentAdvert, type SentRequest, sentRequest } from '@/utils/outbox/posting';
import { loadPosting, loadSentAdvert } from '@/utils/outbox/posting-store';
import { isUnsent } from '@/utils/outbox/transitions';
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
  /** Undefined where it is unreadable. */
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
  const [posting, sentAdvert] = await Promise.all([loadPosting(id), loadSentAdvert(id)]);
  if (!posting) return undefined;
  const life = posting.state === 'accepted' ? listingPeriodOf(posting, today) : undefined;
  return {
    posting,
    answer: answerOf(posting, board.name),
    jobId: jobIdOf(posting),
    etag: posting.outcome?.state === 'accepted' ? posting.outcome.etag : undefined,
    link: webAddress(posting.page),
    down: life && comesDown(life.comesDown, life.isOver),
    moves: posting.moves.map(({ state, at }) => [MOVES[state], formatMoment(at, today)]),
    content: sentAdvert && contentOf(posting, sentAdvert, today),
  };
}

function contentOf(posting: Posting, sentAdvert: SentAdvert, today: string): Content {
  const isPending = isUnsent(posting.state);
  const request = isPending ? sentAdvert.frozen : sentRequest(posting, sentAdvert);
  const { facts, notShown } = factsOf(toFormValues(sentAdvert.advert), today);
  const extra = request ? extraOf(request.body, sentAdvert.advert) : [];
  notShown.push(...extra.map(([key, value]) => extraFact(key, String(value))));
  return { description: sentAdvert.advert.description, facts, notShown, request, isPending };
}
