import { useEffect, useRef } from 'preact/hooks';
import { PanelButton } from '@/components/popup/PanelButton';
import { Brand } from '@/components/ui/Brand';
import { LateStatus } from '@/components/ui/LateStatus';
import { SETTINGS } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/panel';
import { YOUR_ADVERTS } from '@/utils/copy/en-GB/popup';
import { openAdvertsTab, openSettingsTab } from '@/utils/state/popup/navigation';

/** Stands in for the form where the page may not be read before the icon is clicked. @param isAfterForm a form was here */
export function NotRead({ isAfterForm }: { isAfterForm: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.dataset.state = 'not-read';
    // What had the focus is gone with its form. Not while the recruiter is in the page.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isAfterForm && isLost) heading.current?.focus();
  }, [isAfterForm]);
  return (
    <main class="not-read">
      <div class="heading">
        <h1 ref={heading} class="popup-title" tabIndex={-1}>
          <Brand />
        </h1>
        <span class="heading-account" />
        <PanelButton />
      </div>
      <LateStatus as="p">{copy.CLICK_ICON}</LateStatus>
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
