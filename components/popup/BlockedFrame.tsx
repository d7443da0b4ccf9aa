import { useState } from 'preact/hooks';
import { fill } from '@/components/shared/fill';
import { LateStatus } from '@/components/ui/LateStatus';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { parseLink } from '@/utils/advert/links';
import { parseEndpoint } from '@/utils/board/endpoint';
import * as copy from '@/utils/copy/en-GB/reading';
import { readFrame } from '@/utils/state/popup/read-frame';
import type { Session } from '@/utils/state/popup/session';
import { PageLink } from './PageLink';

/** For an advert in a frame of another site: a link to it, and reading it where it is. */
export function BlockedFrame({ address, session }: { address: string; session: Session }) {
  const [isRefused, setIsRefused] = useState(false);
  const url = parseLink(address);
  // The manifest lets the browser be asked for the same addresses as a board's.
  const canAsk = typeof parseEndpoint(address) !== 'string';
  const link = <PageLink address={address} label={copy.OPEN_ADVERT_PAGE} session={session} />;
  return (
    <>
      <p>
        <LateStatus>{url ? copy.embeddedFrom(url.host) : copy.EMBEDDED}</LateStatus>{' '}
        {fill(copy.THEN_CLICK, { link })}
      </p>
      {url && canAsk && (
        <p>
          {fill(copy.READ_FRAME_HERE, {
            button: (
              <button
                type="button"
                class="link"
                onClick={async () => setIsRefused(!(await readFrame(session, url)))}
              >
                {copy.READ_IT_HERE}
              </button>
            ),
            host: url.host,
          })}
        </p>
      )}
      <StatusMessage as="p">{url && isRefused ? copy.frameNotRead(url.host) : ''}</StatusMessage>
    </>
  );
}
