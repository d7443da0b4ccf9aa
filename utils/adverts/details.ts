import { decompose } from '@/utils/advert/decompose';
import { type AdvertFacts, extraFact, factsOf } from '@/utils/advert/facts';
import { moment } from '@/utils/advert/when';
import type { Profile } from '@/utils/board/profile';
import { webAddress } from '@/utils/drafts/address';
import { lifeOf } from '@/utils/outbox/life';
import { isUnsent } from '@/utils/outbox/machine';
import { type KeptRequest, type Posting, type SentAdvert, sentRequest } from '@/utils/outbox/posting';
import { loadPosting, loadSentAdvert } from '@/utils/outbox/store';
import { answerOf, jobIdOf, MOVE_WORDS } from './answer';
import { extraOf } from './extra-of';

/** Everything that is known of one posting, in words. */
export interface Details {
  posting: Posting;
  answer: string;
  jobId: string | undefined;
  etag: string | undefined;
  /** The page's address, where it is one that may be a link. */
  link: string | undefined;
  /** When it comes or came down. */
  down: string | undefined;
  /** Every state with when it was reached, oldest first. */
  moves: readonly [event: string, moment: string][];
  /** Undefined where what was sent could not be read. */
  content: Content | undefined;
}

/** What a posting holds, as it was fixed when Post was pressed. */
interface Content extends AdvertFacts {
  description: string;
  /** What was sent, or is to be; undefined where nothing was and nothing will be. */
  request: KeptRequest | undefined;
  /** Whether it is still to be sent. */
  isPending: boolean;
}

/** @returns all about the posting; undefined where it is gone. @param today ISO date, London */
export async function loadDetails(id: string, board: Profile, today: string): Promise<Details | undefined> {
  const [posting, kept] = await Promise.all([loadPosting(id), loadSentAdvert(id)]);
  if (!posting) return undefined;
  const life = posting.state === 'accepted' ? lifeOf(posting, today) : undefined;
  return {
    posting,
    answer: answerOf(posting, board.name),
    jobId: jobIdOf(posting),
    etag: posting.outcome?.state === 'accepted' ? posting.outcome.etag : undefined,
    link: webAddress(posting.page),
    down: life && `${life.isOver ? 'Came' : 'Comes'} down on ${life.comesDown}`,
    moves: posting.moves.map(({ state, at }) => [MOVE_WORDS[state], moment(at, today)]),
    content: kept && contentOf(posting, kept, today),
  };
}

function contentOf(posting: Posting, kept: SentAdvert, today: string): Content {
  const isPending = isUnsent(posting.state);
  const request = isPending ? kept.frozen : sentRequest(posting, kept);
  const { facts, notShown } = factsOf(decompose(kept.advert), today);
  const extra = request ? extraOf(request.body, kept.advert) : [];
  notShown.push(...extra.map(([key, value]) => extraFact(key, String(value))));
  return { description: kept.advert.description, facts, notShown, request, isPending };
}
