import { UnknownActions } from '@/components/shared/UnknownActions';
import type { Adverts } from '@/utils/adverts/adverts';
import { toldOf } from '@/utils/adverts/answer';
import { callBack, isFresh, sendNow, settleAsThere } from '@/utils/adverts/outbox';
import { sendAgain } from '@/utils/adverts/send-again';
import { recruiterSite } from '@/utils/board/endpoint';
import type { Posting } from '@/utils/outbox/posting';

/** What can be done about a posting that is not finished. */
export function OutboxActions({ posting, adverts }: { posting: Posting; adverts: Adverts }) {
  const { outbox, board, today } = adverts;
  const { id, state } = posting;
  const dont = (
    <button type="button" class="quiet" onClick={() => callBack(outbox, id)}>
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
      const go = toldOf(posting, board.value.name)?.go;
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
          onThere={(jobId) => settleAsThere(outbox, id, jobId)}
          onNotThere={() => sendAgain(outbox, posting, today.value)}
        />
      );
    default:
      return null;
  }
}
