import { expect, test } from './support/fixtures';

test('suggestions: a coreskill named in the title is filled in, and the recruiter’s choice stays @thorough', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/sales-ledger-clerk');
  const coreskill = popup.field('Coreskill');
  await expect(coreskill).toHaveValue('Accountancy');
  const row = popup.page.locator('.field-coreskill');
  await expect(row.locator('.source')).toContainText('suggestion');
  await row.getByRole('button', { name: /^That’s right/ }).click();
  await expect(row.locator('.source')).toContainText('you');
  await popup.pickCoreskill('Sales');
  await popup.close();
  const again = await clickIcon(page);
  await expect(again.field('Coreskill')).toHaveValue('Sales');
});

test('suggestions: an unclear title offers a choice, and nothing is chosen @thorough', async ({
  openPopup,
}) => {
  const { popup } = await openPopup('/about');
  await popup.fill('Title', 'Operations Manager');
  await expect(popup.page.locator('.suggestions')).toContainText(/couldn’t suggest one|more than one/);
  await expect(popup.field('Coreskill')).toHaveValue('');
  await popup.fill('Title', 'Primary School Teacher');
  await expect(popup.field('Coreskill')).toHaveValue(/Education|Teaching/);
});
