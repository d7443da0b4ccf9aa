import { batch, computed, createModel, signal } from '@preact/signals';
import * as copy from '@/utils/copy/en-GB/drafts';
import { notDoneMessage } from '@/utils/copy/en-GB/storage';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { type Draft, hasEdits, valuesOf } from '@/utils/drafts/draft';
import { discardDraft, listDrafts, saveUnlessChanged } from '@/utils/drafts/draft-store';
import { isEditedSince } from '@/utils/drafts/edited-since';
import { loadView, saveView, type View } from '@/utils/drafts/view';
import { latestAccepted } from '@/utils/outbox/latest-accepted';
import type { Posting } from '@/utils/outbox/posting';
import { sentOrWrittenAt } from '@/utils/outbox/posting';

export interface DraftRow {
  draftKey: string;
  title: string | undefined;
  company: string | undefined;
  changedAt: string;
  isTouched: boolean;
  isFromBackup: boolean;
  posted: string | undefined;
  /** Edited since it was posted. */
  isEditedSince: boolean;
}

interface Discarded {
  draft: Draft;
  view: View | undefined;
}

export const DraftListModel = createModel(() => {
  /** Latest change first, discarded drafts included; undefined until they are loaded. */
  const rows = signal<readonly DraftRow[] | undefined>(undefined);
  /** The form's own draft, which its list leaves out. */
  const besides = signal<string | undefined>(undefined);
  const discarded = signal<ReadonlyMap<string, Discarded>>(new Map());
  const count = computed(() => rows.value?.filter(({ draftKey }) => !discarded.value.has(draftKey)).length);
  /** What happened last. What the list shows, too, need not be visible. */
  const status = signal({ words: '', isVisible: false });
  const fault = signal<StorageFault | undefined>(undefined);
  return { rows, besides, discarded, count, status, fault };
});

export interface DraftListModel extends InstanceType<typeof DraftListModel> {}

/** Loads every draft, except the one with the key `besides`. */
export async function loadDrafts(
  drafts: DraftListModel,
  besides: string | undefined = drafts.besides.value,
): Promise<void> {
  drafts.besides.value = besides;
  try {
    const saved = (await listDrafts()).filter(({ page }) => page !== besides);
    const keys = new Set(saved.map(({ page }) => page));
    const gone = [...drafts.discarded.value.values()]
      .map(({ draft }) => draft)
      .filter(({ page }) => !keys.has(page));
    const all = [...saved, ...gone].sort((one, other) => (one.changedAt > other.changedAt ? -1 : 1));
    const posted = await latestAccepted(all.map(({ page }) => page));
    batch(() => {
      // The page has a new draft, so the discarded one cannot be restored.
      drafts.discarded.value = new Map([...drafts.discarded.value].filter(([key]) => !keys.has(key)));
      drafts.rows.value = all.map((draft) => rowOf(draft, posted.get(draft.page)));
      drafts.fault.value = undefined;
    });
  } catch (error) {
    drafts.fault.value = storageFault(error);
  }
}

function rowOf({ page, fields, company, changedAt }: Draft, posting: Posting | undefined): DraftRow {
  return {
    draftKey: page,
    title: valuesOf(fields).title?.trim() || undefined,
    company,
    changedAt,
    isTouched: hasEdits(fields),
    isEditedSince: posting !== undefined && hasEdits(fields) && isEditedSince(changedAt, posting),
    isFromBackup: Object.values(fields).some((field) => field?.source === 'backup'),
    posted: posting && sentOrWrittenAt(posting),
  };
}

/**
 * Deletes the page's draft; `bringBack` restores it until this window is closed.
 * @returns false where the browser refused; `status` says why
 */
export async function discard(drafts: DraftListModel, draftKey: string): Promise<boolean> {
  try {
    const view = await loadView(draftKey);
    const draft = await discardDraft(draftKey);
    if (!draft) {
      await loadDrafts(drafts);
      return true;
    }
    drafts.discarded.value = new Map(drafts.discarded.value).set(draftKey, { draft, view });
    drafts.status.value = { words: copy.DISCARDED, isVisible: false };
    return true;
  } catch (error) {
    drafts.status.value = notDone(copy.NOT_DISCARDED, error);
    return false;
  }
}

/**
 * Restores a discarded draft, unless the page has a new one.
 * @returns `failed` where the browser refused; `status` says why
 */
export async function bringBack(
  drafts: DraftListModel,
  draftKey: string,
): Promise<'restored' | 'newer-kept' | 'failed'> {
  const gone = drafts.discarded.value.get(draftKey);
  if (!gone) return 'restored';
  try {
    const hasNewerDraft = !(await saveUnlessChanged(gone.draft, undefined));
    if (!hasNewerDraft && gone.view) await saveView(gone.view);
    drafts.status.value = {
      words: hasNewerDraft ? copy.NEWER_KEPT : copy.BROUGHT_BACK,
      isVisible: hasNewerDraft,
    };
    await loadDrafts(drafts);
    return hasNewerDraft ? 'newer-kept' : 'restored';
  } catch (error) {
    drafts.status.value = notDone(copy.NOT_BROUGHT_BACK, error);
    return 'failed';
  }
}

function notDone(what: string, error: unknown): { words: string; isVisible: boolean } {
  return { words: notDoneMessage(what, storageFault(error)), isVisible: true };
}
