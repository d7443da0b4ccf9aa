import { TextSelect } from 'lucide';
import { fill } from '@/components/shared/fill';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { SelectAndUse } from '@/components/ui/SelectAndUse';
import * as copy from '@/utils/copy/en-GB/pointed';
import { type OfferedField, rankWords } from '@/utils/reading/rank-words';
import { applySelection } from '@/utils/state/popup/apply-selection';
import type { Session } from '@/utils/state/popup/session';

const LIKELY = 3;

/** Offers the words that were selected on the page for the fields, likeliest first. */
export function SelectionOffer({ session, selection }: { session: Session; selection: string }) {
  if (session.ui.usedSelection.value === selection) return null;
  const ranked = rankWords(selection, session.settings.today.value);
  const use = (id: OfferedField) => applySelection(session, id, selection);
  return (
    <NoticeBox icon={TextSelect}>
      <p>{fill(copy.SELECTED, { words: <bdi>{copy.quoted(selection)}</bdi> })}</p>
      <p class="suggestions">
        {ranked.slice(0, LIKELY).map((id) => (
          <button key={id} type="button" class="button" onClick={() => use(id)}>
            {copy.POINTED_LABELS[id]}
          </button>
        ))}
        <SelectAndUse
          label={copy.SOMETHING_ELSE}
          heading={copy.SOMETHING_ELSE}
          options={ranked.slice(LIKELY).map((id) => ({ value: id, label: copy.POINTED_LABELS[id] }))}
          onUse={use}
        />
      </p>
    </NoticeBox>
  );
}
