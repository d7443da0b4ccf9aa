import { batch } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { type Draft, isFilled } from '@/utils/drafts/draft';
import { merge } from '@/utils/drafts/merge';
import { pageAddress } from '@/utils/drafts/page-address';
import { propose } from '@/utils/drafts/propose';
import { loadDraft } from '@/utils/drafts/store';
import { ask } from '@/utils/messages';
import type { Posting } from '@/utils/outbox/posting';
import { latestPosting, loadPosting } from '@/utils/outbox/store';
import type { Reading } from '@/utils/reading/reading';
import { accountFor, listAccounts } from '@/utils/settings/accounts';
import { readCoreskillList } from '@/utils/settings/coreskill-list';
import { defaults } from '@/utils/settings/defaults';
import { requestReach } from '@/utils/settings/permission';
import { readProfile } from '@/utils/settings/profile';
import type { Session } from './session';
import { activeTab, readTab } from './tab';

/** What is written over a page that is no web page belongs to this one draft. */
const NO_PAGE = 'about:blank';

/**
 * Fills a new session: reads the page, and beside that the settings and what was kept of the page, then lays them
 * together. Settings are there before anything is shown that depends on them.
 */
export async function openSession(session: Session): Promise<void> {
  const tab = await activeTab();
  const page = pageAddress(tab.url) ?? NO_PAGE;
  const host = new URL(page).host;
  batch(() => {
    session.tab.value = tab;
    session.page.value = page;
  });
  const reading = readTab(tab);
  const settings = takeSettings(session, host);
  await Promise.all([settings, takeKept(session, page, settings)]);
  const own = session.accounts.value.find(({ id }) => id === session.ownAccount.value);
  if (own) session.account.value = own;
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
  const saved = session.fields.value;
  // A page that no longer shows its advert takes nothing away from what was read of it before.
  const fields = reading.kind === 'advert' ? merge(saved, proposed) : { ...proposed, ...saved };
  batch(() => {
    session.fields.value = fields;
    session.inTheOpen.value = new Set(FIELD_IDS.filter((id) => isFilled(fields[id]) || fields[id]?.note));
    session.reading.value = reading;
  });
}

/** Takes over the settings; where the browser refuses storage, the shipped ones stand, and that is told. */
async function takeSettings(session: Session, host: string): Promise<void> {
  try {
    const [profile, { coreskills }, accounts, account, gapFillers] = await Promise.all([
      readProfile(),
      readCoreskillList(),
      listAccounts(),
      accountFor(host),
      defaults.get(),
    ]);
    batch(() => {
      session.profile.value = profile;
      session.coreskills.value = coreskills;
      session.accounts.value = accounts;
      session.account.value = account;
      session.gapFillers.value = gapFillers;
    });
  } catch {
    session.notKept.value = true;
  }
}

/**
 * Takes over what the database has of the page; where the browser refuses storage, that is told.
 * @param settings a kept choice is held against the list in use, so that has to be there
 */
async function takeKept(session: Session, page: string, settings: Promise<void>): Promise<void> {
  try {
    const [draft, latest] = await Promise.all([loadDraft(page), latestPosting(page), settings]);
    const posting = latest?.state === 'sending' ? await takenUp(latest) : latest;
    if (page === NO_PAGE && posting?.state === 'accepted' && !isChangedSince(posting, draft)) return;
    batch(() => {
      // A refusal that the recruiter has since worked on is no longer worth telling.
      if (!(posting?.state === 'refused' && isChangedSince(posting, draft))) session.posting.value = posting;
      if (posting && isChangedSince(posting, draft)) session.changedSince.value = touchedIn(draft);
      session.ownAccount.value = draft?.account;
      // What was typed while this was loading comes first.
      session.fields.value = { ...draft?.fields, ...session.fields.value };
    });
  } catch {
    session.notKept.value = true;
  }
}

/** Whether the recruiter changed the draft after the posting reached its state. */
function isChangedSince(posting: Posting, draft: Draft | undefined): boolean {
  return (draft?.changedAt ?? '') > (posting.moves.at(-1)?.at ?? '');
}

/** The fields that the recruiter touched. */
function touchedIn(draft: Draft | undefined): ReadonlySet<FieldId> {
  return new Set(FIELD_IDS.filter((id) => draft?.fields[id]?.source === 'recruiter'));
}

/** A posting that is being sent by a worker that was stopped is taken up by the one that this wakes. */
async function takenUp(posting: Posting): Promise<Posting | undefined> {
  await ask({ type: 'take-up' });
  return loadPosting(posting.id);
}
