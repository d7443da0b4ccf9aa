import { batch } from '@preact/signals';
import type { Draft } from '@/utils/drafts/draft';
import type { Reading } from '@/utils/reading/reading';
import { accountFor } from '@/utils/settings/accounts';
import { readLastManaged } from '@/utils/settings/last-managed';
import type { LoadState } from './models/draft';
import { loadPagePostings } from './page-postings';
import { saveBeforeLeaving } from './save-before-leaving';
import type { Session } from './session';
import { putDraftIntoForm } from './show-draft';
import { takeOverSaved } from './take-over-saved';
import { whenNotSubmitting } from './when-not-submitting';

interface ShownWith {
  /** Of the draft's page; undefined where it follows. */
  reading?: Reading;
  /** `failed` where the draft could not be read. */
  loadState?: LoadState;
}

/**
 * Brings another draft into the form, in place of the one there. The reading changes with it: nothing of one page may be
 * worked out for another's draft.
 * @param stored undefined for a new draft
 */
export async function replaceDraft(
  { page, draft, posting, settings, ui }: Session,
  key: string,
  stored: Draft | undefined,
  { reading, loadState = 'loaded' }: ShownWith = {},
): Promise<void> {
  let account = settings.siteAccount.value;
  try {
    account = await accountFor(new URL(key).host, readLastManaged());
    draft.clearFault('site-account');
  } catch (error) {
    draft.reportFault('site-account', error);
  }
  await saveBeforeLeaving({ draft, posting });
  await whenNotSubmitting(posting);
  batch(() => {
    putDraftIntoForm({ draft, ui }, key, stored);
    page.reading.value = reading;
    draft.loadState.value = loadState;
    settings.siteAccount.value = account;
    posting.reset();
  });
  // It may have been edited in another form since it was loaded.
  if (stored) await takeOverSaved({ draft, posting });
  await loadPagePostings({ draft, posting });
}
