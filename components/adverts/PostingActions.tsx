import { useState } from 'preact/hooks';
import { PostedActions } from '@/components/shared/PostedActions';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useOnce } from '@/components/ui/use-once';
import * as copy from '@/utils/copy/en-GB/adverts';
import { isFinished } from '@/utils/outbox/transitions';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { copyPosting } from '@/utils/state/adverts-page/copy-posting';
import type { Details } from '@/utils/state/adverts-page/details';
import { remove } from '@/utils/state/adverts-page/remove';
import { PostOnceMore } from './PostOnceMore';

interface Props {
  details: Details;
  adverts: AdvertsModels<'drafts' | 'history' | 'page'>;
  onDeleted(): void;
}

export function PostingActions({ details: { posting, posted, content }, adverts, onDeleted }: Props) {
  const [status, setStatus] = useState('');
  const once = useOnce();
  const copyAdvert = () =>
    once(async () => {
      setStatus(
        await copyPosting(adverts.drafts, posting, adverts.page.today.value).then(
          (isCopied) => (isCopied ? copy.COPIED_TO_DRAFT : copy.NOTHING_TO_COPY),
          () => copy.COPY_NOT_KEPT,
        ),
      );
    });
  return (
    <>
      {posting.state === 'accepted' && (
        <PostedActions
          posted={posted}
          profile={adverts.page.profile.value}
          today={adverts.page.today.value}
        />
      )}
      {content && <PostOnceMore posted={posted} adverts={adverts} onStatus={setStatus} />}
      {content && (
        <button type="button" class="button" onClick={copyAdvert}>
          {copy.COPY_TO_DRAFT}
        </button>
      )}
      {isFinished(posting.state) ? (
        <ConfirmButton
          label={copy.DELETE}
          question={copy.DELETE_QUESTION}
          confirmLabel={copy.DELETE_IT}
          onConfirm={async () => {
            const failed = await remove(adverts.history, posting.id);
            if (failed) setStatus(failed);
            else onDeleted();
          }}
        />
      ) : (
        <a href="#outbox">{copy.SEE_IN_OUTBOX}</a>
      )}
      <StatusMessage>{status}</StatusMessage>
    </>
  );
}
