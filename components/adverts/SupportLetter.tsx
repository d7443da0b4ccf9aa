import { useId, useState } from 'preact/hooks';
import { CopyButton } from '@/components/shared/CopyButton';
import * as copy from '@/utils/copy/en-GB/support-letter';
import { storageFault } from '@/utils/database/fault';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { loadPosted } from '@/utils/state/posted/load-posted';
import { supportLetter } from '@/utils/state/posted/support-letter';

/** A text for the board's support, shown before it can be copied. */
export function SupportLetter({ id, adverts }: { id: string; adverts: AdvertsModels<'history' | 'page'> }) {
  const { history, page } = adverts;
  const field = useId();
  const [letter, setLetter] = useState<string>();
  const write = async () => {
    try {
      const posted = await loadPosted(id);
      if (posted) setLetter(supportLetter(posted, page.board.value.name));
    } catch (error) {
      history.fault.value = storageFault(error);
    }
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && write()}>
      <summary>{copy.LETTER}</summary>
      <p class="hint" id={`${field}-hint`}>
        {copy.LETTER_HINT}
      </p>
      {letter === undefined ? (
        !history.fault.value && <p>{copy.MAKING_LETTER}</p>
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
          <CopyButton text={letter} of={copy.OF_LETTER} />
        </>
      )}
    </details>
  );
}
