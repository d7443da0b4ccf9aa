import { expect, test } from './support/fixtures';

test('toolbar icon: a click opens the popup, and a later one opens it again @thorough', async ({
  openPopup,
  clickIcon,
  extension,
}) => {
  const { page, popup } = await openPopup('/jobs/staff-nurse');
  expect(popup.page.url()).toBe(`chrome-extension://${extension.extensionId}/popup.html`);
  await expect(popup.field('Title')).toHaveValue('Staff Nurse');

  await popup.close();
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Staff Nurse');
});

test('toolbar icon: the click applies to the active tab @thorough', async ({ openPopup, clickIcon }) => {
  const { page: first } = await openPopup('/jobs/warehouse-operative');
  const { popup: second } = await openPopup('/jobs/staff-nurse');
  await expect(second.field('Title')).toHaveValue('Staff Nurse');

  const popup = await clickIcon(first);
  await expect(popup.field('Title')).toHaveValue('Warehouse Operative');
});
