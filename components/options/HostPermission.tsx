import { useEffect, useState } from 'preact/hooks';
import { parseEndpoint } from '@/utils/board/endpoint';
import { hasBoardPermission, requestBoardPermission } from '@/utils/settings/permission';

/** Asks for the browser's leave to reach the stored address, where it is missing: a company may have set the address. */
export function HostPermission({ endpoint }: { endpoint: string }) {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    hasBoardPermission(endpoint).then(setAllowed);
  }, [endpoint]);
  const address = parseEndpoint(endpoint);
  if (isAllowed || typeof address === 'string') return null;
  return (
    <div class="notice">
      <div>
        <p>The browser does not let Jobcourier reach {address.host} yet, so nothing can be posted there.</p>
        <button
          type="button"
          class="quiet"
          onClick={async () => setAllowed(await requestBoardPermission(address).catch(() => false))}
        >
          Allow it
        </button>
      </div>
    </div>
  );
}
