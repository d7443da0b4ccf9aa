import { decompose } from '@/utils/advert/decompose';
import { type Fact, factsOf } from '@/utils/advert/facts';
import type { FieldId } from '@/utils/advert/fields';
import { moment } from '@/utils/advert/when';
import type { Profile } from '@/utils/board/profile';
import { webAddress } from '@/utils/drafts/address';
import { lifeOf } from '@/utils/outbox/life';
import { type KeptRequest, type Posting, sentRequest } from '@/utils/outbox/posting';
import { loadPosting, loadSentAdvert } from '@/utils/outbox/store';
import { answerOf, jobIdOf, MOVE_WORDS } from './answer';

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
  content: { description: string; facts: readonly Fact[]; sent: KeptRequest | undefined } | undefined;
}

const SHOWN_ELSEWHERE: ReadonlySet<FieldId> = new Set(['title', 'description']);

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
    content: kept && {
      description: kept.advert.description,
      facts: factsOf(decompose(kept.advert), SHOWN_ELSEWHERE, today),
      sent: sentRequest(posting, kept),
    },
  };
}
