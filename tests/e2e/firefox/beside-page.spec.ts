import { FirefoxPopup } from '../../browser/firefox/popup.mjs';
import { until } from '../../browser/until.mjs';
import { expect, test } from './fixtures';

/** Runs in a page of the extension. */
function choosePopup(): Promise<void> {
  return Reflect.get(globalThis, 'browser').storage.local.set({ formPlace: 'popup' });
}

/** Runs in a page of the extension. */
async function hasIconPopup(): Promise<boolean> {
  return (await Reflect.get(globalThis, 'browser').action.getPopup({})) !== '';
}

test('pick: words are picked by keyboard, and the form opens with them @thorough', async ({
  openPopup,
  firefox,
  site,
}) => {
  const popup = await openPopup('/jobs/staff-nurse');
  await popup.view.click({ name: 'Pick the reference on the page' });
  await firefox.popupClosed();
  const page = await firefox.tabInFront(`${site.url}/jobs/staff-nurse`);
  const covers = () => page.run(() => document.querySelectorAll(':root > [popover]').length);
  await until('the picker to lie over the page', async () => (await covers()) === 1);
  await firefox.press('Enter');
  await until('the picker to be gone', async () => (await covers()) === 0);
  const opened = await until('the popup to open by itself', () => firefox.popup());
  const again = await new FirefoxPopup(firefox, opened).filled();
  await until('the heading as reference', async () => (await again.value('Reference')) === 'Staff Nurse');
  expect(await again.view.text('main')).toContain('picked by you');
});

test('sidebar: the form stands beside the page', async ({ openPopup, firefox }) => {
  const popup = await openPopup('/jobs/staff-nurse');
  await popup.view.click({ name: 'Keep open beside the page' });
  await firefox.popupClosed();
  const view = await until('the sidebar to open', () => firefox.sidebar());
  const panel = await new FirefoxPopup(firefox, view).filled();
  expect(await panel.value('Title')).toBe('Staff Nurse');
  await firefox.closeSidebar();
  // The other tests share this browser.
  const settings = await firefox.openTab(firefox.address('options.html'));
  await settings.run(choosePopup);
  await until('the icon to open the popup again', () => settings.run(hasIconPopup));
});
