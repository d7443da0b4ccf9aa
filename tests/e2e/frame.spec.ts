import { expect, test } from './support/fixtures';

const BOARD = 'https://boards.greenhouse.io';
const PAGE = `<!doctype html><html lang="en"><title>Careers at Ardlunan</title>
<h1>Work with us</h1><p>Here is our open position.</p>
<iframe src="${BOARD}/embed/job_app?for=ardlunan&amp;token=7" width="600" height="900"></iframe>`;
const ADVERT = `<!doctype html><html lang="en"><title>Joiner at Ardlunan</title><main><h1>Joiner</h1>
<p>Salary: £30,000 to £33,000 per annum</p><h2>The work</h2>
<p>You will fit kitchens and stairs in new houses around Perth, and see that they are right before you leave.</p>
<p>You bring your own hand tools and a driving licence; we bring the van and the timber.</p>
<h2>Benefits</h2><ul><li>Six weeks of holiday</li><li>A pension and a paid day for every exam</li></ul>
<a href="/apply/7">Apply for this job</a></main>`;

test('an advert in a frame of another site is read once that one site is allowed', async ({
  openPopup,
  clickIcon,
  extension: { context, extensionId },
  site,
}) => {
  await context.route(`${BOARD}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: ADVERT }),
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
  await expect(asking.field('Salary from')).toHaveValue('30,000');
  // Its words cannot be shown: the leave is given back once they were read.
  await expect(asking.page.getByRole('button', { name: 'Show salary from on page' })).toHaveCount(0);
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
