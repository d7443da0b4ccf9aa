import { UnknownActions } from '@/components/shared/UnknownActions';
import { recruiterSite } from '@/utils/board/endpoint';
import type { Posting } from '@/utils/outbox/posting';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { messageOf } from '@/utils/state/adverts-page/answer';
import { cancelPosting, isFresh, markAsPosted, sendNow } from '@/utils/state/adverts-page/outbox';
import { sendAgain } from '@/utils/state/adverts-page/send-again';

/** What can be done about a posting that is not finished. */
export function OutboxActions({ posting, adverts }: { posting: Posting; adverts: Adverts }) {
  const { outbox, board, today } = adverts;
  const { id, state } = posting;
  const dont = (
    <button type="button" class="quiet" onClick={() => cancelPosting(outbox, id)}>
      Don’t post it
    </button>
  );
  switch (state) {
    case 'written':
      if (isFresh(posting, outbox.now.value)) return null;
      return (
        <>
          <button type="button" class="quiet" onClick={() => sendNow(outbox, id)}>
            Send now
          </button>
          {dont}
        </>
      );
    case 'waiting': {
      const go = messageOf(posting, board.value.name)?.go;
      return (
        <>
          {dont}
          {go && (
            <a class="quiet" href={`options.html#${go}`}>
              Settings
            </a>
          )}
        </>
      );
    }
    case 'unknown':
      return (
        <UnknownActions
          site={recruiterSite(board.value.endpoint)}
          onThere={(jobId) => markAsPosted(outbox, id, jobId)}
          onNotThere={() => sendAgain(outbox, posting, today.value)}
        />
      );
    default:
      return null;
  }
}
