import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

const DATA = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Ferry Deckhand',
  description: `<p>You tie up the boat, load cars and look after our passengers on the crossing in all weathers. You
    keep the decks clean and safe, and take your turn on early and late sailings.</p>`,
  validThrough: '2049-09-30',
  baseSalary: { currency: 'GBP', value: { minValue: 21_000, maxValue: 21_000, unitText: 'YEAR' } },
  jobLocation: { address: { addressLocality: 'Oban', postalCode: 'PA34 4LN' } },
};

/** Its data is of last year: what the page shows is newer. */
const showDeckhand = (page: Page) =>
  page.evaluate((job) => {
    document.title = job.title;
    document.body.innerHTML = `<main><h1>${job.title}</h1><dl><dt>Salary</dt><dd>£26,500 a year</dd>
      <dt>Closing date</dt><dd>14 May 2099</dd></dl>${job.description}</main>`;
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify(job);
    document.body.append(data);
  }, DATA);

test('other values: what the page’s data says is one press away from what its label says, and back @thorough', async ({
  extension,
  site,
  clickIcon,
}) => {
  const page = await extension.context.newPage();
  await page.goto(new URL('/about', site.url).href);
  await showDeckhand(page);
  const popup = await clickIcon(page);
  const salary = popup.field('Salary from');
  await expect(salary).toHaveValue('26,500');
  const others = popup.page.getByRole('group', { name: 'Other values for the lowest salary' });
  await others.getByRole('button', { name: '£21,000 a year' }).focus();
  await popup.page.keyboard.press('Enter');
  await expect(salary).toHaveValue('21,000');
  await expect(salary).toBeFocused();
  await expect(popup.page.locator('.field-salary_low .source')).toContainText('you');
  await popup.close();

  const again = await clickIcon(page);
  await expect(again.field('Salary from')).toHaveValue('21,000');
  await again.page
    .getByRole('group', { name: 'Other values for the lowest salary' })
    .getByRole('button', { name: '£26,500 a year' })
    .click();
  await expect(again.field('Salary from')).toHaveValue('26,500');
});
