import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/page-change';
import type { PageChange as Change } from '@/utils/drafts/page-changes';
import { isKept } from '@/utils/drafts/pay';
import { acceptPageValue } from '@/utils/state/popup/accept-page-value';
import { keepEarlierText } from '@/utils/state/popup/keep-earlier-text';
import type { Session } from '@/utils/state/popup/session';
import { focusField } from './focus-field';

/** Shows how the page has changed, and offers its value. */
export function PageChange({ session, field, change }: { session: Session; field: Field; change: Change }) {
  const stays = isKept(session.draft.rowFields[field.row].value, field.id);
  return (
    <p class="page-change">
      {changeText(change, field, stays)}{' '}
      {stays && change.now.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            if (field.id === 'description') keepEarlierText(session);
            acceptPageValue(session, field.id);
            focusField(session.ui, field.id);
          }}
        >
          {copy.USE_PAGE_VALUE}
        </button>
      )}
    </p>
  );
}

function changeText({ before, now }: Change, { control }: Field, stays: boolean): string {
  if (control.kind === 'rich-text') return copy.TEXT_CHANGED;
  if (!stays) return copy.wasBefore(String(before));
  return now.length > 0 ? copy.pageSaysNow(String(now)) : copy.PAGE_SAYS_NOTHING;
}
