import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_POSTING, POSTING_GONE } from '@/utils/copy/en-GB/adverts';
import { CLOSE, LOADING } from '@/utils/copy/en-GB/common';
import { storageFault } from '@/utils/database/fault';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { type Details, loadDetails } from '@/utils/state/adverts-page/details';
import { PostingActions } from './PostingActions';
import { PostingDetails } from './PostingDetails';

interface Props {
  id: string;
  adverts: Adverts;
  onClose(): void;
}

/** All about one posting, in a window over the history. */
export function PostingDialog({ id, adverts, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const details = useDetails(id, adverts);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="preview posting" aria-labelledby="posting-title" onClose={onClose}>
      <h2 id="posting-title" dir="auto" ref={heading} tabIndex={-1}>
        {details ? details.posting.title : details === null ? NO_POSTING : LOADING}
      </h2>
      {details === null && <p>{POSTING_GONE}</p>}
      {details && (
        <PostingDetails details={details} board={adverts.board.value.name} today={adverts.today.value} />
      )}
      <div class="preview-actions">
        {details && (
          <PostingActions details={details} adverts={adverts} onDeleted={() => dialog.current?.close()} />
        )}
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {CLOSE}
        </button>
      </div>
    </dialog>
  );
}

/** @returns undefined until it is read, null where it is gone; anew whenever the posting moves. */
function useDetails(id: string, { history, board, today }: Adverts): Details | null | undefined {
  const [details, setDetails] = useState<Details | null>();
  const state = history.entries.value?.find(({ posting }) => posting.id === id)?.posting.state;
  useEffect(() => {
    loadDetails(id, board.value, today.value).then(
      (loaded) => setDetails(loaded ?? null),
      (error) => {
        history.fault.value = storageFault(error);
      },
    );
  }, [id, state, history, board.value, today.value]);
  return details;
}
