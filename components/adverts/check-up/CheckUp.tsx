import { useEffect } from 'preact/hooks';
import { StorageFault } from '@/components/shared/StorageFault';
import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/check-up';
import { LOADING } from '@/utils/copy/en-GB/common';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { setCounted } from '@/utils/state/adverts-page/check-up';
import { CheckUpRow } from './CheckUpRow';
import { useRowKeys } from './use-row-keys';

/** All that needs a decision, to be gone through in one sitting by keyboard. */
export function CheckUp({ adverts }: { adverts: Adverts }) {
  const { checkUp } = adverts;
  const items = checkUp.items.value;
  const count = items?.length ?? 0;
  const left = checkUp.leftCount.value ?? 0;
  const keys = useRowKeys(count);
  const isLoaded = items !== undefined;
  // Opening the page begins the check-up.
  useEffect(() => {
    if (isLoaded) keys.go(0);
  }, [isLoaded]);
  return (
    <>
      <StorageFault fault={checkUp.fault.value} />
      {!items && !checkUp.fault.value && <p class="hint">{LOADING}</p>}
      {items?.length === 0 && <p>{copy.NOTHING}</p>}
      {items && count > 0 && (
        <>
          <p class="hint">{copy.INTRO}</p>
          <StatusMessage as="p">
            {copy.progress(count - left, count)}
            {left === 0 && ` · ${copy.ALL_DONE}`}
          </StatusMessage>
          <ul class="cards check-up" aria-label={copy.LIST} ref={keys.list} onKeyDown={keys.onKeyDown}>
            {items.map((item, index) => (
              <li
                key={item.key}
                class="card"
                tabIndex={index === keys.current ? 0 : -1}
                onFocusIn={() => keys.setCurrent(index)}
              >
                <CheckUpRow item={item} adverts={adverts} onDecided={() => keys.goOnFrom(index)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {checkUp.isCounted.value !== undefined && (
        <label class="check-up-setting">
          <input
            type="checkbox"
            checked={checkUp.isCounted.value}
            onChange={(event) => setCounted(checkUp, event.currentTarget.checked)}
          />{' '}
          {copy.COUNT_ON_ICON}
        </label>
      )}
      <StatusMessage as="p" class="issue">
        {checkUp.notCounted.value}
      </StatusMessage>
    </>
  );
}
