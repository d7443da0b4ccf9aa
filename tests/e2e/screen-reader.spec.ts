// The main job as somebody does it who sees nothing: by keyboard, with what the browser tells a screen reader.
import type { Page } from '@playwright/test';
import { Popup } from '../browser/popup.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { AccessibilityTree } from './support/accessibility-tree';
import { keepAnnouncements, takeAnnouncements } from './support/announcements';
import { test as base, expect } from './support/fixtures';

interface Heard {
  /** Waits until the focus is on a control: its role and the beginning of its name. */
  focusOn(words: RegExp): Promise<void>;
  /** Tabs on until a control has the focus. */
  tabTo(words: RegExp): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Waits until this was announced, and gives everything that was since the last call. */
  announced(words: RegExp): Promise<string[]>;
  /** Fails where a control lacks a name or a state, or a heading skips a level. */
  isComplete(): Promise<void>;
}

const MOST_TABS = 40;

async function listenTo(page: Page): Promise<Heard> {
  const tree = await AccessibilityTree.of(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    press,
    focusOn: (words) => expect.poll(() => tree.focused()).toMatch(words),
    async tabTo(words) {
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        if (words.test(await tree.focused())) return;
        await press('Tab');
      }
      expect(await tree.focused()).toMatch(words);
    },
    async announced(words) {
      const said: string[] = [];
      const listen = async () => {
        said.push(...(await page.evaluate(takeAnnouncements)));
        return said.join('\n');
      };
      await expect.poll(listen).toMatch(words);
      return said;
    },
    isComplete: async () => expect(await tree.faults()).toEqual([]),
  };
}

const test = base.extend<{ openHeard(change: (page: Page) => Promise<void>): Promise<[Popup, Heard]> }>({
  openHeard: async ({ seeded: { context, extensionId }, site, addInitScript }, use) => {
    await addInitScript(keepAnnouncements);
    await use(async (change) => {
      const page = await context.newPage();
      await page.goto(new URL('/jobs/sales-ledger-clerk', site.url).href);
      await change(page);
      const popup = await new Popup(await clickToolbar(context, page, extensionId)).ready();
      return [popup, await listenTo(popup.page)];
    });
  },
});

/** Runs in the page: nothing on it says where the work is. */
function removePlaces(): void {
  document.querySelector('script[type="application/ld+json"]')?.remove();
  const places = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (places.nextNode()) {
    const { currentNode: text } = places;
    text.nodeValue = (text.nodeValue ?? '').replaceAll(
      /Ardlunan House|14 Strath Road|Perth\w*|PH\d \w+/gu,
      '',
    );
  }
}

test('screen reader: an advert with a gap is filled in, previewed and posted by keyboard alone, and each step is told once', async ({
  openHeard,
  board,
}) => {
  const [popup, heard] = await openHeard((page) => page.evaluate(removePlaces));
  await heard.focusOn(/^textbox Postcode/);
  await heard.isComplete();
  const said = await heard.announced(/missing/);
  // Not before the suggestions have come, and not once more by the count.
  expect(said.filter((words) => /missing|needs? attention/.test(words))).toHaveLength(1);
  expect(said.filter((words) => words.startsWith('(new)'))).toEqual([]);

  await popup.page.keyboard.type('ph15xz');
  await heard.press('Tab');
  // Though half a postcode would do, too.
  expect(await heard.announced(/Ready, as/)).toEqual([
    'Ready, as Ardlunan HR. Check: coreskill, specialisms',
  ]);

  await heard.tabTo(/^button Coreskill/);
  await heard.press('Enter');
  await heard.focusOn(/^combobox Coreskill/);
  await popup.page.keyboard.type('welder');
  expect((await heard.announced(/found/)).filter((words) => words.endsWith('found'))).toHaveLength(1);
  await heard.isComplete();
  await heard.press('Enter');
  await heard.announced(/^Welding chosen; coreskill: Engineering/m);
  await heard.press('Escape');
  await heard.focusOn(/^button Coreskill Engineering/);

  await heard.tabTo(/^button Preview/);
  await heard.press('Enter');
  await heard.focusOn(/^heading Sales Ledger Clerk/);
  await heard.isComplete();
  await heard.press('Escape');
  await heard.focusOn(/^button Preview/);

  await heard.press('Shift+Tab');
  await heard.focusOn(/^button Post to/);
  await popup.page.evaluate(takeAnnouncements);
  await heard.press('Enter');
  const outcome = await heard.announced(/^Posted\./m);
  expect(outcome.filter((words) => words.startsWith('Posted.'))).toHaveLength(1);
  expect(outcome.filter((words) => words.startsWith('(new)'))).toEqual([]);
  // The button is gone; Tab goes on from its place.
  await heard.focusOn(/^group What next/);
  await heard.press('Tab');
  await heard.focusOn(/^button Copy id/);
  await heard.isComplete();
  expect(board.jobs()).toHaveLength(1);
});

test('screen reader: the advert that was posted is found and opened on the adverts page by keyboard alone @thorough', async ({
  openAdverts,
  openHeard,
}) => {
  const [, form] = await openHeard(async () => undefined);
  await form.press('Control+Enter');
  await form.announced(/^Posted\./m);
  const adverts = await openAdverts('check-up');
  const heard = await listenTo(adverts);
  await heard.tabTo(/^link History/);
  await heard.press('Enter');
  await heard.isComplete();
  await heard.tabTo(/^link Sales Ledger Clerk/);
  await heard.press('Enter');
  await heard.focusOn(/^heading Sales Ledger Clerk/);
  await heard.isComplete();
  await heard.press('Escape');
  await heard.focusOn(/^link Sales Ledger Clerk/);
});
