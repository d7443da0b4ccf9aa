import browser from 'webextension-polyfill';
import { draftAddress } from '@/utils/drafts/address';
import { toDraftCopy } from '@/utils/drafts/draft-copy';
import { listDrafts, saveDraft } from '@/utils/drafts/draft-store';
import type { Posting } from '@/utils/outbox/posting';
import { acceptedWithin, chainOf } from '@/utils/outbox/posting-chain';
import { type DraftListModel, loadDrafts } from '@/utils/state/draft-list/draft-list';
import { LATELY_DAYS } from '@/utils/state/posted/chain-advice';
import { loadPosted } from '@/utils/state/posted/load-posted';
import { advertToCopy } from './advert-to-copy';

export interface Repeats {
  /** Oldest first, with the posting itself. */
  chain: readonly Posting[];
  timesLately: number;
  /** Whether the last two that the board has say the same. */
  isTextSame: boolean;
}

/** @param postings the history @param today ISO date, London */
export async function loadRepeats(id: string, postings: readonly Posting[], today: string): Promise<Repeats> {
  const chain = chainOf(id, postings);
  const [last, before] = chain.filter(({ state }) => state === 'accepted').reverse();
  return {
    chain,
    timesLately: acceptedWithin(LATELY_DAYS, chain, today),
    isTextSame: last !== undefined && before !== undefined && (await haveSameText(last, before)),
  };
}

async function haveSameText(one: Posting, other: Posting): Promise<boolean> {
  const [first, second] = (await Promise.all([loadPosted(one.id), loadPosted(other.id)])).map(
    (posted) => posted?.current,
  );
  return first !== undefined && first.title === second?.title && first?.description === second?.description;
}

/**
 * Opens a draft in which the advert is posted once more, in a new tab: the one that was made for this before, if it is
 * there still.
 * @param isBehind the tab opens behind this one
 * @returns whether there was a text to post
 * @throws what `storageFault` names
 */
export async function openRepeat(
  drafts: DraftListModel,
  posting: Posting,
  today: string,
  { isBehind = false } = {},
): Promise<boolean> {
  const key = (await repeatOf(posting.id)) ?? (await makeRepeat(posting, today));
  if (key === undefined) return false;
  await loadDrafts(drafts);
  await browser.tabs.create({ url: browser.runtime.getURL(draftAddress(key)), active: !isBehind });
  return true;
}

async function repeatOf(id: string): Promise<string | undefined> {
  return (await listDrafts()).find(({ predecessor }) => predecessor === id)?.page;
}

async function makeRepeat(
  { id, account, company, fromBackup }: Posting,
  today: string,
): Promise<string | undefined> {
  const advert = await advertToCopy(id);
  if (!advert) return undefined;
  const draft = toDraftCopy({ advert, account: account.id, company, fromBackup, predecessor: id }, today);
  await saveDraft(draft);
  return draft.page;
}
