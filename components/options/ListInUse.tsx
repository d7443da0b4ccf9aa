import { NoticeBox } from '@/components/ui/NoticeBox';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import * as copy from '@/utils/copy/en-GB/settings-coreskills';
import { countList } from '@/utils/coreskills/list';
import type { CoreskillList } from '@/utils/settings/coreskill-list';

interface Props {
  list: CoreskillList;
  /** The replacement was damaged. */
  damaged: boolean;
  onReset(): void;
}

export function ListInUse({ list: { coreskills, from }, damaged, onReset }: Props) {
  const count = countList(coreskills);
  return (
    <>
      <p>{copy.WHAT_IT_IS}</p>
      {damaged && (
        <NoticeBox>
          <p>{copy.CHOSEN_DAMAGED}</p>
        </NoticeBox>
      )}
      <div class="card card-row">
        <p class="card-text">
          <strong>{from ? from.file : copy.BUNDLED}</strong>
          <span>{copy.inUse(copy.size(count.coreskills, count.specialisms))}</span>
          {from && (
            <span class="hint">
              {copy.chosenOn(formatDate(todayInLondon(new Date(from.at)), todayInLondon()))}
            </span>
          )}
        </p>
        {from && (
          <button type="button" class="button" onClick={onReset}>
            {copy.BACK_TO_BUNDLED}
          </button>
        )}
      </div>
    </>
  );
}
