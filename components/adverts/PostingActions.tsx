import { useRef, useState } from 'preact/hooks';
import { AskOnce } from '@/components/shared/AskOnce';
import type { Adverts } from '@/utils/adverts/adverts';
import { copyPosting } from '@/utils/adverts/copy';
import type { Details } from '@/utils/adverts/details';
import { remove } from '@/utils/adverts/remove';
import { isFinished } from '@/utils/outbox/machine';

interface Props {
  details: Details;
  adverts: Adverts;
  onDeleted(): void;
}

const QUESTION =
  'Delete it for good? Jobcourier then no longer knows of it, and does not tell you that it was posted already.';

/** What can be done with a posting that is kept. */
export function PostingActions({ details: { posting, content }, adverts, onDeleted }: Props) {
  const [said, setSaid] = useState('');
  const isCopying = useRef(false);
  const copy = async () => {
    if (isCopying.current) return;
    isCopying.current = true;
    setSaid(
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
        <AskOnce
          words="Delete"
          question={QUESTION}
          yes="Delete it"
          onYes={async () => {
            if (await remove(adverts.history, posting.id)) onDeleted();
            else setSaid('It was not deleted');
          }}
        />
      ) : (
        <a href="#outbox">See it in the outbox</a>
      )}
      <span role="status">{said}</span>
    </>
  );
}
