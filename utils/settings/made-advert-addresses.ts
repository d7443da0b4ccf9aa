import { array, type Infer, object, optional, size, string } from 'superstruct';
import { createQueue } from '@/utils/async/queue';
import { LONGEST_ENDPOINT } from '@/utils/board/profile';
import { defineValidatedItem } from './validated-item';

const MOST_ADDRESSES = 50;

const schema = size(
  array(object({ endpoint: size(string(), 1, LONGEST_ENDPOINT), jobId: optional(string()) })),
  0,
  MOST_ADDRESSES,
);

type MadeAt = Infer<typeof schema>[number];

/** Of any address. The posting may be deleted, and the board's evidence goes with its address. The worker alone writes it. */
const madeAdverts = defineValidatedItem<MadeAt[]>('madeAdverts', schema, []);

const inTurn = createQueue();

/** Remembers that the board at this address made, or may have made, an advert of a question. */
export function rememberMadeAdvert(made: MadeAt): Promise<void> {
  return inTurn(async () => {
    const others = (await madeAdverts.get()).filter(({ endpoint }) => endpoint !== made.endpoint);
    await madeAdverts.set([...others, made].slice(-MOST_ADDRESSES));
  });
}

/** @returns the board's id of that advert, if known; undefined if it made none, or the recruiter says that it is gone */
export async function recallMadeAdvert(endpoint: string): Promise<{ jobId?: string } | undefined> {
  const made = (await madeAdverts.get()).find((one) => one.endpoint === endpoint);
  if (!made) return undefined;
  return made.jobId ? { jobId: made.jobId } : {};
}

/** The recruiter has removed it at the board, or did not find it there. */
export function forgetMadeAdvertAt(endpoint: string): Promise<void> {
  return inTurn(async () => {
    const all = await madeAdverts.get();
    const others = all.filter((one) => one.endpoint !== endpoint);
    if (others.length < all.length) await madeAdverts.set(others);
  });
}
