import { UnknownActions } from '@/components/shared/UnknownActions';
import { recruiterSite } from '@/utils/board/endpoint';
import { settingsSectionFor } from '@/utils/board/outcome-messages';
import { SETTINGS } from '@/utils/copy/en-GB/common';
import { DONT_POST } from '@/utils/copy/en-GB/post-outcome';
import { SEND_NOW } from '@/utils/copy/en-GB/send-now';
import type { Posting } from '@/utils/outbox/posting';
import { isFresh } from '@/utils/outbox/transitions';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { cancelFromOutbox, markAsPosted, sendNow } from '@/utils/state/adverts-page/outbox';
import { sendAgain } from '@/utils/state/adverts-page/send-again';

export function OutboxActions({
  posting,
  adverts,
}: {
  posting: Posting;
  adverts: AdvertsModels<'outbox' | 'page'>;
}) {
  const { outbox, page } = adverts;
  const { id, state } = posting;
  const dont = (
    <button type="button" class="button" onClick={() => cancelFromOutbox(outbox, id)}>
      {DONT_POST}
    </button>
  );
  switch (state) {
    case 'written':
      if (isFresh(posting, outbox.now.value)) return null;
      return (
        <>
          <button type="button" class="button" onClick={() => sendNow(outbox, id)}>
            {SEND_NOW}
          </button>
          {dont}
        </>
      );
    case 'waiting': {
      const go = posting.outcome && settingsSectionFor(posting.outcome);
      return (
        <>
          {dont}
          {go && (
            <a class="button" href={`options.html#${go}`}>
              {SETTINGS}
            </a>
          )}
        </>
      );
    }
    case 'unknown':
      return (
        <UnknownActions
          board={page.profile.value.name}
          site={recruiterSite(page.profile.value.endpoint)}
          onThere={(jobId) => markAsPosted(outbox, id, jobId)}
          onNotThere={() => sendAgain(outbox, posting, page.today.value)}
        />
      );
    default:
      return null;
  }
}
