import { useRef, useState } from 'preact/hooks';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { isFinished } from '@/utils/outbox/transitions';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { copyPosting } from '@/utils/state/adverts-page/copy-posting';
import type { Details } from '@/utils/state/adverts-page/details';
import { remove } from '@/utils/state/adverts-page/remove';

interface Props {
  details: Details;
  adverts: Adverts;
  onDeleted(): void;
}

const QUESTION = 'Delete it for good? You’ll get no duplicate warning for it.';

/** What can be done with a posting that is kept. */
export function PostingActions({ details: { posting, content }, adverts, onDeleted }: Props) {
  const [status, setStatus] = useState('');
  const isCopying = useRef(false);
  const copy = async () => {
    if (isCopying.current) return;
    isCopying.current = true;
    setStatus(
      await copyPosting(adverts.drafts, posting, adverts.today.value).then(
        (isCopied) => (isCopied ? 'Copied: it is open in a new tab' : 'There is nothing left to copy'),
        () => 'The browser did not keep the copy. Try again',
      ),
    );
    isCopying.current = false;
  };
  return (
    <>
      {content && (
        <button type="button" class="quiet" onClick={copy}>
          Copy into a new draft
        </button>
      )}
      {isFinished(posting.state) ? (
        <ConfirmButton
          words="Delete"
          question={QUESTION}
          yes="Delete it"
          onYes={async () => {
            if (await remove(adverts.history, posting.id)) onDeleted();
            else setStatus('It was not deleted');
          }}
        />
      ) : (
        <a href="#outbox">See it in the outbox</a>
      )}
      <span role="status">{status}</span>
    </>
  );
}
