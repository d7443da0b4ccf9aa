import { UnknownActions } from '@/components/shared/UnknownActions';
import { recruiterSite } from '@/utils/board/endpoint';
import { settle, settleNotThere } from '@/utils/popup/resolve-unknown';
import type { Session } from '@/utils/popup/session';

interface Props {
  session: Session;
  postingId: string;
  onPost(): void;
}

/** What can be done where nobody knows what became of the advert. */
export function UnknownOutcome({ session, postingId, onPost }: Props) {
  const sendAgain = async () => {
    if (await settleNotThere(session, postingId)) onPost();
  };
  return (
    <UnknownActions
      site={recruiterSite(session.profile.value.endpoint)}
      onThere={(jobId) => settle(session, postingId, jobId)}
      onNotThere={sendAgain}
    />
  );
}
