import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel/Panel';
import { Sample } from '@/components/sample/Sample';
import { PAGE_CHANGED } from '@/utils/copy/en-GB/page-moved-on';
import { PICKER_WORDS, pickOne } from '@/utils/copy/en-GB/pointed';
import { startPicking } from '@/utils/picker/start-picking';
import { addFailedPick, type FailedPick } from '@/utils/pointing/failed-pick';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { COMPLETE } from './popup-readings';
import { BAKER, fill, PAGE, postEarlier, story } from './popup-scene';
import { shows } from './press';
import type { Story } from './stories';

/** The form fills its frame, as beside a page. */
const inPanel =
  (popup: Story): Story =>
  async (root) => {
    document.documentElement.toggleAttribute('data-alone', true);
    await popup(root);
  };

const failedPick = (why: FailedPick['why']): Story =>
  story({ before: () => addFailedPick({ tabId: 1, field: 'salary_low', why }), act: fill });

/** Posted when the page had another salary. */
async function postWithOtherPay(): Promise<void> {
  const { title, reference, location } = BAKER.fields;
  const pageValues = {
    title: title.value,
    reference: reference.value,
    location: location.value,
    salary_low: '22,000',
  };
  await postEarlier({ page: PAGE, reference: 'R-7', salaryLow: 22_000, pageValues });
}

/** The form as the page in front brings it, and what is drawn over that page. */
export const BESIDE_PAGE_STORIES: Readonly<Record<string, Story>> = {
  'popup: pick that the page fought': failedPick('blocked'),
  'popup: picked words lost': failedPick('not-kept'),
  'popup: page has changed since posting': story({
    before: postWithOtherPay,
    act: fill,
    after: (root) => shows(root, PAGE_CHANGED),
  }),
  'popup: sample advert': story({
    url: fakeBrowser.runtime.getURL('/sample.html'),
    before: () => {
      const { address: _of, ...reading } = COMPLETE;
      Object.assign(fakeBrowser.extension, { getViews: () => [{ jobcourierReading: reading }] });
    },
  }),
  'panel: page not read yet': inPanel(async (root) => {
    render(<Panel panel={new PanelModel()} />, root);
  }),
  'panel: complete': inPanel(
    story({
      reads: [COMPLETE],
      act: ({ ui }) => {
        ui.openRow('text');
        ui.textView.value = 'whole';
      },
    }),
  ),
  'picker: words chosen': async (root) => {
    render(<Sample />, root);
    const words = { ...PICKER_WORDS, hint: pickOne('title') };
    startPicking(document, { id: '1', isSeveral: false, words }, () => undefined);
  },
};
