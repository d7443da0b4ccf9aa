import { expect, test } from './support/fixtures';
import { FRAMED_ADVERT, framePage } from './support/frames';

const BOARD = 'https://boards.greenhouse.io';
const PAGE = framePage(`${BOARD}/embed/job_app?for=ardlunan&token=7`);

test('an advert in a frame of another site is read once that one site is allowed', async ({
  openPopup,
  clickIcon,
  extension: { context, extensionId },
  site,
}) => {
  await context.route(`${BOARD}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: FRAMED_ADVERT }),
  );
  await context.route(`${site.url}/framed`, (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  const { page, popup } = await openPopup('/framed');
  const main = popup.page.getByRole('main');
  await expect(main).toContainText('shows its advert in a frame from boards.greenhouse.io');
  await expect(popup.field('Title')).toHaveValue('');
  await expect(main.getByRole('link', { name: 'Open the advert’s own page' })).toHaveAttribute(
    'href',
    `${BOARD}/embed/job_app?for=ardlunan&token=7`,
  );
  await popup.close();

  // The browser's prompt cannot be pressed here: with this, the extension's own question is answered with yes.
  const details = await context.newPage();
  await details.goto('chrome://extensions');
  await details.evaluate(
    ([id, origin]) => Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, origin),
    [extensionId, `${BOARD}/*`],
  );
  await details.close();

  const asking = await clickIcon(page);
  await asking.page.getByRole('button', { name: 'read it here' }).click();
  await expect(asking.field('Title')).toHaveValue('Joiner');
  await asking.close();

  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Joiner');
  await expect(again.field('Salary from')).toHaveValue('30,000');
  await expect(again.page.getByRole('main')).not.toContainText('frame');
  const show = again.page.getByRole('button', { name: 'Show salary from on page' });
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  const words = await page
    .frames()[1]
    ?.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)));
  expect(words).toEqual(['Salary: £30,000 to £33,000 per annum']);
});
