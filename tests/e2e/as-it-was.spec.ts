import type { Locator } from '@playwright/test';
import { readStores } from '../browser/extension-tab.mjs';
import { expect, test } from './support/fixtures';

test('restore: the popup opens as it was left: field, selection, scroll and expanded details', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/sales-ledger-clerk');
  const video = popup.field('YouTube video');
  await video.fill('https://youtu.be/dQw4w9WgXcQ');
  await video.evaluate((input: HTMLInputElement) => input.setSelectionRange(3, 8));
  // Relative to the viewport: content that loads later above it takes more room, and the browser compensates.
  const place = (field: Locator) => field.evaluate((input) => input.getBoundingClientRect().top);
  const before = await place(video);
  expect(await popup.page.getByRole('main').evaluate((main) => main.scrollTop)).toBeGreaterThan(200);
  await expect
    .poll(async () => {
      const [views = []] = await popup.page.evaluate(readStores, ['views']);
      return views[0]?.selection;
    })
    .toEqual([3, 8]);
  await popup.close();

  const again = await clickIcon(page);
  const field = again.field('YouTube video');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('https://youtu.be/dQw4w9WgXcQ');
  await expect
    .poll(() =>
      field.evaluate(({ selectionStart, selectionEnd }: HTMLInputElement) => [selectionStart, selectionEnd]),
    )
    .toEqual([3, 8]);
  await expect.poll(async () => Math.abs((await place(field)) - before)).toBeLessThan(10);
});

test('page changes: they are shown; edited fields stay until the recruiter takes the page’s value @thorough', async ({
  openPopup,
  clickIcon,
  extension: { context },
  site,
}) => {
  const advert = (title: string, pay: string) => `<!doctype html><html lang="en"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title,
      description: `<p>${'Bake bread and cakes for the whole of Perth, early in the morning. '.repeat(12)}</p>`,
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', value: pay, unitText: 'YEAR' },
      },
    })}</script><main><h1>${title}</h1></main>`;
  let body = advert('Baker', '24000');
  await context.route(`${site.url}/jobs/baker`, (route) => route.fulfill({ contentType: 'text/html', body }));
  const { page, popup } = await openPopup('/jobs/baker');
  await popup.fill('Title', 'Head Baker');
  await popup.close();

  body = advert('Pastry Chef', '26000');
  await page.reload();
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Head Baker');
  await expect(again.field('Salary from')).toHaveValue('26,000');
  await expect(again.toDo).toContainText('Changed on the page: title, lowest salary');
  await expect(again.field('Title')).toHaveAccessibleDescription(/The page now says “Pastry Chef”/);
  await expect(again.field('Salary from')).toHaveAccessibleDescription(/Changed on the page: was “24,000”/);
  await again.page.getByRole('button', { name: 'Use the page’s version' }).click();
  await expect(again.field('Title')).toHaveValue('Pastry Chef');
  await expect(again.toDo).not.toContainText('title');
});
