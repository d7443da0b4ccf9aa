import { expect, test } from './support/fixtures';

test('gaps: listed with what to do, counted, and the first is focused', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  const { popup } = await openPopup('/');
  await popup.pressPost();
  await expect(popup.postBar).toContainText('6 fields need attention');
  await expect(popup.field('Title')).toBeFocused();
  for (const words of [
    'Enter the job title',
    'Enter the text of the advert',
    'Enter a postcode such as G2 1AL, or its first half, G2',
    'Enter a salary figure: s1jobs needs one',
    'Enter a link, an e-mail address or a phone number to apply to',
    'Choose the coreskill that fits the work',
  ]) {
    await expect(popup.page.getByRole('main')).toContainText(words);
  }
  expect(board.requests()).toEqual([]);
});

test('validation: a field is checked when it is left, not before @thorough', async ({
  openPopup,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  const salary = popup.field('Salary to');
  await salary.fill('2');
  await expect(popup.page.getByText('The highest salary is below the lowest')).toHaveCount(0);
  await salary.blur();
  await expect(popup.page.getByText('The highest salary is below the lowest')).toBeVisible();
  await popup.fill('Salary to', '26.5k');
  await expect(salary).toHaveValue('26,500');
  await expect(popup.page.getByText('The highest salary is below the lowest')).toHaveCount(0);
});

test('free typing: money, dates and postcodes @thorough', async ({ openPopup, seeded: _ }) => {
  const { popup } = await openPopup('/');
  await popup.fill('Postcode', 'g21al');
  await expect(popup.field('Postcode')).toHaveValue('G2 1AL');
  await popup.fill('Salary from', '£12.5');
  await expect(popup.field('Salary from')).toHaveValue('12.50');
  await expect(popup.page.getByText('s1jobs will round this to whole pounds')).toBeVisible();
  await popup.page.getByRole('button', { name: 'Show “£12.50” instead' }).click();
  await expect(popup.field('Shown as')).toHaveValue('£12.50');
  await popup.fill('Closing date', 'tomorrow');
  await expect(popup.field('Closing date')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await expect(popup.page.getByText('The advert comes down on the morning of')).toBeVisible();
  await popup.fill('YouTube video', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3');
  await expect(popup.field('YouTube video')).toHaveValue('https://youtu.be/dQw4w9WgXcQ');
});

test('specialisms: they belong to the coreskill, and go when it changes @thorough', async ({
  openPopup,
  seeded: _,
}) => {
  const { popup } = await openPopup('/about');
  await expect(
    popup.page.getByText('Choose a coreskill first, or search for a specialism above'),
  ).toBeVisible();
  await popup.pickCoreskill('Accountancy');
  await popup.addSpecialism('Payroll');
  await popup.pickCoreskill('Retail');
  await expect(popup.page.getByRole('list', { name: 'Chosen specialisms' })).toHaveCount(0);
  await popup.pickCoreskill('Customer Services');
  await expect(popup.page.getByText('Customer Services has no specialisms')).toBeVisible();
});

test('coreskill picker: found and chosen by keyboard alone @thorough', async ({ openPopup, seeded: _ }) => {
  const { popup } = await openPopup('/about');
  await popup.field('Coreskill').focus();
  await popup.page.keyboard.type('care med');
  await expect(popup.page.locator('[role=option][data-highlighted]')).toHaveText(
    'Medical / Dental / Health Care',
  );
  await popup.page.keyboard.press('Enter');
  await expect(popup.field('Coreskill')).toHaveValue('Medical / Dental / Health Care');
  await popup.page.keyboard.press('Tab');
  await popup.field('Specialisms').focus();
  await popup.page.keyboard.type('nurs');
  await expect(popup.page.locator('[role=option][data-highlighted]')).toHaveText(/Nursing/);
  await popup.page.keyboard.press('Enter');
  await expect(popup.page.getByRole('list', { name: 'Chosen specialisms' })).toHaveText(
    /Dental Nursing|Nursing/,
  );
  await popup.page.keyboard.press('Escape');
  await popup.page.keyboard.press('Backspace');
  await expect(popup.page.getByRole('list', { name: 'Chosen specialisms' })).toHaveCount(0);
});

test('no account: everything works but Post, which leads to the settings @thorough', async ({
  openPopup,
  board,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickCoreskill('Logistics / Distribution');
  await expect(popup.postBar).toContainText('Add your s1jobs API user name and password first');
  const settings = await popup.pressAndFollow(popup.postBar.getByRole('button', { name: /^Post to / }));
  await expect(settings).toHaveURL(/\/options\.html/);
  await expect(settings.getByText('To post, Jobcourier needs an API user at s1jobs')).toBeVisible();
  expect(board.requests()).toEqual([]);
});
