import { batch } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { type DraftField, type DraftFields, storableValue } from '@/utils/drafts/draft';
import { baselineOf } from '@/utils/drafts/page-changes';
import type { Account } from '@/utils/settings/accounts';
import type { DraftModel } from './models/draft';
import { loadPagePostings } from './page-postings';
import { persistDraft } from './persist-draft';
import type { Models } from './session';

type EditedDraft = Models<'draft' | 'posting'>;

/** Sets a field to the recruiter's value and saves the draft. */
export function editField(models: EditedDraft, id: FieldId, value: DraftField['value']): void {
  batch(() => {
    changeField(models, id, value);
    // Choosing a specialism confirms its coreskill.
    const { coreskill } = models.draft.fields.value;
    if (id === 'specialisms' && coreskill?.source === 'suggestion')
      changeField(models, 'coreskill', coreskill.value);
  });
  persistDraft(models);
}

/** Sets a field to a value that the recruiter did not type. Words that are shown in place of a pay then go with it. */
export function chooseValue(models: EditedDraft, id: FieldId, value: DraftField['value']): void {
  if (id === 'salary_text') setPicked(models, { [id]: { value, source: 'picked' } });
  else editField(models, id, value);
}

/** Confirms unsure values. */
export function confirmValues(models: EditedDraft, ids: readonly FieldId[]): void {
  batch(() => {
    for (const id of ids) {
      const field = models.draft.fields.value[id];
      if (field) chooseValue(models, id, field.value);
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

/** Sets a field to the recruiter's value. The caller saves the draft. */
export function changeField(models: EditedDraft, id: FieldId, value: DraftField['value']): void {
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
export function noteEdit({ draft, posting }: EditedDraft, id: FieldId): void {
  posting.noteEdit(id);
  draft.changedAt.value = new Date().toISOString();
  if (!draft.pageChanges.value.has(id)) return;
  draft.pageChanges.value = new Map([...draft.pageChanges.value].filter(([field]) => field !== id));
}
