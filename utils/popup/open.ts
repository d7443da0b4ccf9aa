import { batch } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { storageFault } from '@/utils/database/fault';
import { changesOnPage, saidOf } from '@/utils/drafts/changes';
import { type DraftFields, isFilled, isTouched } from '@/utils/drafts/draft';
import { merge } from '@/utils/drafts/merge';
import { isCopy, NO_PAGE, pageAddress } from '@/utils/drafts/page-address';
import { loadDraft } from '@/utils/drafts/store';
import type { Reading } from '@/utils/reading/reading';
import { readKnownManaged } from '@/utils/settings/managed';
import { requestReach } from '@/utils/settings/permission';
import { clearOutcome, tickTab } from '@/utils/toolbar/badge';
import { keep } from './keep';
import { lookForEarlier, takePostings } from './posted';
import type { Session } from './session';
import { loadSettings, proposeFor, updateManaged } from './settings';
import { activeTab, readTab } from './tab';

/**
 * Fills a new session: reads the page, and beside that the settings and what was kept of the page, then lays them
 * together. Settings are there before anything is shown that depends on them.
 * @param copy the name of a draft that belongs to no page, to be opened in place of the active tab's
 */
export async function openSession(session: Session, copy?: string): Promise<void> {
  const known = readKnownManaged();
  const isOpenedAlone = copy !== undefined && isCopy(copy);
  const tab = isOpenedAlone ? { id: undefined, url: undefined } : await activeTab();
  const page = isOpenedAlone ? copy : (pageAddress(tab.url) ?? NO_PAGE);
  const { host } = new URL(page);
  batch(() => {
    session.tab.value = tab;
    session.page.value = page;
  });
  const reading = isOpenedAlone ? NOTHING_TO_READ : readTab(tab);
  const settings = known.then(({ last }) => loadSettings(session, host, last));
  await Promise.all([settings, takeDraft(session, page)]);
  await fill(session, reading);
  await showOnIcon(session);
  // The form is filled by the company's policy as it was last known: the browser may take seconds to answer.
  const managed = await (await known).update;
  if (!managed) return;
  await updateManaged(session, host, managed);
  await showOnIcon(session);
}

/** Lays together what was loaded of the page and what is read of it now. */
async function fill(session: Session, reading: Promise<Reading>): Promise<void> {
  const own = session.accounts.value.find(({ id }) => id === session.ownAccount.value);
  if (own) session.account.value = own;
  await takePostings(session);
  session.isTaken.value = true;
  takeIn(session, await reading);
  await lookForEarlier(session);
}

/** The icon says what the popup has said by now, and no longer what became of postings while it was closed. */
async function showOnIcon({ tab, earlier }: Session): Promise<void> {
  await clearOutcome();
  if (tab.value.id !== undefined) await tickTab(tab.value.id, earlier.value.same?.state === 'accepted');
}

const NOTHING_TO_READ: Promise<Reading> = Promise.resolve({ kind: 'none', reason: 'not-a-job' });

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
  const proposed = proposeFor(session, reading);
  const saved = session.fields.value;
  const isAdvert = reading.kind === 'advert';
  // A page that no longer shows its advert takes nothing away from what was read of it before.
  const fields = isAdvert ? merge(saved, proposed) : { ...proposed, ...saved };
  batch(() => {
    session.proposed.value = proposed;
    if (isAdvert) {
      session.pageChanges.value = changesOnPage(saved, session.said.value, proposed);
      session.said.value = saidOfTouched(session, proposed);
      if (!isTouched(fields)) session.changedAt.value = new Date().toISOString();
    }
    session.fields.value = fields;
    session.inTheOpen.value = openIn(fields);
    session.reading.value = reading;
  });
  if (isAdvert) keep(session);
}

/** What an older draft did not keep counts as said now. */
function saidOfTouched({ fields, said }: Session, proposed: DraftFields): Session['said']['value'] {
  const all = { ...said.value };
  for (const id of FIELD_IDS) {
    if (fields.value[id]?.source === 'recruiter') all[id] ??= saidOf(proposed[id]);
  }
  return all;
}

/** The fields that stand in the open, filled or with something to say. */
function openIn(fields: DraftFields): ReadonlySet<(typeof FIELD_IDS)[number]> {
  return new Set(FIELD_IDS.filter((id) => isFilled(fields[id]) || fields[id]?.note));
}

/** Takes over what was kept of the page; where the browser refuses storage, that is told. */
async function takeDraft(session: Session, page: string): Promise<void> {
  try {
    const draft = await loadDraft(page);
    if (!draft) return;
    batch(() => {
      session.ownAccount.value = draft.account;
      session.changedAt.value = draft.changedAt;
      session.keptCompany.value = draft.company;
      session.said.value = draft.said ?? {};
      session.fields.value = draft.fields;
      session.inTheOpen.value = openIn(draft.fields);
    });
  } catch (error) {
    session.isUnread.value = true;
    session.storageFault.value = storageFault(error);
  }
}
