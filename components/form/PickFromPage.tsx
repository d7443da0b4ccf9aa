import { MousePointerClick } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { ROW_NOUNS } from '@/utils/copy/en-GB/nouns';
import * as copy from '@/utils/copy/en-GB/pointed';
import { isPickable, pickOnPage } from '@/utils/state/popup/pick-on-page';
import type { RowActionProps } from './Row';

/** Lets the recruiter point out a row's words on the page. */
export function PickFromPage({ session, row }: RowActionProps) {
  const [failed, setFailed] = useState(false);
  if (!isPickable(session, row)) return null;
  const press = async () => setFailed(!(await pickOnPage(session, row)));
  return (
    <>
      {failed && (
        <span class="issue" role="alert">
          {copy.PICK_NOT_STARTED}
        </span>
      )}
      <button type="button" class="show-on-page" title={copy.PICK} onClick={press}>
        <Icon icon={MousePointerClick} size={14} />
        <span class="sr-only">{copy.pickRow(ROW_NOUNS[row])}</span>
      </button>
    </>
  );
}
