import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { tidy } from '@/utils/advert/tidy';
import { editField } from './edit';
import { findDuplicatesOfForm } from './page-postings';
import type { Models } from './session';
import { refreshToday } from './today';

type TidiedDraft = Models<'draft' | 'posting' | 'settings'>;

/** Fields that may make the advert a duplicate. */
const DEDUPE_FIELDS: ReadonlySet<FieldId> = new Set(['title', 'location', 'reference']);

/** Normalises a field and shows its issues from now on. */
export async function leaveField(
  { draft, posting, settings, ui }: TidiedDraft & Models<'ui'>,
  id: FieldId,
): Promise<void> {
  if (!draft.fields.value[id]) return;
  refreshToday(settings);
  await tidyField({ draft, posting, settings }, id);
  ui.leave(id);
  if (DEDUPE_FIELDS.has(id) && !posting.current.value) await findDuplicatesOfForm({ draft, posting });
}

/** Includes the focused field. */
export async function tidyAll(models: TidiedDraft): Promise<void> {
  refreshToday(models.settings);
  await Promise.all(FIELD_IDS.map((id) => tidyField(models, id)));
}

async function tidyField({ draft, posting, settings }: TidiedDraft, id: FieldId): Promise<void> {
  const field = draft.fields.value[id];
  if (field?.source !== 'recruiter' || typeof field.value !== 'string') return;
  const tidied = await tidy(id, field.value, settings.today.value);
  // Input in the meantime wins.
  if (tidied !== field.value && draft.fields.value[id] === field) editField({ draft, posting }, id, tidied);
}
