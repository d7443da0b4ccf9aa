import { expect, test } from './support/fixtures';
import { FRAMED_ADVERT, framePage } from './support/frames';

const BOARD = 'https://boards.greenhouse.io';
const PAGE = framePage(`${BOARD}/embed/job_app?for=ardlunan&token=7`);

test('frame of another site: the advert is read once that site is allowed', async ({
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
  await expect(main).toContainText('advert is embedded from boards.greenhouse.io');
  await expect(popup.field('Title')).toHaveValue('');
  await expect(main.getByRole('link', { name: 'Open the advert’s own page' })).toHaveAttribute(
    'href',
    `${BOARD}/embed/job_app?for=ardlunan&token=7`,
  );
  await popup.close();

  // The browser's prompt cannot be pressed here, so the extension's permission request is answered with yes.
  const details = await context.newPage();
  await details.goto('chrome://extensions');
  await details.evaluate(
    ([id, origin]) => Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, origin),
    [extensionId, `${BOARD}/*`],
  );
  await details.close();

  const asking = await clickIcon(page);
  await asking.page.getByRole('button', { name: 'read it here' }).click();
  await asking.shows('Title', 'Joiner');
  await asking.openRows();
  await expect(asking.field('Salary from')).toHaveValue('30,000');
  // Show on page is not possible: the permission was given back after reading.
  await expect(asking.page.getByRole('button', { name: 'Show the lowest salary on the page' })).toHaveCount(
    0,
  );
  const isAllowed = () =>
    asking.page.evaluate(
      (origin) => Reflect.get(globalThis, 'chrome').permissions.contains({ origins: [origin] }),
      `${BOARD}/*`,
    );
  await expect.poll(isAllowed).toBe(false);
  await asking.close();

  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Joiner');
  await expect(again.field('Salary from')).toHaveValue('30,000');
});
