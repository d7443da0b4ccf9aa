import { insert } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { type Change, newChange } from '@/utils/outbox/change';
import { insertChange, moveChange } from '@/utils/outbox/change-store';
import type { Written } from '@/utils/outbox/new-posting';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, movePosting } from '@/utils/outbox/posting-store';
import { updatePageRecord } from '@/utils/outbox/update-page-record';
import type { Session } from '@/utils/state/popup/session';
import { sessionWith } from './session';

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

/** Changes a posted advert at the board, in the version that is known of it. */
export async function changeAtBoard(postingId: string, willBe: Change['willBe']): Promise<void> {
  const posting = await loadPosting(postingId);
  if (!posting) throw new Error('no posting');
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const change = newChange({ kind: 'edit', posting, job: JOB, was: {}, willBe, frozen });
  if (!(await insertChange(change))) throw new Error('It was not inserted');
  await moveChange(change.id, 'written', { state: 'sending' });
  await moveChange(change.id, 'sending', { state: 'accepted', outcome: { state: 'accepted', etag: '2b' } });
}

/** The form over a posted advert's page, which has another salary by now. */
export async function formOverChangedPage(posted: Posting): Promise<Session> {
  await updatePageRecord(posted.id, () => ({ values: { salary_low: '24,000' } }));
  const session = sessionWith({
    posted,
    key: posted.page,
    reading: { kind: 'advert', address: posted.page, fields: {}, warnings: [] },
  });
  session.draft.proposed.value = { salary_low: { value: '26,500', source: 'text' } };
  return session;
}
