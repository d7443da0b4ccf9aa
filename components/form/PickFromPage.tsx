import { MousePointerClick } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { Field } from '@/utils/advert/fields';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { midSentence } from '@/utils/copy/en-GB/mid-sentence';
import * as copy from '@/utils/copy/en-GB/pointed';
import { isPickable, pickOnPage } from '@/utils/state/popup/pick-on-page';
import type { Session } from '@/utils/state/popup/session';

/** Lets the recruiter point out a field's words on the page. */
export function PickFromPage({ session, field: { id } }: { session: Session; field: Field }) {
  const [failed, setFailed] = useState(false);
  if (!isPickable(session, id)) return null;
  const press = async () => setFailed(!(await pickOnPage(session, id)));
  return (
    <>
      <button type="button" class="show-on-page" title={copy.PICK} onClick={press}>
        <Icon icon={MousePointerClick} size={14} />
        <span class="sr-only">{copy.pickField(midSentence(FIELD_LABELS[id]))}</span>
      </button>
      {failed && (
        <span class="issue" role="alert">
          {copy.PICK_NOT_STARTED}
        </span>
      )}
    </>
  );
}
