import { FirefoxPopup } from '../../browser/firefox/popup.mjs';
import { until } from '../../browser/until.mjs';
import { expect, test } from './fixtures';

/** Runs in the page. */
function selectNewWords(words: string): void {
  const added = document.createElement('p');
  added.id = 'added';
  added.textContent = words;
  document.querySelector('main')?.append(added);
  getSelection()?.selectAllChildren(added);
}

test('context menu: selected words become a field’s value, and the form opens with them', async ({
  firefox,
  site,
}) => {
  const address = `${site.url}/jobs/warehouse-operative`;
  const page = await firefox.goTo(address);
  await page.run(selectNewWords, 'Night rate: £14.20 an hour');
  await page.chooseInContextMenu('#added', 'Use in the advert as', 'Pay');
  const opened = await until('the popup to open by itself', () => firefox.popup());
  const popup = await new FirefoxPopup(firefox, opened).filled();
  await until('the selected pay', async () => (await popup.value('Salary from')) === '14.20');
  expect(await popup.value('Paid')).toBe('hourly');
  expect(await popup.value('Title')).toBe('Warehouse Operative');
  expect(await popup.view.text('main')).toContain('picked by you');
});
