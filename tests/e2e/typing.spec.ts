import { setTimeout } from 'node:timers/promises';
import { openExtensionTab, readRecords } from '../browser/extension-tab.mjs';
import { killPopup } from '../browser/faults.mjs';
import { launchKept } from '../browser/kept.mjs';
import { Popup } from '../browser/popup.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { SANDBOX } from '../commands/build.mjs';
import { drawFrom } from '../commands/chaos/draw.mjs';
import { seed, share } from '../support/soak.mjs';
import { expect, test } from './support/fixtures';

const LAST_KEY_TO_KILL_MS = 50;
const TRIALS = 100;
const TRIALS_PER_TEST = 25;

const LETTERS = [...'aaabcdeeefghiijklmnooprstuuvwyzAEKMTÀéèñöüßłø0123456789 -&/'];

const draw = drawFrom(seed);

const titles = Array.from({ length: share(TRIALS) }, () => {
  const title = Array.from({ length: draw.number(1, 14) }, () => draw.one(LETTERS)).join('');
  // The stored value is untidied: the field was not left.
  return `T${title}`;
});

// A killed popup cannot be photographed.
test.use({ screenshot: 'off' });

for (let from = 0; from < titles.length; from += TRIALS_PER_TEST) {
  const typed = titles.slice(from, from + TRIALS_PER_TEST);
  test(`typing: no character typed 50 ms before the popup was killed is lost, trials from ${from + 1}`, async ({
    site,
  }) => {
    test.setTimeout(5 * 60_000);
    const browser = await launchKept(SANDBOX);
    try {
      const { context, extensionId } = browser.browser();
      const addressOf = (trial: number) => `${site.url}/jobs/warehouse-operative#/trial/${trial}`;
      const page = await context.newPage();
      for (const [trial, title] of typed.entries()) {
        // A page for each trial, so that the next one cannot repair a loss.
        await page.goto(addressOf(trial));
        const popup = new Popup(await clickToolbar(context, page, extensionId));
        await popup.formFilled();
        await popup.openRow('Title');
        await popup.field('Title').clear();
        await popup.field('Title').pressSequentially(title);
        // This is the promised time, not a wait for an event.
        await setTimeout(LAST_KEY_TO_KILL_MS);
        await killPopup(browser.browser(), popup.page);
      }
      const { drafts } = await readRecords(await openExtensionTab(browser.browser()));
      const saved = new Map(drafts.map((draft) => [draft.page, draft.fields.title?.value]));
      expect(typed.map((_, trial) => saved.get(addressOf(trial)))).toEqual(typed);
    } finally {
      await browser.close();
    }
  });
}
