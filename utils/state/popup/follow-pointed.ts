import { effect } from '@preact/signals';
import { type FieldId, fieldOf, fieldsOf } from '@/utils/advert/fields';
import { createQueue } from '@/utils/async/queue';
import { pageAddressOf } from '@/utils/drafts/draft-key';
import { isSameJob } from '@/utils/drafts/same-job';
import { request } from '@/utils/messages/send-request';
import { isOfPage, type Pointed, pointed } from '@/utils/pointing/pointed';
import type { PointedField } from '@/utils/reading/read-words';
import { onStorageChange } from '@/utils/settings/storage-changes';
import { applyWords } from './apply-words';
import type { DraftModel } from './models/draft';
import type { PointedResult } from './models/ui';
import type { Session } from './session';

/** Puts words that were pointed out on the page into its draft, earlier and new ones, until the signal aborts. */
export function followPointed(session: Session, signal: AbortSignal): void {
  const inTurn = createQueue();
  const used = new Set<string>();
  const apply = () => inTurn(() => applyPointed(session, used));
  onStorageChange([pointed.name], apply, signal);
  const stop = effect(() => {
    const { key, loadState, job } = session.draft;
    // Which job's draft this is depends on the reading.
    if (session.page.reading.value && key.value && loadState.value === 'loaded') apply();
    // Another job's words may wait.
    return void job.value;
  });
  signal.addEventListener('abort', stop);
}

/** @param used the ids of what this form has had */
async function applyPointed(session: Session, used: Set<string>): Promise<void> {
  const { page, draft, ui } = session;
  if (!page.reading.peek() || draft.loadState.peek() !== 'loaded') return;
  const ids: string[] = [];
  for (const one of await pointed.get()) {
    // Another job's draft may have come into the form since.
    if (!isForDraft(session, one)) continue;
    const { id, field, text } = one;
    // It could not be forgotten, and the recruiter may have typed over it since.
    if (!used.has(id)) {
      const outcome = await applyPick(session, one);
      if (!outcome) continue;
      used.add(id);
      ui.pointed.value = { field, outcome, text };
    }
    ids.push(id);
  }
  if (ids.length > 0) await request({ type: 'forget-pointed', ids });
}

/** @returns undefined where another draft has come into the form */
async function applyPick(session: Session, one: Pointed): Promise<PointedResult['outcome'] | undefined> {
  const { field, at, ...words } = one;
  if (isTypedSince(session, field, at)) return 'typed-since';
  // What they say could not be worked out: the recruiter is told to choose.
  const isUsed = await applyWords(session, field, words).catch(() => false);
  if (isUsed === undefined) return undefined;
  return isUsed ? 'used' : 'unclear';
}

/** Words for the pay replace all of its fields. */
function isTypedSince({ draft }: Session, field: PointedField, at: string): boolean {
  const { row } = fieldOf(field);
  const ids = row === 'pay' ? fieldsOf(row).map(({ id }) => id) : [field];
  return ids.some((id) => typedAtOf(draft, id) > at);
}

/** For edits of another window, only the time of the draft's last change is known. */
function typedAtOf({ fields, typedAt, stored }: DraftModel, id: FieldId): string {
  const isTyped = fields.peek()[id]?.source === 'recruiter';
  return typedAt.value[id] ?? (isTyped ? stored.peek().record?.changedAt : undefined) ?? '';
}

function isForDraft({ draft, page }: Session, words: Pointed): boolean {
  const { job } = words;
  if (!isOfPage(words, pageAddressOf(draft.key.peek() ?? ''), page.tab.peek())) return false;
  // The page shows another job.
  if (!job && page.isDraftChosen.peek()) return false;
  const shown = draft.job.peek();
  return !job || !shown || isSameJob(job, shown);
}
