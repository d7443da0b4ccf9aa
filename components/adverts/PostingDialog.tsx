import { useState } from 'preact/hooks';
import { StorageFault } from '@/components/shared/StorageFault';
import { Dialog } from '@/components/ui/Dialog';
import { useLatestAnswer } from '@/components/ui/use-latest-answer';
import { NO_POSTING, NOT_SHOWN, POSTING_GONE } from '@/utils/copy/en-GB/adverts';
import { LOADING } from '@/utils/copy/en-GB/common';
import { type StorageFault as Fault, storageFault } from '@/utils/database/fault';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { type Details, loadDetails } from '@/utils/state/adverts-page/details';
import { PostingActions } from './PostingActions';
import { PostingChanges } from './PostingChanges';
import { PostingDetails } from './PostingDetails';
import { Repeats } from './Repeats';
import { SupportLetter } from './SupportLetter';

interface Props {
  id: string;
  adverts: AdvertsModels<'drafts' | 'history' | 'page'>;
  onClose(): void;
}

export function PostingDialog({ id, adverts, onClose }: Props) {
  const [fault, setFault] = useState<Fault>();
  const details = useDetails(id, adverts, setFault);
  const missing = details === null ? NO_POSTING : fault ? NOT_SHOWN : LOADING;
  return (
    <Dialog
      class="dialog-wide"
      title={details ? details.posting.title : missing}
      onClose={onClose}
      actions={(close) => details && <PostingActions details={details} adverts={adverts} onDeleted={close} />}
    >
      <StorageFault fault={fault} />
      {details === null && <p>{POSTING_GONE}</p>}
      {details && (
        <PostingDetails
          details={details}
          board={adverts.page.profile.value.name}
          today={adverts.page.today.value}
        >
          <PostingChanges
            changes={details.posted.changes}
            profile={adverts.page.profile.value}
            today={adverts.page.today.value}
          />
          <Repeats id={id} adverts={adverts} onFault={setFault} />
          <SupportLetter id={id} board={adverts.page.profile.value.name} onFault={setFault} />
        </PostingDetails>
      )}
    </Dialog>
  );
}

/** @returns undefined while loading, null if it was deleted */
function useDetails(
  id: string,
  { history, page: { profile, today } }: AdvertsModels<'history' | 'page'>,
  setFault: (fault: Fault | undefined) => void,
): Details | null | undefined {
  const [details, setDetails] = useState<Details | null>();
  // Replaced after every move of the posting and its changes.
  const record = history.entries.value?.find(({ posting }) => posting.id === id)?.posting;
  useLatestAnswer(
    () => loadDetails(id, profile.value, today.value),
    {
      onAnswer(loaded) {
        setDetails(loaded ?? null);
        setFault(undefined);
      },
      onFailure: (error) => setFault(storageFault(error)),
    },
    [id, record, profile.value, today.value, setFault],
  );
  return details;
}
