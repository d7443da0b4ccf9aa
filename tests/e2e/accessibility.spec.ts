// Every other state, in light and dark, is checked in the stories.
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';

test('accessibility: axe finds no violation in the popup @thorough', async ({ openPopup, seeded: _ }) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.fill('Title', '');
  await popup.pressPost();
  await expect(popup.postBar).toContainText(/needs? attention/);
  expect(await violations(popup.page)).toEqual([]);
  await popup.field('Coreskill').fill('acc');
  await popup.page.getByRole('option', { name: 'Accountancy', exact: true }).waitFor();
  expect(await violations(popup.page)).toEqual([]);
  await popup.page.getByRole('option', { name: 'Accountancy', exact: true }).click();
  await popup.addSpecialism('Payroll');
  await popup.page.getByRole('button', { name: 'Edit description' }).click();
  await popup.page.getByRole('textbox', { name: 'Description' }).waitFor();
  expect(await violations(popup.page)).toEqual([]);
  await popup.postBar.getByRole('button', { name: 'Preview' }).click();
  await popup.page.getByRole('dialog').waitFor();
  expect(await violations(popup.page)).toEqual([]);
});

test('accessibility: axe finds no violation in the settings @thorough', async ({ extension, seeded: _ }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/options.html`);
  await page.getByText('The board’s field names').click();
  await page.getByRole('button', { name: 'Change Ardlunan HR' }).click();
  await page.getByRole('heading', { name: 'Change Ardlunan HR' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
