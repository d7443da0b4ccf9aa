import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures';

test('page report: shown before it is saved, and contains the page’s text only with consent @thorough', async ({
  openPopup,
}) => {
  const { popup } = await openPopup('/jobs/staff-nurse');
  await popup.field('Title').fill('typed by the recruiter');
  await popup.page.getByRole('button', { name: 'Report a problem with this page' }).click();
  const dialog = popup.page.getByRole('dialog');
  const shown = dialog.locator('pre');
  await expect(shown).toContainText('"title"');
  await expect(shown).not.toContainText('"text":');
  await expect(shown).not.toContainText('typed by the recruiter');
  await dialog.getByLabel('Include the page’s text').check();
  await expect(shown).toContainText('"text":');

  const saving = popup.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('jobcourier-page-report.json');
  expect(readFileSync(await file.path(), 'utf8')).toBe(await shown.textContent());
});
