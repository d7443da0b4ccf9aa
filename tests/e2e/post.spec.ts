import { killWorker } from '../browser/faults.mjs';
import { expect, test, UNTIL_ANSWERED } from './support/fixtures';

const CREDENTIALS = { username: 'sandbox-user', password: '•••' };

test('post: a page with full data only needs a look at the suggestions @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await expect(popup.field('Coreskill')).toHaveValue('Logistics / Distribution');
  await expect.poll(() => popup.gaps()).toEqual(['coreskill', 'specialisms']);
  await popup.pickCoreskill('Logistics / Distribution');
  await popup.addSpecialism('Picker');
  await popup.addSpecialism('Packer');
  await popup.pressPost();

  await expect(popup.postBar).toContainText('Posted.');
  const [job, ...more] = board.jobs();
  expect(more).toEqual([]);
  await expect(popup.postBar).toContainText(`Job ${job?.id}`);
  expect(job?.received[0]?.body).toMatchObject({
    ...CREDENTIALS,
    title: 'Warehouse Operative',
    location: 'DD2 3XQ',
    salary_low: 24000,
    salary_high: 26500,
    salary_period: 'yearly',
    core_skill: 'Logistics / Distribution',
    specialism: ['Warehouse Operative', 'Picker', 'Packer'],
    hours: 'Full',
    reference: 'ARD-1042',
    application_email: 'people@ardlunan.example',
  });
  expect(job?.advert.description).toContain('<h2>What you will do</h2><ul><li>Pick and pack orders');
});

test('post: a page with half the data is completed from its text @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/sales-ledger-clerk');
  await expect(popup.field('Title')).toHaveValue('Sales Ledger Clerk');
  await expect(popup.field('Salary from')).toHaveValue('26,000');
  await expect(popup.field('Salary to')).toHaveValue('28,500');
  await popup.fill('Postcode', 'ph15xz');
  await expect(popup.field('Postcode')).toHaveValue('PH1 5XZ');
  await expect(popup.field('Coreskill')).toHaveValue('Accountancy');
  await popup.pressPost();

  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert).toMatchObject({
    title: 'Sales Ledger Clerk',
    location: 'PH1 5XZ',
    salary_low: 26000,
    salary_high: 28500,
    core_skill: 'Accountancy',
    specialism: 'S/Ledger & Accts Receivable',
    reference: 'ARD-1055',
  });
});

test('post: a page without data is read from its text @thorough', async ({
  openPopup,
  board,
  site,
  seeded: _,
}) => {
  const { popup } = await openPopup('/jobs/staff-nurse');
  await expect(popup.field('Title')).toHaveValue('Staff Nurse');
  await expect(popup.field('Salary from')).toHaveValue('31,892');
  await popup.fill('Postcode', 'DD5 2XW');
  await popup.pickCoreskill('Medical / Dental / Health Care');
  await popup.addSpecialism('Nursing');
  await popup.pressPost();

  await expect(popup.postBar).toContainText('Posted.');
  const [job] = board.jobs();
  expect(job?.advert).toMatchObject({
    title: 'Staff Nurse',
    salary_low: 31892,
    salary_high: 38921,
    salary_period: 'yearly',
    application_url: `${site.url}/apply/staff-nurse`,
  });
  expect(job?.advert.description).not.toContain('Similar jobs');
});

test('post: repeated presses send one request', async ({ openPopup, board, seeded: _ }) => {
  board.behave({ kind: 'delay', ms: UNTIL_ANSWERED });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickCoreskill('Logistics / Distribution');
  const post = popup.postBar.getByRole('button', { name: /^Post to / });
  await post.dblclick();
  await popup.page.keyboard.press('Control+Enter');
  await expect.poll(() => board.requests().length).toBe(1);
  board.answerDelayed();
  await expect(popup.postBar).toContainText('Posted.');
  await popup.page.keyboard.press('Control+Enter');
  await popup.postBar.getByRole('button', { name: 'Post again' }).click();
  await expect(popup.postBar).toContainText('Ready, as Ardlunan HR');
  expect(board.requests()).toHaveLength(1);
});

test('post: the popup can be closed meanwhile, and shows the outcome when it opens again @thorough', async ({
  openPopup,
  clickIcon,
  board,
  seeded: _,
}) => {
  board.behave({ kind: 'delay', ms: UNTIL_ANSWERED });
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posting…');
  await expect.poll(() => board.requests().length).toBe(1);
  await popup.close();
  board.answerDelayed();

  const again = await clickIcon(page);
  await expect(again.postBar).toContainText('Posted.');
  expect(board.jobs()).toHaveLength(1);
});

test('post: a worker that the browser stopped while sending leaves an unknown outcome, not a spinner for ever @thorough', async ({
  openPopup,
  clickIcon,
  board,
  extension,
  seeded: _,
}) => {
  board.behave({ kind: 'delay', ms: UNTIL_ANSWERED });
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect.poll(() => board.requests().length).toBe(1);
  await popup.close();
  await killWorker(extension);

  const again = await clickIcon(page);
  await expect(again.postBar).toContainText('We don’t know whether it was posted.');
  await expect(again.postBar).toContainText('The browser closed while it was being sent');
  expect(board.requests()).toHaveLength(1);
});

test('post: later edits are marked as not on the board @thorough', async ({ openPopup, seeded: _ }) => {
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  await popup.fill('Title', 'Night Warehouse Operative');
  await expect(popup.postBar).toContainText('Your later changes haven’t been sent to s1jobs');
});
