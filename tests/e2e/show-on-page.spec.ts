import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

const NAME = 'jobcourier-quote';

/** The words that the page outlines, whether they are visible, and their style. */
function outlined(page: Page) {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])];
    // The outlined ranges are live ones: the type also allows static ones, which have no box.
    const boxes = ranges.flatMap((range) => (range instanceof Range ? [range.getBoundingClientRect()] : []));
    return {
      words: ranges.map(String),
      inSight: boxes.some(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= innerHeight),
      ground: getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
    };
  }, NAME);
}

const buttonOf = (popup: Page, field: string) =>
  popup.getByRole('button', { name: `Show the ${field} on the page`, exact: true });

test('show on page: the words of a field are outlined, and the page stays unchanged', async ({
  openPopup,
}) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  await page.setViewportSize({ width: 900, height: 260 });
  const before = await page.content();
  const salary = buttonOf(popup.page, 'lowest salary');
  await salary.focus();
  await popup.page.keyboard.press('Enter');
  await expect(salary).toHaveAttribute('aria-pressed', 'true');
  const first = await outlined(page);
  expect(first.words.join(' ')).toContain('£31,892 – £38,921 per annum');
  expect(first).toMatchObject({ inSight: true, ground: 'rgb(255, 216, 77)' });

  await buttonOf(popup.page, 'closing date').click();
  await expect(salary).toHaveAttribute('aria-pressed', 'false');
  await expect
    .poll(() => outlined(page))
    .toMatchObject({
      words: expect.arrayContaining([expect.stringContaining('Applications close on')]),
      inSight: true,
    });

  await buttonOf(popup.page, 'description').click();
  await expect.poll(async () => (await outlined(page)).words.length).toBeGreaterThan(5);
  await expect.poll(async () => (await outlined(page)).inSight).toBe(true);

  await buttonOf(popup.page, 'description').click();
  await expect(buttonOf(popup.page, 'description')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => outlined(page)).toEqual({ words: [], inSight: false, ground: 'rgba(0, 0, 0, 0)' });
  expect(await page.content()).toBe(before);
});

test('show on page: not offered for a field that the recruiter wrote, also after reopening @thorough', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  await expect(buttonOf(popup.page, 'title')).toBeVisible();
  await popup.fill('Title', 'Night Nurse');
  await expect(buttonOf(popup.page, 'title')).toHaveCount(0);
  await popup.close();
  const again = await clickIcon(page);
  await expect(buttonOf(again.page, 'title')).toHaveCount(0);
  await buttonOf(again.page, 'lowest salary').click();
  await expect(buttonOf(again.page, 'lowest salary')).toHaveAttribute('aria-pressed', 'true');
});

test('show on page: missing words and another page in the tab are reported @thorough', async ({
  openPopup,
}) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  const gone = popup.page.getByRole('status').filter({ hasText: 'These words are no longer on the page.' });
  await page.evaluate(() => document.querySelector('strong')?.replaceChildren('Competitive'));
  await buttonOf(popup.page, 'lowest salary').click();
  await expect(gone).toBeVisible();
  await expect(buttonOf(popup.page, 'lowest salary')).toHaveAttribute('aria-pressed', 'false');

  await page.evaluate(() => history.pushState(null, '', '/jobs/other'));
  await buttonOf(popup.page, 'title').click();
  await expect(
    popup.page.getByRole('status').filter({ hasText: 'shows another page or job now' }),
  ).toBeVisible();
  await expect(gone).toHaveCount(0);
  expect((await outlined(page)).words).toEqual([]);
});

test('show on page: works with a policy that forbids all styles, in a long text and in a scrolling box @thorough', async ({
  openPopup,
  extension: { context },
  site,
}) => {
  const filler = 'We look after gardens from Perth to Skye and plant what grows there. '.repeat(120);
  const body = `<!doctype html><html lang="en"><title>Gardener</title><main><h1>Gardener</h1>
<p>${filler}<br>The salary is £27,000 a year.<br>${filler}</p><h2>What you will do</h2>
<p>You will plant trees.</p><div><p>${filler} The garden is located at 3 Links Terrace, Perth PH2 8HP. ${filler}</p></div>
<details><summary>More</summary><p>Reference: GA-7</p></details><button>Apply now</button></main>`;
  await context.route(`${site.url}/jobs/gardener`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'" },
      body,
    }),
  );
  const { page, popup } = await openPopup('/jobs/gardener');
  // The policy blocks every style sheet and style attribute, but not this.
  await page.evaluate(() => {
    const box = document.querySelector('div');
    box?.style.setProperty('height', '100px');
    box?.style.setProperty('overflow-y', 'auto');
  });
  await buttonOf(popup.page, 'lowest salary').click();
  await expect
    .poll(() => outlined(page))
    .toEqual({
      words: ['The salary is £27,000 a year.'],
      inSight: true,
      ground: 'rgb(255, 216, 77)',
    });
  await buttonOf(popup.page, 'postcode').click();
  await expect
    .poll(() => outlined(page))
    .toMatchObject({ words: ['The garden is located at 3 Links Terrace, Perth PH2 8HP.'], inSight: true });
  await buttonOf(popup.page, 'reference').click();
  await expect(
    popup.page.getByRole('status').filter({ hasText: 'in a closed part of the page' }),
  ).toBeVisible();
  expect(await page.locator('details').getAttribute('open')).toBeNull();
});
