import type { Field } from '@/utils/advert/fields';
import type { PageChange as Change } from '@/utils/drafts/changes';
import { isEdited } from '@/utils/drafts/draft';
import { acceptPageValue } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { focusFieldSoon } from './focus-field';

/** Says what changed on the page since, and offers the page's value where the recruiter's own stands. */
export function PageChange({ session, field }: { session: Session; field: Field }) {
  const change = session.draft.pageChanges.value.get(field.id);
  if (!change) return null;
  const stays = isEdited(session.draft.fields.value[field.id]);
  return (
    <p class="page-change">
      {wordsOf(change, field, stays)}{' '}
      {stays && change.now.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            acceptPageValue(session, field.id);
            focusFieldSoon(field.id);
          }}
        >
          Use the page’s
        </button>
      )}
    </p>
  );
}

function wordsOf({ before, now }: Change, { control }: Field, stays: boolean): string {
  if (control.kind === 'rich-text') return 'The text on the page has changed since.';
  if (!stays) return `Changed on the page: was “${before}”.`;
  return now.length > 0 ? `The page says “${now}” now.` : 'The page no longer says anything about this.';
}
