import { DATE_FORMATS, type DateFormat } from '@/utils/board/profile';
import { useFormat } from '@/utils/copy/en-GB/fixes';
import * as copy from '@/utils/copy/en-GB/settings-names';

interface Props {
  /** In use. */
  format: DateFormat;
  refused: readonly DateFormat[];
  onAccept(format: DateFormat): void;
}

/** Offers the formats that the board has not refused yet. */
export function RefusedFormat({ format, refused, onAccept }: Props) {
  if (!refused.includes(format)) return null;
  return (
    <div class="name-row">
      <span>{copy.refusedFormat(format)}</span>
      {DATE_FORMATS.filter((one) => !refused.includes(one)).map((one) => (
        <button key={one} type="button" class="button" onClick={() => onAccept(one)}>
          {useFormat(one)}
        </button>
      ))}
    </div>
  );
}
