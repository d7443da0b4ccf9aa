import { batch } from '@preact/signals';
import type { FieldId } from '@/utils/advert/fields';
import { parseDraftKey } from '@/utils/drafts/draft-key';
import { replacedWith } from '@/utils/drafts/pay';
import { changeField, noteEdit } from './edit';
import { persistDraft } from './persist-draft';
import type { Models } from './session';

/** Replaces the recruiter's value with the page's, of the pay the whole. */
export function acceptPageValue({ draft, posting }: Models<'draft' | 'posting'>, id: FieldId): void {
  const ids = replacedWith(draft.fields.value, id);
  const proposed = draft.proposed.value;
  // An edit of a posted advert keeps nothing else.
  const isKeptAsEdit = parseDraftKey(draft.key.value ?? '').kind === 'edit';
  batch(() => {
    for (const one of ids) {
      const field = proposed[one];
      if (isKeptAsEdit) {
        if (field) changeField({ draft, posting }, one, field.value);
        continue;
      }
      const { [one]: _own, ...others } = draft.fields.value;
      draft.fields.value = { ...others, ...(field ? { [one]: field } : {}) };
      const { [one]: _baseline, ...rest } = draft.pageBaseline.value;
      draft.pageBaseline.value = rest;
      noteEdit({ draft, posting }, one);
    }
  });
  persistDraft({ draft, posting });
}
