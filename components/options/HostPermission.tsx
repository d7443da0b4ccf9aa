import { useEffect } from 'preact/hooks';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { parseEndpoint } from '@/utils/board/endpoint';
import type { BoardModel } from '@/utils/state/options/board';

/** Asks for the browser's leave to reach the stored address, where it is missing: a company may have set the address. */
export function HostPermission({ endpoint, model }: { endpoint: string; model: BoardModel }) {
  useEffect(() => {
    model.checkPermission(endpoint);
  }, [endpoint, model]);
  const address = parseEndpoint(endpoint);
  if (model.isAllowed.value || typeof address === 'string') return null;
  return (
    <NoticeBox>
      <p>The browser doesn’t let Jobcourier reach {address.host} yet, so nothing can be posted there.</p>
      <button type="button" class="button" onClick={() => model.requestPermission(address)}>
        Allow it
      </button>
    </NoticeBox>
  );
}
