import { expect, test } from './support/fixtures';

test('selection: words selected before the click become a field’s value, marked as picked', async ({
  extension: { context },
  site,
  clickIcon,
}) => {
  const page = await context.newPage();
  await page.goto(`${site.url}/jobs/warehouse-operative`);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Night rate: £14.20 an hour';
    document.querySelector('main')?.append(words);
    getSelection()?.selectAllChildren(words);
  });
  const popup = await clickIcon(page);
  const offer = popup.page.getByText('You selected “Night rate: £14.20 an hour”');
  await expect(offer).toBeVisible();
  await popup.page.getByRole('paragraph').getByRole('button', { name: 'Pay', exact: true }).click();
  await expect(popup.field('Salary from')).toHaveValue('14.20');
  await expect(popup.field('Paid')).toHaveValue('hourly');
  await expect(popup.page.getByText('picked by you').first()).toBeVisible();
  await expect(offer).toHaveCount(0);
  await popup.close();
  // A later reading does not replace it.
  const again = await clickIcon(page);
  await expect(again.field('Salary from')).toHaveValue('14.20');
});
