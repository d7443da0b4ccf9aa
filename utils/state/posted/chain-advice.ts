import type { Advert } from '@/utils/advert/advert';
import { acceptedWithin, chainOf } from '@/utils/outbox/posting-chain';
import { recentPostings } from '@/utils/outbox/recent-postings';
import { loadPosted } from './load-posted';

/** Over which repeats are counted: about twice an advert's time at the board. */
export const LATELY_DAYS = 60;

export interface ChainAdvice {
  /** How often the board accepted one of the chain lately. */
  timesLately: number;
  /** The repeated advert as it is at the board; undefined where none is repeated, or it cannot be read. */
  repeated: Pick<Advert, 'title' | 'description'> | undefined;
}

/**
 * @param id of a posting of the chain
 * @param repeatedId of the posting that the form's advert repeats
 * @param today ISO date, London
 * @throws what `storageFault` names
 */
export async function loadChainAdvice(
  id: string,
  repeatedId: string | undefined,
  today: string,
): Promise<ChainAdvice> {
  const [recent, before] = await Promise.all([
    recentPostings(LATELY_DAYS, today),
    repeatedId === undefined ? undefined : loadPosted(repeatedId),
  ]);
  return { timesLately: acceptedWithin(LATELY_DAYS, chainOf(id, recent), today), repeated: before?.current };
}
