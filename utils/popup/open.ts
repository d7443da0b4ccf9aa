import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { type Draft, isFilled } from '@/utils/drafts/draft';
import { merge } from '@/utils/drafts/merge';
import { pageAddress } from '@/utils/drafts/page-address';
import { propose } from '@/utils/drafts/propose';
import { loadDraft } from '@/utils/drafts/store';
import type { Posting } from '@/utils/outbox/posting';
import { latestPosting } from '@/utils/outbox/store';
import type { Reading } from '@/utils/reading/reading';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { defaults } from '@/utils/settings/defaults';
import { requestReach } from '@/utils/settings/permission';
import { readProfile } from '@/utils/settings/profile';
import type { Session } from './session';
import { activeTab, readTab } from './tab';

/**
 * Fills a new session: reads the page, and beside that the settings and what was kept of the page, then lays them
 * together. Settings are there before anything is shown that depends on them.
 */
export async function openSession(session: Session): Promise<void> {
  const tab = await activeTab();
  const page = pageAddress(tab.url);
  const host = page ? new URL(page).host : '';
  batch(() => {
    session.tab.value = tab;
    session.page.value = page;
  });
  const reading = readTab(tab);
  await Promise.all([takeSettings(session, host), takeKept(session, page)]);
  takeIn(session, await reading);
}

/** Reads the page once more; what the recruiter touched stays. */
export async function readAgain(session: Session): Promise<void> {
  session.reading.value = undefined;
  takeIn(session, await readTab(session.tab.value));
}

/**
 * Asks the recruiter, through the browser's own prompt, for the one site of a frame, and reads the page again with it.
 * Where the prompt closes the popup, the next opening goes on from here, since the site is allowed by then.
 */
export async function readFrame(session: Session, frame: URL): Promise<void> {
  if (await requestReach(frame).catch(() => false)) await readAgain(session);
}

function takeIn(session: Session, reading: Reading): void {
  const proposed = propose(reading, {
    defaults: session.gapFillers.value,
    today: session.today,
    board: session.profile.value.name,
  });
  const fields = merge(session.fields.value, proposed);
  batch(() => {
    session.fields.value = fields;
    session.inTheOpen.value = new Set(FIELD_IDS.filter((id) => isFilled(fields[id]) || fields[id]?.note));
    session.reading.value = reading;
  });
}

/** Takes over the settings; where the browser refuses storage, the shipped ones stand, and that is told. */
async function takeSettings(session: Session, host: string): Promise<void> {
  try {
    const [profile, accounts, account, gapFillers] = await Promise.all([
      readProfile(),
      listAccounts(),
      accountFor(host),
      defaults.get(),
    ]);
    batch(() => {
      session.profile.value = profile;
      session.accounts.value = accounts;
      session.account.value = account;
      session.gapFillers.value = gapFillers;
    });
  } catch {
    session.notKept.value = true;
  }
}

/** Takes over what the database has of the page; where the browser refuses storage, that is told. */
async function takeKept(session: Session, page: string | undefined): Promise<void> {
  if (!page) return;
  try {
    const [draft, posting] = await Promise.all([loadDraft(page), latestPosting(page)]);
    batch(() => {
      if (posting && !isOutdated(posting, draft)) session.posting.value = posting;
      // What was typed while this was loading comes first.
      session.fields.value = { ...draft?.fields, ...session.fields.value };
    });
  } catch {
    session.notKept.value = true;
  }
}

/** A refusal that the recruiter has since worked on is no longer worth telling. */
function isOutdated(posting: Posting, draft: Draft | undefined): boolean {
  return posting.state === 'refused' && (draft?.changedAt ?? '') > (posting.moves.at(-1)?.at ?? '');
}
