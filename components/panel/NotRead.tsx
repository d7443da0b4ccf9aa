import { useEffect } from 'preact/hooks';
import { PanelButton } from '@/components/popup/PanelButton';
import { Brand } from '@/components/ui/Brand';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { SETTINGS } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/panel';
import { YOUR_ADVERTS } from '@/utils/copy/en-GB/popup';
import { openAdvertsTab, openSettingsTab } from '@/utils/state/popup/navigation';

/** Stands in for the form where the page may not be read before the icon is clicked. */
export function NotRead() {
  useEffect(() => {
    document.documentElement.dataset.state = 'not-read';
  }, []);
  return (
    <main class="not-read">
      <div class="heading">
        <h1 class="popup-title">
          <Brand />
        </h1>
        <span class="heading-account" />
        <PanelButton />
      </div>
      <StatusMessage as="p">{copy.CLICK_ICON}</StatusMessage>
      <p class="hint">{copy.DRAFTS_ARE_KEPT}</p>
      <p class="not-read-links">
        <button type="button" class="button" onClick={() => openAdvertsTab('drafts')}>
          {YOUR_ADVERTS}
        </button>
        <button type="button" class="button" onClick={() => openSettingsTab()}>
          {SETTINGS}
        </button>
      </p>
    </main>
  );
}
