import type { Popup } from '../browser/popup.mjs';
import { expect, test } from './support/fixtures';

const highlighted = (popup: Popup) => popup.page.locator('[role=option][data-highlighted]');
const options = (popup: Popup) => popup.page.getByRole('listbox').getByRole('option');
const chosen = (popup: Popup) => popup.page.getByRole('list', { name: 'Chosen specialisms' });
const status = (popup: Popup, words: string) => popup.page.getByRole('status').filter({ hasText: words });

test('coreskill picker: a misspelt word finds a specialism, which also chooses its coreskill @thorough', async ({
  openPopup,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.field('Coreskill').fill('wleder');
  const option = options(popup).first();
  await expect(option).toHaveText('Engineering / Technical › Welding');
  await option.click();
  await expect(popup.field('Coreskill')).toHaveValue('Engineering / Technical');
  await expect(chosen(popup)).toHaveText('Welding');
  await expect(status(popup, 'Welding chosen; coreskill: Engineering / Technical')).toHaveCount(1);
});

test('coreskill picker: namesakes show their paths, and specialisms of another coreskill are removed @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.field('Coreskill').fill('sales manager');
  await expect(options(popup).filter({ hasText: 'Sales Manager' })).toHaveText([
    'Retail › Sales Manager',
    'Sales › Sales Manager',
  ]);
  await popup.pickPath('Sales', 'Sales Manager');
  await popup.pickPath('Sales', 'Car Sales');
  await expect(popup.field('Coreskill')).toHaveValue('Sales');
  await expect(chosen(popup).getByRole('listitem')).toHaveText(['Sales Manager', 'Car Sales']);
  await popup.pickPath('Retail', 'Butcher');
  await expect(chosen(popup).getByRole('listitem')).toHaveText(['Sales Manager', 'Butcher']);
  await expect(status(popup, 'Butcher chosen; coreskill: Retail; removed')).toContainText('Car Sales');
  await popup.pressPost();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert).toMatchObject({
    core_skill: 'Retail',
    specialism: ['Sales Manager', 'Butcher'],
  });
});

test('coreskill picker: search, choose, add and remove by keyboard alone @thorough', async ({
  openPopup,
  seeded: _,
}) => {
  const { popup } = await openPopup('/about');
  const { keyboard } = popup.page;
  const coreskill = popup.field('Coreskill');
  await coreskill.focus();
  await keyboard.type('helth safty');
  await expect(status(popup, '4 found')).toHaveCount(1);
  await expect(highlighted(popup)).toHaveText('Construction / Trades › Health & Safety');
  await keyboard.press('ArrowDown');
  await expect(highlighted(popup)).toHaveText('Engineering / Technical › Health & Safety');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect(coreskill).toHaveValue('Construction / Trades');
  await expect(coreskill).toBeFocused();
  await expect(chosen(popup)).toHaveText('Health & Safety');

  await popup.field('Specialisms').focus();
  await keyboard.type('scafold');
  await expect(highlighted(popup)).toHaveText('Scaffolder');
  await keyboard.press('Enter');
  await expect(status(popup, 'Scaffolder added')).toHaveCount(1);
  await expect(chosen(popup).getByRole('listitem')).toHaveText(['Health & Safety', 'Scaffolder']);
  await keyboard.press('Escape');
  await keyboard.press('Backspace');
  await expect(status(popup, 'Scaffolder removed')).toHaveCount(1);
  await expect(chosen(popup)).toHaveText('Health & Safety');
});

test('coreskill picker: Escape keeps the choice, and the field shows it @thorough', async ({
  openPopup,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickCoreskill('Retail');
  const field = popup.field('Coreskill');
  await field.fill('welder');
  await expect(options(popup)).toHaveCount(1);
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('Retail');
  await field.fill('zzz');
  await expect(popup.page.getByText('Nothing on the list matches “zzz”')).toBeVisible();
  await expect(status(popup, 'Nothing found')).toHaveCount(1);
  await field.press('Tab');
  await expect(field).toHaveValue('Retail');
});

test('coreskill picker: a specialism of the chosen coreskill is added, too @thorough', async ({
  openPopup,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickPath('Engineering / Technical', 'Welding');
  await popup.pickPath('Engineering / Technical', 'Rail');
  await popup.pickPath('Engineering / Technical', 'Rail');
  await expect(popup.field('Coreskill')).toHaveValue('Engineering / Technical');
  await expect(chosen(popup).getByRole('listitem')).toHaveText(['Welding', 'Rail']);
});
