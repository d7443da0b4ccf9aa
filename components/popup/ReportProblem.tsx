import { Flag } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { download } from '@/components/shared/download';
import { Dialog } from '@/components/ui/Dialog';
import { Icon } from '@/components/ui/Icon';
import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/report';
import type { Reading } from '@/utils/reading/reading';
import type { PageModel } from '@/utils/state/popup/models/page';
import { createPageReport } from '@/utils/state/popup/page-report';
import { readPageText } from '@/utils/state/popup/page-text';

const FILE_NAME = 'jobcourier-page-report.json';

export function ReportProblem({ page }: { page: PageModel }) {
  const [isOpen, setOpen] = useState(false);
  const reading = page.reading.value;
  if (!reading) return null;
  return (
    <>
      <button type="button" class="icon-button" title={copy.REPORT} onClick={() => setOpen(true)}>
        <Icon icon={Flag} />
        <span class="sr-only">{copy.REPORT}</span>
      </button>
      {isOpen && <Report page={page} reading={reading} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Shows the whole file before it is saved. */
function Report({ page, reading, onClose }: { page: PageModel; reading: Reading; onClose(): void }) {
  const [text, setText] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const json = useMemo(
    () =>
      createPageReport({
        reading,
        version: browser.runtime.getManifest().version,
        browser: navigator.userAgent,
        text,
      }),
    [reading, text],
  );
  const includeText = async (isWanted: boolean) => {
    const found = isWanted ? await readPageText(page.tab.value) : undefined;
    setText(found);
    setRefused(isWanted && found === undefined);
  };
  return (
    <Dialog
      title={copy.REPORT}
      onClose={onClose}
      actions={() => (
        <button
          type="button"
          class="button"
          onClick={() => download(new Blob([json], { type: 'application/json' }), FILE_NAME)}
        >
          {copy.SAVE_FILE}
        </button>
      )}
    >
      <p>{copy.EXPLANATION}</p>
      <label class="check-label">
        <input
          type="checkbox"
          checked={text !== undefined}
          onChange={({ currentTarget }) => includeText(currentTarget.checked)}
        />
        {copy.INCLUDE_TEXT}
      </label>
      <StatusMessage class="issue">{isRefused && copy.NO_TEXT}</StatusMessage>
      <details open>
        <summary>{copy.IN_THE_FILE}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reachable by keyboard */}
        <pre class="report-json" tabIndex={0}>
          {json}
        </pre>
      </details>
    </Dialog>
  );
}
