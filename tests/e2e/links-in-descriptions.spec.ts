import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

const ADVERT = `<!doctype html><html lang="en"><title>Joiner</title><script type="application/ld+json">${JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Joiner',
    description: `<p>You fit kitchens in new houses around Perth.</p>
    <p><a href="https://evil.example/unlock">Unlock your accounts</a> or
    <a href="mailto:jobs@crumb.example">write to us</a>.</p>`,
    identifier: { '@type': 'PropertyValue', value: 'J-1' },
    jobLocation: { address: { postalCode: 'PH1 5UA' } },
    baseSalary: { currency: 'GBP', value: { value: 31_000, unitText: 'YEAR' } },
  },
)}</script><h1>Joiner</h1></html>`;

/** Tries every way to follow a link, and checks that none works. */
async function leadsNowhere(page: Page, place: Locator): Promise<void> {
  const words = place.getByText('Unlock your accounts');
  const before = page.url();
  const pages = page.context().pages().length;
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().includes('evil.example')) asked.push(request.url());
  });
  await words.click();
  await words.click({ button: 'middle' });
  await words.click({ modifiers: ['ControlOrMeta'] });
  await words.click({ modifiers: ['Shift'] });
  await page.keyboard.press('Enter');
  await words.dragTo(place.getByText('You fit kitchens'));
  expect(await place.locator('[href], [tabindex]').count()).toBe(0);
  await expect(place).toContainText('Unlock your accounts (evil.example)');
  await expect(place).toContainText('write to us (jobs@crumb.example)');
  expect(page.url()).toBe(before);
  expect(page.context().pages()).toHaveLength(pages);
  expect(asked).toEqual([]);
}

test('links in descriptions: they lead nowhere in our pages, and are posted unchanged @thorough', async ({
  extension: { context },
  site,
  openPopup,
  openAdverts,
  board,
  seeded: _,
}) => {
  await context.route(`${site.url}/linked`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: ADVERT }),
  );
  const { popup } = await openPopup('/linked');
  await test.step('in the form', () =>
    leadsNowhere(popup.page, popup.page.locator('.description .rich-text')));
  await test.step('in the preview', async () => {
    await popup.page.getByRole('button', { name: 'Preview' }).click();
    await leadsNowhere(popup.page, popup.page.getByRole('dialog').locator('.rich-text'));
    await popup.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  });
  await test.step('in the editor', async () => {
    await popup.page.getByRole('button', { name: 'Edit description' }).click();
    const words = popup.page.getByRole('textbox', { name: 'Description' }).getByText('Unlock your accounts');
    const pages = context.pages().length;
    const before = popup.page.url();
    await words.click();
    await words.click({ button: 'middle' });
    await words.click({ modifiers: ['ControlOrMeta'] });
    expect(context.pages()).toHaveLength(pages);
    expect(popup.page.url()).toBe(before);
    await popup.page.getByRole('button', { name: 'Done' }).click();
  });
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  const description = board.jobs()[0]?.advert.description;
  expect(description).toContain('<a href="https://evil.example/unlock">Unlock your accounts</a>');
  expect(description).not.toContain('(evil.example)');
  await popup.close();

  await test.step('in the history', async () => {
    const history = await openAdverts('history');
    await history.getByRole('link', { name: /^Joiner/ }).click();
    await leadsNowhere(history, history.getByRole('dialog').locator('.rich-text'));
  });
});

test('hidden characters: typed or pasted text is posted without them @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.fill('Title', '\u202eWare\u200bhouse Oper\u00adative\u2066');
  await expect(popup.field('Title')).toHaveValue('Warehouse Operative');
  await popup.fill('Reference', 'R\u{e0041}-1\u200e');
  await popup.page.getByRole('button', { name: 'Edit description' }).click();
  await popup.page.getByRole('textbox', { name: 'Description' }).press('Control+Home');
  await popup.page.keyboard.insertText('St\u200bart \u202esoon. ');
  await popup.page.getByRole('button', { name: 'Done' }).click();
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  const advert = board.jobs()[0]?.advert;
  expect(advert).toMatchObject({ title: 'Warehouse Operative', reference: 'R-1' });
  expect(advert?.description).toMatch(/^<p>Start soon\. /);
});
