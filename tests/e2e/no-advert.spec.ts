import { expect, test } from './support/fixtures';

test('no advert: a browser page is explained, and the empty form works @thorough', async ({ openPopup }) => {
  const { popup } = await openPopup('chrome://version');
  await expect(popup.page.getByRole('main')).toContainText('This is one of the browser’s own pages');
  await popup.fill('Title', 'Joiner');
  await expect(popup.field('Title')).toHaveValue('Joiner');
});

test('no advert: a PDF is explained @thorough', async ({ openPopup, extension }) => {
  await extension.context.route('**/advert.pdf', (route) =>
    route.fulfill({ contentType: 'application/pdf', body: '%PDF-1.4\n%%EOF' }),
  );
  const { popup } = await openPopup('/advert.pdf');
  await expect(popup.page.getByRole('main')).toContainText('This is a PDF');
});

test('listing: its jobs are listed, and one of them opens', async ({ openPopup, clickIcon, site }) => {
  const { page, popup } = await openPopup('/');
  await expect(popup.page.getByRole('main')).toContainText(/This looks like a list of \d+ jobs/);
  await popup.pressAndLeave(popup.page.getByRole('main').getByRole('link', { name: 'Staff Nurse' }));
  await page.waitForURL(`${site.url}/jobs/staff-nurse`);
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Staff Nurse');
});

test('no advert: a page without a job is explained @thorough', async ({ openPopup }) => {
  const { popup } = await openPopup('/about');
  await expect(popup.page.getByRole('main')).toContainText('This doesn’t look like a job advert');
});

test('use this page anyway: the form is filled in, and stays so when the popup is opened again', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/about');
  await popup.fill('Postcode', 'DD5 2XW');
  await popup.page.getByRole('button', { name: 'Use this page anyway' }).click();
  await expect(popup.page.getByRole('main')).toContainText('This page may not be a job advert.');
  await expect(popup.field('Title')).not.toHaveValue('');
  await expect(popup.field('Postcode')).toHaveValue('DD5 2XW');
  const title = await popup.field('Title').inputValue();
  await popup.close();
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue(title);
  await expect(again.field('Postcode')).toHaveValue('DD5 2XW');
});
