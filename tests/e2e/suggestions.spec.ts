import { expect, test } from './support/fixtures';

test('a coreskill that the title names is put in, and the recruiter’s own choice stays', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/sales-ledger-clerk');
  const coreskill = popup.field('Coreskill');
  await expect(coreskill).toHaveValue('Accountancy');
  const row = popup.page.locator('.field-coreskill');
  await expect(row.locator('.source')).toContainText('suggestion');
  await row.getByRole('button', { name: /check this/ }).click();
  await expect(row.locator('.source')).toContainText('you');
  await popup.pickCoreskill('Sales');
  await popup.close();
  const again = await clickIcon(page);
  await expect(again.field('Coreskill')).toHaveValue('Sales');
});

test('a title that does not say is asked about, with nothing chosen', async ({ openPopup }) => {
  const { popup } = await openPopup('/about');
  await popup.fill('Title', 'Operations Manager');
  await expect(popup.page.locator('.suggestions')).toContainText(/couldn’t suggest one|more than one/);
  await expect(popup.field('Coreskill')).toHaveValue('');
  await popup.fill('Title', 'Primary School Teacher');
  await expect(popup.field('Coreskill')).toHaveValue(/Education|Teaching/);
});
