import { insert } from '@/tests/support/written';
import type { Posting, Written } from '@/utils/outbox/posting';
import { movePosting } from '@/utils/outbox/posting-store';

export const JOB = { id: '5f3a0c1e2b4d6f8091a2b3c4', etag: '1c0ffee' };

/** An advert that the board has accepted. @param outcome what is known of it besides */
export async function posted(
  part: Partial<Written> = {},
  outcome: { jobId?: string; etag?: string } = { jobId: JOB.id, etag: JOB.etag },
): Promise<Posting> {
  const { id } = await insert(part);
  await movePosting(id, 'written', { state: 'sending' });
  const moved = await movePosting(id, 'sending', {
    state: 'accepted',
    outcome: { state: 'accepted', ...outcome },
  });
  if (!moved) throw new Error('It was not accepted');
  return moved;
}
