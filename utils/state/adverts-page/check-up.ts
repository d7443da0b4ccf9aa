import { todayInLondon } from '@/utils/advert/dates';
import { NOT_SENT_AGAIN } from '@/utils/copy/en-GB/changes';
import * as copy from '@/utils/copy/en-GB/check-up';
import { notDoneMessage } from '@/utils/copy/en-GB/storage';
import { NOT_RESOLVED, NOT_RESOLVED_NOR_SENT } from '@/utils/copy/en-GB/unknown';
import { storageFault } from '@/utils/database/fault';
import { lifeOf } from '@/utils/outbox/advert-life';
import type { Change } from '@/utils/outbox/change';
import { loadChangeMarks } from '@/utils/outbox/change-marks';
import { changesIn } from '@/utils/outbox/change-store';
import { dismissEnding } from '@/utils/outbox/dismiss-ending';
import { endingWithin, LIVE_DAYS } from '@/utils/outbox/ending';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, postingsIn } from '@/utils/outbox/posting-store';
import { recentPostings } from '@/utils/outbox/recent-postings';
import { readStoredAdverts } from '@/utils/outbox/stored-adverts';
import { countEndsSoon } from '@/utils/settings/count-ends-soon';
import type { DraftListModel, DraftRow } from '@/utils/state/draft-list/draft-list';
import { loadLastDifferences, markAsLeft } from '@/utils/state/posted/page-moved-on';
import { confirmChange, repeatChange } from '@/utils/state/posted/resolve-change';
import * as actions from '@/utils/state/posted/resolve-posting';
import { updateEndsSoonBadge } from '@/utils/toolbar/ends-soon-badge';
import { unsentItems } from './check-up-unsent';
import type { CheckUpItem, CheckUpModel, Decision } from './models/check-up';

/** For a check-up once a week: no advert may end in between. */
const WEEK = 7;

/** Loads what is to be decided, unless the recruiter is going through today's. The drafts come first. */
export async function loadCheckUp(checkUp: CheckUpModel, drafts: DraftListModel): Promise<void> {
  const today = todayInLondon();
  if (checkUp.decided.value.size > 0 && checkUp.day.value === today) return;
  if (drafts.fault.value) {
    // Without them it would say that none waits.
    checkUp.fault.value = drafts.fault.value;
    return;
  }
  try {
    checkUp.isCounted.value = await countEndsSoon.get();
    const [unsent, unknown, changes, moved, ending] = await Promise.all([
      unsentItems(),
      postingsIn('unknown'),
      unknownChanges(),
      withChangedPage(today),
      endingWithin(WEEK, today),
    ]);
    const asked = new Set(moved.map(({ posting }) => posting.id));
    checkUp.begin(today, [
      ...unsent,
      ...unknown.map((posting) => ({ key: posting.id, kind: 'unknown' as const, posting })),
      ...changes,
      ...moved,
      ...ending
        .filter(({ id }) => !asked.has(id))
        .map((posting) => ({ key: posting.id, kind: 'ending' as const, posting })),
      ...(drafts.rows.value ?? [])
        .filter((draft) => isUnposted(draft) && !drafts.discarded.value.has(draft.draftKey))
        .map((draft) => ({ key: draft.draftKey, kind: 'draft' as const, draft })),
    ]);
    checkUp.fault.value = undefined;
  } catch (error) {
    checkUp.fault.value = storageFault(error);
  }
}

async function unknownChanges(): Promise<Extract<CheckUpItem, { kind: 'change' }>[]> {
  const items = (await changesIn('unknown')).map(async (change) => {
    const posting = await loadPosting(change.posting);
    return posting ? [{ key: change.id, kind: 'change' as const, posting, change }] : [];
  });
  return (await Promise.all(items)).flat();
}

/** As it was found when the icon was last clicked there. */
async function withChangedPage(today: string): Promise<Extract<CheckUpItem, { kind: 'page' }>[]> {
  const [recent, marks] = await Promise.all([recentPostings(LIVE_DAYS, today), loadChangeMarks()]);
  const live = recent.filter((posting) => {
    const life = lifeOf(posting, today, { mark: marks.get(posting.id) });
    return life !== undefined && 'daysLeft' in life && life.daysLeft > 1;
  });
  const stored = await readStoredAdverts(live.map(({ id }) => id));
  const items = live.map(async (posting) => {
    const page = stored.get(posting.id)?.page;
    const differences = page?.changed && (await loadLastDifferences(posting.id));
    const isAsked = differences || page?.gone;
    return isAsked ? [{ key: posting.id, kind: 'page' as const, posting, differences }] : [];
  });
  return (await Promise.all(items)).flat();
}

function isUnposted({ isTouched, posted, isEditedSince }: DraftRow): boolean {
  return isTouched && (posted === undefined || isEditedSince);
}

/** Runs what was pressed. @param work returns undefined where nothing was decided yet */
export async function decide(
  checkUp: CheckUpModel,
  key: string,
  work: () => Promise<Decision | undefined>,
): Promise<void> {
  try {
    const decision = await work();
    if (!decision) return;
    if ('refused' in decision) checkUp.refuse(key, decision.refused);
    else {
      checkUp.decide(key, decision.done);
      if (decision.but) checkUp.refuse(key, decision.but);
    }
  } catch (error) {
    checkUp.refuse(key, notDoneMessage(copy.MAYBE_NOT_DONE, storageFault(error)));
  }
}

/** Has the toolbar icon count what ends soon, or not. */
export async function setCounted(checkUp: CheckUpModel, isCounted: boolean): Promise<void> {
  try {
    await countEndsSoon.set(isCounted);
    checkUp.isCounted.value = isCounted;
    checkUp.notCounted.value = '';
    await updateEndsSoonBadge();
  } catch (error) {
    checkUp.notCounted.value = notDoneMessage(copy.NOT_SAVED, storageFault(error));
  }
}

export async function dismissEndingAdvert({ id }: Posting): Promise<Decision> {
  await dismissEnding(id);
  // It is no longer counted.
  await updateEndsSoonBadge();
  return { done: copy.LET_END_DONE };
}

/** What the page shows now is not asked about again; that it no longer shows the advert is, after the next look. */
export async function leaveAdvert({
  posting: { id },
  differences,
}: Extract<CheckUpItem, { kind: 'page' }>): Promise<Decision> {
  await markAsLeft(id, differences?.now ?? {});
  return { done: copy.LEFT_DONE };
}

/** @param jobId empty where it is unknown */
export async function resolveUnknownPosting({ id }: Posting, there: boolean, jobId = ''): Promise<Decision> {
  const refused = await actions.resolveUnknown(id, there, jobId);
  if (refused) return { refused };
  return { done: there ? copy.FOUND_DONE : copy.NOT_FOUND_DONE };
}

export async function confirmUnknownChange({ id }: Change): Promise<Decision> {
  return (await confirmChange(id)) ? { done: copy.CHANGE_CONFIRMED } : { refused: NOT_RESOLVED };
}

/** Sends the same once more; it cannot be applied twice. */
export async function repeatUnknownChange(change: Change): Promise<Decision> {
  const result = await repeatChange(change);
  if (result === 'resolved') return { refused: NOT_RESOLVED_NOR_SENT };
  if (typeof result !== 'string') return { done: copy.CHANGE_REPEATED };
  return { done: copy.CHANGE_DID_NOT, but: NOT_SENT_AGAIN[result] };
}
