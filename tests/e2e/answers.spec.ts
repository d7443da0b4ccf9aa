import { createBoard } from '../board/board.mjs';
import { clearStores, openExtensionTab } from '../browser/extension-tab.mjs';
import { seedAccount } from '../browser/seed.mjs';
import { drawn } from '../support/soak.mjs';
import { ANSWERS, UNKNOWN } from './support/answers';
import { expect, test } from './support/fixtures';

/** Without them the page was never posted; its draft stays. */
const OF_POSTINGS = ['postings', 'adverts', 'pauses'];

test('board answer: the popup shows what each of those drawn means', async ({
  openPopup,
  clickIcon,
  board,
  seeded,
}) => {
  // Many postings, each in its own popup.
  test.slow();
  const tab = await openExtensionTab(seeded);
  const { page, popup: first } = await openPopup('/jobs/warehouse-operative');
  await first.pickCoreskill('Logistics / Distribution');
  await first.close();
  for (const [name, behaviour, shown] of drawn(ANSWERS)) {
    await test.step(name, async () => {
      board.reset();
      board.behave(behaviour);
      await tab.evaluate(clearStores, OF_POSTINGS);
      const popup = await clickIcon(page);
      await popup.pressPost();
      for (const words of shown) await expect.soft(popup.postBar).toContainText(words);
      expect(board.requests()).toHaveLength(1);
      await popup.close();
    });
  }
});

test('board answer: a timeout is shown as an unknown outcome @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  board.behave({ kind: 'delay', ms: 40_000, stored: true });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('didn’t answer in time', { timeout: 35_000 });
  await expect(popup.postBar).toContainText(UNKNOWN);
  expect(board.jobs()).toHaveLength(1);
});

test('board answer: an unreachable board is shown as an unknown outcome @thorough', async ({
  openPopup,
  extension,
}) => {
  const gone = await createBoard();
  await seedAccount(extension, gone);
  await gone.close();
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText(UNKNOWN);
});

test('board answer: issues are shown at their fields, and the rest in the Post bar @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  board.behave({
    kind: 'issues',
    issues: {
      salary_low: ['must be of number type', { 0: 'min value is 0' }],
      location: 'value does not match regex "x"',
      reference: 'unknown field',
      'validation exception': 'something else',
    },
    times: 1,
  });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('s1jobs needs some corrections');
  await expect(popup.postBar).toContainText('validation exception: something else');
  await expect(popup.field('Salary from')).toHaveAccessibleDescription(/s1jobs says: This must be a number/);
  await expect(popup.field('Postcode')).toHaveAccessibleDescription(/doesn’t accept it written like this/);
  await expect(popup.field('Reference')).toHaveAccessibleDescription(
    /The board doesn’t know this field name.*Settings, Board/,
  );

  await popup.fill('Salary from', '24,100');
  await expect(popup.field('Salary from')).not.toHaveAccessibleDescription(/s1jobs says/);
  await popup.pressPost();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert.salary_low).toBe(24100);
});

test('unknown outcome: it must be resolved by the recruiter before posting again @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  board.behave({ kind: 'cut', times: 1 });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText(UNKNOWN);
  await expect(popup.postBar.getByRole('link', { name: 'Look for it on the board' })).toHaveAttribute(
    'href',
    `${board.url}/`,
  );
  await expect(popup.postBar.getByRole('button', { name: /^Post to/ })).toHaveCount(0);
  await popup.postBar.getByRole('button', { name: 'I didn’t find it: send again' }).click();
  await popup.postBar.getByRole('button', { name: 'Not there: send it again' }).dblclick();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.requests()).toHaveLength(2);
  expect(board.jobs()).toHaveLength(1);
});

test('unknown outcome: resolved as posted with the job id that the recruiter found @thorough', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  board.behave({ kind: 'cut', stored: true, times: 1 });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText(UNKNOWN);
  const { id = '' } = board.jobs()[0] ?? {};
  await popup.postBar.getByRole('button', { name: 'I found it' }).click();
  await popup.postBar.getByLabel('Job id, if you know it').fill(id);
  await popup.postBar.getByRole('button', { name: 'Mark as posted' }).click();
  await expect(popup.postBar).toContainText(`Posted. Job ${id}`);
  expect(board.requests()).toHaveLength(1);
});
