import { useId, useState } from 'preact/hooks';
import { CopyButton } from '@/components/shared/CopyButton';
import * as copy from '@/utils/copy/en-GB/support-letter';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { loadPosted } from '@/utils/state/posted/load-posted';
import { supportLetter } from '@/utils/state/posted/support-letter';

interface Props {
  /** Of the posting. */
  id: string;
  /** Its name. */
  board: string;
  onFault(fault: StorageFault | undefined): void;
}

/** A text for the board's support, shown before it can be copied. */
export function SupportLetter({ id, board, onFault }: Props) {
  const field = useId();
  const [letter, setLetter] = useState<string>();
  const [isFailed, setIsFailed] = useState(false);
  const write = async () => {
    try {
      const posted = await loadPosted(id);
      if (posted) setLetter(supportLetter(posted, board));
      setIsFailed(false);
      onFault(undefined);
    } catch (error) {
      setIsFailed(true);
      onFault(storageFault(error));
    }
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && write()}>
      <summary>{copy.LETTER}</summary>
      <p class="hint" id={`${field}-hint`}>
        {copy.LETTER_HINT}
      </p>
      {letter === undefined ? (
        !isFailed && <p>{copy.MAKING_LETTER}</p>
      ) : (
        <>
          <textarea
            class="letter"
            aria-label={copy.LETTER}
            aria-describedby={`${field}-hint`}
            readOnly
            rows={12}
            value={letter}
          />
          <CopyButton text={letter} labelSuffix={copy.OF_LETTER} />
        </>
      )}
    </details>
  );
}
