import type { Page } from '@playwright/test';
import type { Popup } from '../browser/popup.mjs';
import { expect, test } from './support/fixtures';

const others = (popup: Popup) => popup.page.getByRole('region', { name: 'Other jobs on this page' });

const JOINER = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Bench Joiner',
  description: `<p>You fit kitchens, doors and windows in homes across the city, measure on site and talk with our
    customers.</p><p>You hold a CSCS card and a clean licence, and bring your own hand tools.</p>`,
  jobLocation: { address: { addressLocality: 'Perth', postalCode: 'PH1 5UA' } },
  baseSalary: { currency: 'GBP', value: { value: 31_000, unitText: 'YEAR' } },
};

/** A single-page careers site switches jobs like this: the same document with another text. */
const showJoiner = (page: Page) =>
  page.evaluate((job) => {
    for (const script of document.querySelectorAll('script')) script.remove();
    document.title = job.title;
    document.body.innerHTML = `<main><h1>${job.title}</h1>${job.description}</main>`;
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify(job);
    document.body.append(data);
  }, JOINER);

const readAgain = (popup: Popup) => popup.page.getByRole('button', { name: 'Read the page again' }).click();

test('another job under the open popup: it gets its own draft, and the first one is a press away', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.fill('Reference', 'MINE-1');
  await popup.pickCoreskill('Logistics / Distribution');
  await showJoiner(page);
  await readAgain(popup);
  await popup.shows('Title', 'Bench Joiner');
  await popup.openRows();
  await expect(popup.field('Salary from')).toHaveValue('31,000');
  await expect(popup.page.getByLabel(/^Reference/)).toHaveValue('');
  await expect(others(popup)).toContainText('This page now shows another job.');
  await expect(others(popup)).toContainText('Your draft for “Warehouse Operative” is kept.');

  await others(popup)
    .getByRole('button', { name: /Warehouse Operative/ })
    .click();
  await popup.shows('Title', 'Warehouse Operative');
  await popup.openRows();
  await expect(popup.page.getByLabel(/^Reference/)).toHaveValue('MINE-1');
  await expect(popup.field('Salary from')).toHaveValue('24,000');
  await expect(others(popup)).toContainText('This page no longer shows that job');
  await others(popup)
    .getByRole('button', { name: /Bench Joiner/ })
    .click();
  await popup.shows('Title', 'Bench Joiner');
  await popup.close();

  await page.reload();
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Warehouse Operative');
  await expect(again.page.getByLabel(/^Reference/)).toHaveValue('MINE-1');
  await expect(others(again)).toContainText('Your draft for “Bench Joiner” is kept.');
});

test('another job under the open popup: the description editor closes, and its text stays in its own draft @thorough', async ({
  openPopup,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.page.getByRole('button', { name: 'Edit description' }).click();
  await popup.page.getByRole('textbox', { name: 'Description' }).press('Control+Home');
  await popup.page.keyboard.type('Mine. ');
  await showJoiner(page);
  await readAgain(popup);
  await expect(popup.page.getByText('You fit kitchens')).toBeVisible();
  await expect(popup.page.getByText('Mine.')).toHaveCount(0);
  await others(popup)
    .getByRole('button', { name: /Warehouse Operative/ })
    .click();
  await expect(popup.page.getByText('Mine.')).toBeVisible();
});

test('another job at the same address: the popup opens with its own draft @thorough', async ({
  openPopup,
  clickIcon,
  board,
  seeded: _,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  await popup.close();
  await showJoiner(page);
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Bench Joiner');
  await expect(others(again)).toContainText('Your draft for “Warehouse Operative” is kept.');
  await expect(again.page.getByRole('region', { name: 'Posted before' })).toHaveCount(0);
  await again.post();
  await expect(again.postBar).toContainText('Posted.');
  const [first, second] = board.jobs().map(({ advert }) => advert);
  expect(first).toMatchObject({ title: 'Warehouse Operative', salary_low: 24_000 });
  expect(second).toMatchObject({ title: 'Bench Joiner', salary_low: 31_000 });
  expect(second?.description).toContain('You fit kitchens');
});

test('address change: the draft belongs to the address at the time of reading @thorough', async ({
  openPopup,
  addInitScript,
}) => {
  // Like a page that sets its address late: just before the reader runs.
  await addInitScript(() => {
    const { scripting } = Reflect.get(globalThis, 'chrome') ?? {};
    if (!scripting?.executeScript) return;
    const inject = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (asked: { target: object }) => {
      const func = () => {
        if (location.pathname !== '/about') history.replaceState({}, '', '/jobs/late-address');
      };
      await inject({ target: asked.target, world: 'MAIN', func });
      return inject(asked);
    };
  });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.field('Title')).toHaveValue('Warehouse Operative');
  await popup.fill('Reference', 'LATE-1');
  await popup.close();
  const { popup: other } = await openPopup('/about');
  await other.page.getByRole('button', { name: 'Show drafts of other pages' }).click();
  const dialog = other.page.getByRole('dialog', { name: 'Drafts of other pages' });
  await expect(dialog.getByRole('link', { name: 'Open Warehouse Operative' })).toHaveAttribute(
    'href',
    /\/jobs\/late-address$/,
  );
});

test.describe('Post: the page is checked first', () => {
  test('and posting is held if the page shows another job; a further press posts the form @thorough', async ({
    openPopup,
    board,
    seeded: _,
  }) => {
    const { page, popup } = await openPopup('/jobs/warehouse-operative');
    await popup.pickCoreskill('Logistics / Distribution');
    await showJoiner(page);
    await popup.pressPost();
    await expect(popup.postBar).toContainText('Not posted. This page now shows another job, “Bench Joiner”');
    await popup.page.keyboard.press('Control+Enter');
    expect(board.requests()).toEqual([]);
    await popup.postBar.getByRole('button', { name: 'Post anyway' }).click();
    await expect(popup.postBar).toContainText('Posted.');
    expect(board.jobs().map(({ advert }) => advert.title)).toEqual(['Warehouse Operative']);
  });

  test('and posting is held if the page is at another address; it can be read again @thorough', async ({
    openPopup,
    board,
    seeded: _,
  }) => {
    const { page, popup } = await openPopup('/jobs/warehouse-operative');
    await popup.pickCoreskill('Logistics / Distribution');
    await page.evaluate(() => history.pushState({}, '', '/jobs/second'));
    await popup.pressPost();
    await expect(popup.postBar).toContainText('This page is at another address now');
    await popup.postBar.getByRole('button', { name: 'Read the page again' }).click();
    await expect(others(popup)).toContainText('Your draft for “Warehouse Operative” is kept.');
    expect(board.requests()).toEqual([]);
  });

  test('and the draft is posted if the tab is closed @thorough', async ({ openPopup, board, seeded: _ }) => {
    const { page, popup } = await openPopup('/jobs/warehouse-operative');
    await popup.pickCoreskill('Logistics / Distribution');
    await page.goto('about:blank');
    await popup.pressPost();
    await expect(popup.postBar).toContainText('Posted.');
    expect(board.jobs()).toHaveLength(1);
  });
});

test('slow page: a page that never answers is reported, and the form can be filled by hand @thorough', async ({
  extension,
  addInitScript,
  openPopup,
}) => {
  await addInitScript(() => {
    const { scripting } = Reflect.get(globalThis, 'chrome') ?? {};
    if (scripting?.executeScript) scripting.executeScript = () => new Promise(() => undefined);
  });
  const opening = openPopup('/jobs/warehouse-operative');
  const popup = await extension.context.waitForEvent('page', (page) => page.url().includes('popup.html'));
  await expect(popup.getByText('The page hasn’t answered yet')).toBeVisible();
  await popup.getByRole('button', { name: 'fill in the form by hand' }).click();
  await expect(popup.getByLabel('Title')).toBeFocused();
  await opening;
});
