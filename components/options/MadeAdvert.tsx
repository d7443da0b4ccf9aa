import { NoticeBox } from '@/components/ui/NoticeBox';
import { todayInLondon } from '@/utils/advert/dates';
import { formatDay } from '@/utils/advert/format-time';
import type { Evidence } from '@/utils/board/evidence';
import * as copy from '@/utils/copy/en-GB/settings-names';

interface Props {
  made: NonNullable<Evidence['made']>;
  onRemoved(): void;
}

/** An advert that the board made of a question. */
export function MadeAdvert({ made, onRemoved }: Props) {
  return (
    <NoticeBox isError>
      <p role="alert">{copy.made(formatDay(made.at, todayInLondon()), made.jobId)}</p>
      <button type="button" class="button" onClick={onRemoved}>
        {copy.MADE_REMOVED}
      </button>
    </NoticeBox>
  );
}
