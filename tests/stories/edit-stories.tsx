import { render } from 'preact';
import { EditAdvert } from '@/components/edit/EditAdvert';
import { posted } from '@/tests/support/posted';
import { ADVERT } from '@/tests/support/written';
import type { FormValues } from '@/utils/advert/fields';
import type { ChangeOutcome } from '@/utils/board/change-outcome';
import { REVIEW } from '@/utils/copy/en-GB/changes';
import { createEditDraft } from '@/utils/drafts/edit-draft';
import { moveChange } from '@/utils/outbox/change-store';
import { openEditWindow, reloadPosted } from '@/utils/state/edit/open';
import { reviewChanges, sendEdit } from '@/utils/state/edit/send';
import { createEditSession, type EditSession } from '@/utils/state/edit/session';
import { closeEarly } from '@/utils/state/posted/close-early';
import { prepareBrowser, worker } from './browser';
import { press } from './press';
import type { Story } from './stories';

interface Scene {
  /** What the board made of the posting. */
  outcome?: { jobId?: string; etag?: string };
  edits?: FormValues;
  /** It was posted once before. */
  isRepeated?: boolean;
  act?(editSession: EditSession): Promise<void> | void;
  press?: readonly string[];
  after?(editSession: EditSession): Promise<void>;
}

const TITLE = { title: 'Head baker', description: '<p>Bake bread and cakes.</p>' };

const story =
  ({ outcome, edits = {}, isRepeated = false, act, press: pressed = [], after }: Scene): Story =>
  async (root) => {
    prepareBrowser();
    await import('@/assets/changes.css');
    const advert = { ...ADVERT, reference: 'B-1', closing_date: '2099-12-01' };
    const account = { id: 'a', label: 'Acme HR' };
    const earlier = isRepeated ? await posted({ page: 'copy:1', advert, account }) : undefined;
    const posting = await posted({ advert, account, predecessor: earlier?.id }, outcome);
    const key = await createEditDraft(posting, advert, edits);
    const editSession = createEditSession();
    await openEditWindow(editSession, key, new AbortController().signal);
    document.documentElement.dataset.alone = '';
    await act?.(editSession);
    render(<EditAdvert editSession={editSession} />, root);
    await press(root, pressed);
    await after?.(editSession);
  };

/** Another window closes the advert while its changes are reviewed. */
async function closeElsewhere(editSession: EditSession): Promise<void> {
  const { session, edit } = editSession;
  const posting = edit.posted.value?.posting;
  if (!posting) return;
  worker.sendChange = async () => undefined;
  await closeEarly(posting, session.settings.profile.value);
  await reloadPosted(editSession, posting.id);
}

/** @param outcome what the worker makes of the edit */
const sent = (outcome: ChangeOutcome): Story =>
  story({
    edits: TITLE,
    act: async (editSession) => {
      worker.sendChange = async (id) => {
        if (outcome.state === 'waiting') {
          await moveChange(id, 'written', { state: 'waiting', outcome });
          return;
        }
        await moveChange(id, 'written', { state: 'sending' });
        await moveChange(id, 'sending', { state: outcome.state, outcome });
      };
      await reviewChanges(editSession);
      await sendEdit(editSession);
    },
  });

export const EDIT_STORIES: Readonly<Record<string, Story>> = {
  'popup: posted advert being edited': story({}),
  'popup: posted advert edited': story({ edits: { ...TITLE, reference: '' } }),
  'popup: changes reviewed': story({ edits: { ...TITLE, reference: '' }, press: [REVIEW] }),
  'popup: edit of an advert that was posted often': story({ isRepeated: true }),
  'popup: changes reviewed, and another window is quicker': story({
    edits: TITLE,
    press: [REVIEW],
    after: closeElsewhere,
  }),
  'popup: edit with a fault': story({ edits: { location: 'Leith' }, press: [REVIEW] }),
  'popup: edit of an advert without a version': story({ outcome: { jobId: '4711' }, edits: TITLE }),
  'popup: edit accepted': sent({ state: 'accepted', jobId: '5f3a0c1e2b4d6f8091a2b3c4', etag: '2b' }),
  'popup: edit refused, changed elsewhere': sent({ state: 'refused', cause: 'changed-elsewhere' }),
  'popup: edit refused, fields': sent({
    state: 'refused',
    cause: 'fields',
    issues: [{ key: 'title', field: 'title', message: { code: 'max-length', limit: '8' } }],
  }),
  'popup: edit unknown': sent({ state: 'unknown', cause: 'timeout' }),
  'popup: edit waiting': sent({ state: 'waiting', cause: 'offline' }),
};
