import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { useOnce } from '@/components/ui/use-once';
import { formatDate } from '@/utils/advert/dates';
import * as copy from '@/utils/copy/en-GB/repeats';
import { lifeOf } from '@/utils/outbox/advert-life';
import { markOf } from '@/utils/outbox/change-marks';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { openRepeat } from '@/utils/state/adverts-page/repeats';
import type { Posted } from '@/utils/state/posted/load-posted';

interface Props {
  posted: Posted;
  adverts: AdvertsModels<'drafts' | 'page'>;
  onStatus(words: string): void;
}

/** Makes a draft of an advert that the board has or had, with a warning while it is or may be there. */
export function PostOnceMore({ posted: { posting, changes }, adverts, onStatus }: Props) {
  const once = useOnce();
  const today = adverts.page.today.value;
  const life = lifeOf(posting, today, { mark: markOf(changes) });
  // Whether it was posted at all is asked in the outbox.
  if (!life || posting.state === 'unknown') return null;
  const make = () =>
    once(async () => {
      onStatus(
        await openRepeat(adverts.drafts, posting, today).then(
          (isMade) => (isMade ? copy.DRAFT_OPEN : copy.TEXT_GONE),
          () => copy.DRAFT_NOT_MADE,
        ),
      );
    });
  if (life.name === 'ended') {
    return (
      <button type="button" class="button" onClick={make}>
        {copy.POST_ONCE_MORE}
      </button>
    );
  }
  return (
    <ConfirmButton
      label={copy.POST_ONCE_MORE}
      question={
        'removalDay' in life ? copy.stillListed(formatDate(life.removalDay, today)) : copy.MAY_BE_LISTED
      }
      confirmLabel={copy.MAKE_DRAFT}
      tone="neutral"
      onConfirm={make}
    />
  );
}
