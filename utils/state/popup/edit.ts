import { batch } from '@preact/signals';
import type { FieldId } from '@/utils/advert/fields';
import { baselineOf } from '@/utils/drafts/changes';
import type { DraftField } from '@/utils/drafts/draft';
import type { Account } from '@/utils/settings/accounts';
import { loadPagePostings } from './page-postings';
import { persistDraft } from './persist-draft';
import type { Models } from './session';

type EditedDraft = Models<'draft' | 'posting'>;

/** The recruiter changed a field: it is theirs from now on, and is kept at once. */
export function editField(models: EditedDraft, id: FieldId, value: DraftField['value']): void {
  batch(() => {
    change(models, id, value);
    // Who chooses among a coreskill's specialisms has taken the coreskill.
    const { coreskill } = models.draft.fields.value;
    if (id === 'specialisms' && coreskill?.source === 'suggestion')
      change(models, 'coreskill', coreskill.value);
  });
  persistDraft(models.draft);
}

/**
 * The recruiter chose a coreskill, or one of its specialisms and the coreskill with it: specialisms that do not belong
 * to it go.
 * @returns the specialisms that went
 */
export function chooseCoreskill(
  { draft, posting, settings }: Models<'draft' | 'posting' | 'settings'>,
  name: string,
  specialism?: string,
): string[] {
  const coreskills = settings.coreskills.value;
  const own = (Object.hasOwn(coreskills, name) && coreskills[name]) || [];
  const before = draft.values.value.specialisms ?? [];
  const stay = before.filter((one) => own.includes(one));
  const gone = before.filter((one) => !own.includes(one));
  if (specialism !== undefined && !stay.includes(specialism)) stay.push(specialism);
  batch(() => {
    change({ draft, posting }, 'coreskill', name);
    if (gone.length > 0 || stay.length > before.length) change({ draft, posting }, 'specialisms', stay);
  });
  persistDraft(draft);
  return gone;
}

/** The recruiter looked at a value that the reader was not sure of, and accepts it. */
export function confirmValue(models: EditedDraft, id: FieldId): void {
  const field = models.draft.fields.value[id];
  if (field) editField(models, id, field.value);
}

/** The recruiter chose the account to post through: what was posted through it before is shown. */
export async function chooseAccount({ draft, posting }: EditedDraft, account: Account): Promise<void> {
  batch(() => {
    draft.chosenAccountId.value = account.id;
    draft.changedAt.value = new Date().toISOString();
  });
  persistDraft(draft);
  await loadPagePostings({ draft, posting });
}

/** The recruiter accepts the page's present value in place of their own. */
export function acceptPageValue({ draft, posting }: EditedDraft, id: FieldId): void {
  const { [id]: _own, ...others } = draft.fields.value;
  const field = draft.proposed.value[id];
  batch(() => {
    draft.fields.value = { ...others, ...(field ? { [id]: field } : {}) };
    const { [id]: _baseline, ...rest } = draft.pageBaseline.value;
    draft.pageBaseline.value = rest;
    noteEdit({ draft, posting }, id);
  });
  persistDraft(draft);
}

function change({ draft, posting }: EditedDraft, id: FieldId, value: DraftField['value']): void {
  draft.fields.value = { ...draft.fields.value, [id]: { value, source: 'recruiter' } };
  draft.pageBaseline.value = { ...draft.pageBaseline.value, [id]: baselineOf(draft.proposed.value[id]) };
  noteEdit({ draft, posting }, id);
}

/** The recruiter worked on the field, and so has taken note of what the page says of it. */
function noteEdit({ draft, posting }: EditedDraft, id: FieldId): void {
  posting.noteEdit(id);
  draft.changedAt.value = new Date().toISOString();
  if (!draft.pageChanges.value.has(id)) return;
  draft.pageChanges.value = new Map([...draft.pageChanges.value].filter(([field]) => field !== id));
}
