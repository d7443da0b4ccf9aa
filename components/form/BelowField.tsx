import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { chooseValue } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { OtherValues } from './OtherValues';
import { PageChange } from './PageChange';

/** What few fields have: a change on the page, words for the pay, other values. */
export function BelowField({ session, field }: { session: Session; field: Field }) {
  const change = session.draft.pageChanges.value.get(field.id);
  const advisory = session.draft.advisories.value.find((one) => one.field === field.id);
  const words = advisory?.salaryText;
  return (
    <>
      {change && <PageChange session={session} field={field} change={change} />}
      {words && (
        <button type="button" class="link" onClick={() => chooseValue(session, 'salary_text', words)}>
          {copy.showInstead(words)}
        </button>
      )}
      <OtherValues session={session} field={field} />
    </>
  );
}
