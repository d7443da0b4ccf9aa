import type { Profile } from '@/utils/board/profile';
import type { Draft, DraftFields } from '@/utils/drafts/draft';
import type { Posting } from '@/utils/outbox/posting';
import type { Reading } from '@/utils/reading/reading';
import type { Account } from '@/utils/settings/accounts';
import { createSession, type Session } from '@/utils/state/popup/session';
import { putDraftIntoForm } from '@/utils/state/popup/show-draft';
import type { Tab } from '@/utils/state/popup/tab';
import { ACME } from './written';

export const PAGE = 'https://a.example/job';

/** A form that may be posted: `ADVERT` as a page and a recruiter fill it. */
export const FIELDS: DraftFields = {
  title: { value: 'Baker', source: 'json-ld' },
  description: { value: '<p>Bake bread.</p>', source: 'json-ld' },
  location: { value: 'G2 1AL', source: 'text' },
  salary_low: { value: '24,000', source: 'text' },
  application_email: { value: 'jobs@example.co.uk', source: 'text' },
  coreskill: { value: 'Retail', source: 'recruiter' },
};

interface Opened extends Partial<Omit<Draft, 'page'>> {
  key?: string | undefined;
  accounts?: readonly Account[];
  profile?: Profile;
  reading?: Reading;
  tab?: Tab;
  posted?: Posting;
}

/** @returns the models of a popup that is open over a page that shows no advert, with this draft in its form */
export function sessionWith(opened: Opened = {}): Session {
  const { accounts = [ACME], profile, reading, tab, posted, ...record } = opened;
  const key = 'key' in opened ? opened.key : PAGE;
  const session = createSession();
  const { page, draft, posting, settings } = session;
  settings.accounts.value = accounts;
  settings.siteAccount.value = accounts[0];
  if (profile) settings.profile.value = profile;
  if (tab) page.tab.value = tab;
  putDraftIntoForm(session, key ?? '', { page: key ?? '', fields: {}, changedAt: '', ...record });
  draft.key.value = key;
  draft.loadState.value = 'loaded';
  page.reading.value = reading ?? { kind: 'none', reason: 'not-a-job' };
  session.ui.isFormReady.value = true;
  if (posted) posting.load(posted, posted);
  return session;
}
