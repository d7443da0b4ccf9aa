import { useState } from 'preact/hooks';
import type { Posting } from '@/utils/outbox/posting';
import { sendAgain, settle } from '@/utils/popup/publish';
import type { Session } from '@/utils/popup/session';

/** Asks what the recruiter found at the board: the advert, with its job id if they know it, or nothing. */
export function UnknownActions({ session, posting }: { session: Session; posting: Posting }) {
  const [isThere, setIsThere] = useState(false);
  const [jobId, setJobId] = useState('');
  if (isThere) {
    return (
      <form
        class="found"
        onSubmit={(event) => {
          event.preventDefault();
          settle(session, posting.id, jobId.trim());
        }}
      >
        <label for="found-job">Its job id, if you know it</label>
        <input
          id="found-job"
          type="text"
          maxLength={80}
          autocomplete="off"
          value={jobId}
          onInput={(event) => setJobId(event.currentTarget.value)}
        />
        <button type="submit" class="quiet">
          Keep as posted
        </button>
        <button type="button" class="quiet" onClick={() => setIsThere(false)}>
          Back
        </button>
      </form>
    );
  }
  return (
    <>
      <a class="quiet" href={recruiterSite(session)} target="_blank" rel="noreferrer">
        Look there
      </a>
      <button type="button" class="quiet" onClick={() => setIsThere(true)}>
        It is there
      </button>
      <button type="button" class="quiet" onClick={() => sendAgain(session, posting.id)}>
        It is not there: send again
      </button>
    </>
  );
}

/** Where a recruiter sees what the board has: the site that adverts are posted to. */
function recruiterSite({ profile }: Session): string {
  return new URL('/', profile.value.endpoint).href;
}
