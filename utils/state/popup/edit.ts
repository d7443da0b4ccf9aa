import { batch } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { specialismsOf } from '@/utils/advert/rules';
import { baselineOf } from '@/utils/drafts/changes';
import { type DraftField, type DraftFields, storableValue } from '@/utils/drafts/draft';
import { parseDraftKey } from '@/utils/drafts/draft-key';
import type { Account } from '@/utils/settings/accounts';
import type { DraftModel } from './models/draft';
import { loadPagePostings } from './page-postings';
import { persistDraft } from './persist-draft';
import type { Models } from './session';

type EditedDraft = Models<'draft' | 'posting'>;

/** Sets a field to the recruiter's value and saves the draft. */
export function editField(models: EditedDraft, id: FieldId, value: DraftField['value']): void {
  batch(() => {
    change(models, id, value);
    // Choosing a specialism confirms its coreskill.
    const { coreskill } = models.draft.fields.value;
    if (id === 'specialisms' && coreskill?.source === 'suggestion')
      change(models, 'coreskill', coreskill.value);
  });
  persistDraft(models);
}

/** Sets the coreskill and specialism. @returns the removed specialisms of another coreskill */
export function chooseCoreskill(
  { draft, posting, settings }: Models<'draft' | 'posting' | 'settings'>,
  name: string,
  specialism?: string,
): string[] {
  const coreskills = settings.coreskills.value;
  const allowed = specialismsOf(coreskills, name);
  const before = draft.values.value.specialisms ?? [];
  const stay = before.filter((one) => allowed.includes(one));
  const gone = before.filter((one) => !allowed.includes(one));
  if (specialism !== undefined && !stay.includes(specialism)) stay.push(specialism);
  batch(() => {
    change({ draft, posting }, 'coreskill', name);
    if (gone.length > 0 || stay.length > before.length) change({ draft, posting }, 'specialisms', stay);
  });
  persistDraft({ draft, posting });
  return gone;
}

/** Confirms unsure values. */
export function confirmValues(models: EditedDraft, ids: readonly FieldId[]): void {
  batch(() => {
    for (const id of ids) {
      const field = models.draft.fields.value[id];
      if (field) editField(models, id, field.value);
    }
  });
}

/** Chooses an account and shows its earlier postings. */
export async function chooseAccount({ draft, posting }: EditedDraft, account: Account): Promise<void> {
  batch(() => {
    draft.chosenAccountId.value = account.id;
    draft.changedAt.value = new Date().toISOString();
  });
  persistDraft({ draft, posting });
  await loadPagePostings({ draft, posting });
}

/** Replaces the recruiter's value with the page's. */
export function acceptPageValue({ draft, posting }: EditedDraft, id: FieldId): void {
  const { [id]: _own, ...others } = draft.fields.value;
  const field = draft.proposed.value[id];
  // An edit of a posted advert keeps nothing else.
  if (field && parseDraftKey(draft.key.value ?? '').kind === 'edit') {
    editField({ draft, posting }, id, field.value);
    return;
  }
  batch(() => {
    draft.fields.value = { ...others, ...(field ? { [id]: field } : {}) };
    const { [id]: _baseline, ...rest } = draft.pageBaseline.value;
    draft.pageBaseline.value = rest;
    noteEdit({ draft, posting }, id);
  });
  persistDraft({ draft, posting });
}

/** Sets fields to what the recruiter pointed out on the page, and saves the draft. */
export function setPicked(models: EditedDraft, fields: DraftFields): void {
  batch(() => {
    for (const id of FIELD_IDS) {
      const field = fields[id];
      if (field) setField(models, id, { ...field, source: 'picked' });
    }
  });
  persistDraft(models);
}

function change(models: EditedDraft, id: FieldId, value: DraftField['value']): void {
  setField(models, id, { value, source: 'recruiter' });
  const { typedAt } = models.draft;
  typedAt.value = { ...typedAt.value, [id]: new Date().toISOString() };
}

function setField({ draft, posting }: EditedDraft, id: FieldId, field: DraftField): void {
  draft.pageBaseline.value = { ...draft.pageBaseline.value, [id]: baselineAtEdit(draft, id) };
  draft.fields.value = { ...draft.fields.value, [id]: { ...field, value: storableValue(field.value) } };
  noteEdit({ draft, posting }, id);
}

/** Until the page has been read, nothing is proposed: it counts as saying what it said when it was read last. */
function baselineAtEdit(draft: DraftModel, id: FieldId): DraftField['value'] {
  const change = draft.pageChanges.value.get(id);
  if (change) return change.now;
  const ofPage = baselineOf(draft.fields.value[id]);
  if (ofPage.length > 0) return ofPage;
  return draft.pageBaseline.value[id] ?? baselineOf(draft.proposed.value[id]);
}

/** Editing acknowledges the page's value. */
function noteEdit({ draft, posting }: EditedDraft, id: FieldId): void {
  posting.noteEdit(id);
  draft.changedAt.value = new Date().toISOString();
  if (!draft.pageChanges.value.has(id)) return;
  draft.pageChanges.value = new Map([...draft.pageChanges.value].filter(([field]) => field !== id));
}
