import { expect, test } from './support/fixtures';

test('draft: edits are there when the popup opens again, and the page does not overwrite them', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.field('Title').fill('Night Warehouse Operative');
  await popup.field('Reference').fill('');
  await popup.pickCoreskill('Logistics / Distribution');
  await popup.addSpecialism('Picker');
  await popup.close();

  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Night Warehouse Operative');
  await expect(again.page.getByLabel(/^Reference/)).toHaveValue('');
  await expect(again.field('Coreskill')).toHaveValue('Logistics / Distribution');
  await expect(again.page.getByRole('list', { name: 'Chosen specialisms' })).toContainText('Picker');
  await expect(again.field('Salary from')).toHaveValue('24,000');
});

test('description editor: rich text is edited and stored as sanitised HTML @thorough', async ({
  openPopup,
  clickIcon,
  board,
  seeded: _,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.page.getByRole('button', { name: 'Edit description' }).click();
  await popup.page.getByRole('textbox', { name: 'Description' }).press('Control+Home');
  await popup.page.getByRole('button', { name: 'Bold', exact: true }).click();
  await popup.page.keyboard.type('Start <soon>: ');
  await popup.page.getByRole('button', { name: 'Done' }).click();
  await popup.close();

  const again = await clickIcon(page);
  await expect(again.page.getByText('Start <soon>:')).toBeVisible();
  await again.post();
  await expect(again.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert.description).toMatch(/^<p><strong>Start &lt;soon&gt;: <\/strong>Our Dundee/);
});

test('description editor: what it shows is what the shortcut of Post sends, also where the page’s version was put in its place @thorough', async ({
  openPopup,
  clickIcon,
  extension: { context },
  site,
  board,
  seeded: _,
}) => {
  const address = `${site.url}/jobs/warehouse-operative`;
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickCoreskill('Logistics / Distribution');
  await popup.page.getByRole('button', { name: 'Edit description' }).click();
  await expect(popup.page.getByRole('textbox', { name: 'Description' })).toBeFocused();
  await popup.page.keyboard.press('Control+A');
  await popup.page.keyboard.type('My own words.');
  await popup.page.getByRole('button', { name: 'Done' }).click();
  await popup.close();

  await context.route(address, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('Our Dundee', 'Our new'),
    });
  });
  await page.reload();
  const again = await clickIcon(page);
  await again.page.getByRole('button', { name: 'Edit description' }).click();
  const text = again.page.getByRole('textbox', { name: 'Description' });
  await expect(text).toHaveText('My own words.');
  await again.page.getByRole('button', { name: 'Use the page’s version' }).click();
  await expect(text).toContainText('Our new');
  await expect(text).toBeFocused();
  await text.press('Control+A');
  await text.press('Control+Enter');
  await expect(again.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert.description).toMatch(/^<p>Our new/);
});

test('description editor: undo goes back further than the popup was closed @thorough', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.page.getByRole('button', { name: 'Edit description' }).click();
  const text = popup.page.getByRole('textbox', { name: 'Description' });
  await expect(text).toContainText('Our Dundee');
  await text.press('Control+A');
  await text.press('Delete');
  await popup.page.keyboard.type('Oops');
  await expect(text).toHaveText('Oops');
  await popup.close();

  const again = await clickIcon(page);
  const edit = again.page.getByRole('button', { name: 'Edit description' });
  const reopened = again.page.getByRole('textbox', { name: 'Description' });
  await expect(edit.or(reopened)).toBeVisible();
  if (await edit.isVisible()) await edit.click();
  await expect(reopened).toHaveText('Oops');
  await reopened.press('Control+Z');
  await expect(reopened).toContainText('Our Dundee');
  await again.close();

  const third = await clickIcon(page);
  await expect(third.page.getByText('Our Dundee').first()).toBeVisible();
});

test('draft: each page has its own @thorough', async ({ openPopup }) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.field('Title').fill('Mine');
  await popup.close();
  const { popup: other } = await openPopup('/jobs/staff-nurse');
  await expect(other.field('Title')).toHaveValue('Staff Nurse');
  await other.close();
  const { popup: tracked } = await openPopup('/jobs/warehouse-operative?utm_source=mail#apply');
  await expect(tracked.field('Title')).toHaveValue('Mine');
});

test('draft: what is typed over a browser page is stored, too @thorough', async ({
  openPopup,
  clickIcon,
}) => {
  const { page, popup } = await openPopup('chrome://version');
  await popup.field('Title').fill('Joiner');
  await popup.close();
  const again = await clickIcon(page);
  await expect(again.field('Title')).toHaveValue('Joiner');
});

test('draft list: drafts of other pages are listed; a discarded one can be restored @thorough', async ({
  openPopup,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.fill('Title', 'Night Warehouse Operative');
  await popup.close();
  const { popup: other } = await openPopup('/jobs/staff-nurse');
  await other.page.getByRole('button', { name: 'Show drafts of other pages' }).click();
  const dialog = other.page.getByRole('dialog', { name: 'Drafts of other pages' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog).toContainText('Night Warehouse Operative');
  await expect(dialog.getByRole('link', { name: 'Open Night Warehouse Operative' })).toHaveAttribute(
    'href',
    /\/jobs\/warehouse-operative$/,
  );
  await dialog.getByRole('button', { name: 'Discard Night Warehouse Operative' }).click();
  await dialog.getByRole('button', { name: 'Discard it' }).click();
  await dialog.getByRole('button', { name: /^Undo/ }).click();
  await expect(dialog.getByRole('button', { name: 'Discard Night Warehouse Operative' })).toBeVisible();
  await other.close();

  const { popup: back } = await openPopup('/jobs/warehouse-operative');
  await expect(back.field('Title')).toHaveValue('Night Warehouse Operative');
});
