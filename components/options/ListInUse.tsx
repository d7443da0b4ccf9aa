import { NoticeBox } from '@/components/ui/NoticeBox';
import { formatDate, todayInLondon } from '@/utils/advert/dates';
import { countList } from '@/utils/coreskills/list';
import type { CoreskillList } from '@/utils/settings/coreskill-list';
import { sizeInWords } from './list-words';

interface Props {
  list: CoreskillList;
  /** A list that had replaced the bundled one could not be read. */
  damaged: boolean;
  onReset(): void;
}

/** Which list is in use, and the way back to the bundled one. */
export function ListInUse({ list: { coreskills, from }, damaged, onReset }: Props) {
  const count = countList(coreskills);
  return (
    <>
      <p>
        Every advert needs a coreskill from the board’s list, and may have some of its specialisms. If s1jobs
        sends you a newer list, choose it here.
      </p>
      {damaged && (
        <NoticeBox>
          <p>
            The list that you had chosen could not be read, so the bundled one is in use. Choose the file once
            more.
          </p>
        </NoticeBox>
      )}
      <div class="card card-row">
        <p class="card-text">
          <strong>{from ? from.file : 'The bundled list'}</strong>
          <span>In use: {sizeInWords(count.coreskills, count.specialisms)}</span>
          {from && (
            <span class="hint">
              Chosen on {formatDate(todayInLondon(new Date(from.at)), todayInLondon())}
            </span>
          )}
        </p>
        {from && (
          <button type="button" class="button" onClick={onReset}>
            Back to the bundled list
          </button>
        )}
      </div>
    </>
  );
}
