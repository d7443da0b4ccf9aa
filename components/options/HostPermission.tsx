import { useEffect } from 'preact/hooks';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { parseEndpoint } from '@/utils/board/endpoint';
import * as copy from '@/utils/copy/en-GB/settings-board';
import type { BoardModel } from '@/utils/state/options/board';

/** For the stored address, which a company may have set. */
export function HostPermission({ endpoint, model }: { endpoint: string; model: BoardModel }) {
  useEffect(() => {
    model.checkPermission(endpoint);
  }, [endpoint, model]);
  const address = parseEndpoint(endpoint);
  if (model.isAllowed.value || typeof address === 'string') return null;
  return (
    <NoticeBox>
      <p>{copy.notAllowed(address.host)}</p>
      <button type="button" class="button" onClick={() => model.requestPermission(address)}>
        {copy.ALLOW_IT}
      </button>
    </NoticeBox>
  );
}
