import { batch } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { tidy } from '@/utils/advert/tidy';
import { baselineOf } from '@/utils/drafts/changes';
import type { DraftField } from '@/utils/drafts/draft';
import type { Account } from '@/utils/settings/accounts';
import { findDuplicatesOfForm, loadPagePostings } from './page-postings';
import { persistDraft } from './persist-draft';
import type { Session } from './session';

/** The recruiter changed a field: it is theirs from now on, and is kept at once. */
export function editField(session: Session, id: FieldId, value: DraftField['value']): void {
  batch(() => {
    change(session, id, value);
    // Who chooses among a coreskill's specialisms has taken the coreskill.
    const { coreskill } = session.fields.value;
    if (id === 'specialisms' && coreskill?.source === 'suggestion')
      change(session, 'coreskill', coreskill.value);
  });
  persistDraft(session);
}

/**
 * The recruiter chose a coreskill, or one of its specialisms and the coreskill with it: specialisms that do not belong
 * to it go.
 * @returns the specialisms that went
 */
export function chooseCoreskill(session: Session, name: string, specialism?: string): string[] {
  const { coreskills } = session.context.value;
  const own = (Object.hasOwn(coreskills, name) && coreskills[name]) || [];
  const before = session.values.value.specialisms ?? [];
  const stay = before.filter((one) => own.includes(one));
  const gone = before.filter((one) => !own.includes(one));
  if (specialism !== undefined && !stay.includes(specialism)) stay.push(specialism);
  batch(() => {
    change(session, 'coreskill', name);
    if (gone.length > 0 || stay.length > before.length) change(session, 'specialisms', stay);
  });
  persistDraft(session);
  return gone;
}

/** The recruiter left a field: what was typed is tidied, and from now on its issues are told. */
export async function leaveField(session: Session, id: FieldId): Promise<void> {
  if (!session.fields.value[id]) return;
  await tidyField(session, id);
  session.visitedFields.value = new Set([...session.visitedFields.value, id]);
  if (DEDUPE_FIELDS.has(id) && !session.posting.value) await findDuplicatesOfForm(session);
}

/** What an advert is known again by: where one of these was changed, it may be one that was posted before. */
const DEDUPE_FIELDS: ReadonlySet<FieldId> = new Set(['title', 'location', 'reference']);

/** Tidies every field that the recruiter typed in, the one that was not left yet included. */
export async function tidyAll(session: Session): Promise<void> {
  await Promise.all(FIELD_IDS.map((id) => tidyField(session, id)));
}

async function tidyField(session: Session, id: FieldId): Promise<void> {
  const field = session.fields.value[id];
  if (field?.source !== 'recruiter' || typeof field.value !== 'string') return;
  const tidied = await tidy(id, field.value, session.today);
  // What was typed on in the meantime wins.
  if (tidied !== field.value && session.fields.value[id] === field) editField(session, id, tidied);
}

/** The recruiter looked at a value that the reader was not sure of, and lets it stand. */
export function confirmValue(session: Session, id: FieldId): void {
  const field = session.fields.value[id];
  if (field) editField(session, id, field.value);
}

/** The recruiter chose the account to post through: what was posted through it before is told. */
export async function chooseAccount(session: Session, account: Account): Promise<void> {
  batch(() => {
    session.account.value = account;
    session.chosenAccountId.value = account.id;
    session.changedAt.value = new Date().toISOString();
  });
  persistDraft(session);
  await loadPagePostings(session);
}

/** The recruiter lets the page's present value stand in place of their own. */
export function acceptPageValue(session: Session, id: FieldId): void {
  const { [id]: _own, ...others } = session.fields.value;
  const field = session.proposed.value[id];
  batch(() => {
    session.fields.value = { ...others, ...(field ? { [id]: field } : {}) };
    const { [id]: _said, ...rest } = session.pageBaseline.value;
    session.pageBaseline.value = rest;
    note(session, id);
  });
  persistDraft(session);
}

function change(session: Session, id: FieldId, value: DraftField['value']): void {
  session.fields.value = { ...session.fields.value, [id]: { value, source: 'recruiter' } };
  session.pageBaseline.value = {
    ...session.pageBaseline.value,
    [id]: baselineOf(session.proposed.value[id]),
  };
  note(session, id);
}

/** The recruiter worked on the field, and so has taken note of what the page says of it. */
function note(session: Session, id: FieldId): void {
  session.fieldsEditedSincePosting.value = new Set([...session.fieldsEditedSincePosting.value, id]);
  session.changedAt.value = new Date().toISOString();
  if (!session.pageChanges.value.has(id)) return;
  session.pageChanges.value = new Map([...session.pageChanges.value].filter(([field]) => field !== id));
}
