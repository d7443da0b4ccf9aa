import { until } from '../../browser/until.mjs';
import { ANSWERS, UNKNOWN } from '../support/answers';
import { expect, test } from './fixtures';
import { endPauses, ringAlarm } from './records';

const GREEN = 'rgb(11, 93, 75)';
/** Answers of the network; what the board itself answers is the same in every browser. */
const NETWORK_ANSWERS = ['a redirect', 'a cut connection'];
const BOARD_ANSWERS = ['wrong credentials', 'a proxy’s 403', '500'];

test('post: edited and classified by keys, then accepted; the draft is kept and the icon is ticked', async ({
  openPopup,
  firefox,
  board,
}) => {
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.fill('Title', 'Night Operative');
  await popup.pickCoreskill('Logistics / Distribution');
  await firefox.press('Control+Enter');
  await popup.says('Posted.');
  expect(board.jobs()).toHaveLength(1);
  expect(board.jobs()[0]?.received[0]?.body).toMatchObject({
    title: 'Night Operative',
    location: 'DD2 3XQ',
    username: 'sandbox-user',
  });
  await popup.close();

  const again = await openPopup('/jobs/warehouse-operative');
  expect(await again.value('Title')).toBe('Night Operative');
  await until('the tick', async () => (await firefox.badge()).text === '✓');
  expect(await firefox.badge()).toEqual({ text: '✓', colour: GREEN, isInToolbar: true });
});

test('coreskill list: typing after a click replaces the current choice @thorough', async ({
  openPopup,
  firefox,
}) => {
  const popup = await openPopup('/jobs/warehouse-operative');
  expect(await popup.value('Coreskill')).toBe('Logistics / Distribution');
  await popup.view.click({ label: 'Coreskill', within: 'main' });
  await until('the list', () => popup.view.has('[role=option]'));
  await firefox.press(...'account');
  await until('the letters', async () => (await popup.value('Coreskill')) === 'account');
});

for (const [name, behaviour, words] of ANSWERS) {
  if (![...NETWORK_ANSWERS, ...BOARD_ANSWERS].includes(name)) continue;
  test(`board answer: ${name}${BOARD_ANSWERS.includes(name) ? ' @thorough' : ''}`, async ({
    openPopup,
    board,
  }) => {
    board.behave({ ...behaviour, times: 1 });
    const popup = await openPopup('/jobs/warehouse-operative');
    await popup.post();
    for (const part of words) await popup.says(part);
    expect(board.requests()).toHaveLength(1);
  });
}

test('board answer: issues are shown at their fields, and the corrected advert is accepted @thorough', async ({
  openPopup,
  board,
}) => {
  board.behave({ kind: 'issues', issues: { salary_low: 'must be of number type' }, times: 1 });
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.says('s1jobs needs some corrections');
  expect(await popup.view.text('main')).toContain('s1jobs says: This must be a number');
  await popup.fill('Salary from', '24,100');
  await popup.pressPost();
  await popup.says('Posted.');
  expect(board.jobs()[0]?.advert.salary_low).toBe(24_100);
});

test('rate limit: nothing is sent during the pause, and the alarm wakes a stopped event page to continue @thorough', async ({
  openPopup,
  openSettings,
  firefox,
  board,
}) => {
  board.behave({ kind: 'rate-limit', as: 'html', times: 1 });
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.says('limits how fast adverts can be posted');
  await popup.close();
  const settings = await openSettings('board');
  await endPauses(settings);
  await firefox.endEventPage();
  expect(board.requests()).toHaveLength(1);
  await ringAlarm(settings);
  await until('the advert to be posted', () => board.jobs().length === 1);
  await until('the icon to tell', async () => (await firefox.badge()).text === '✓');
});

test('event page stopped while it posts: the outcome is unknown @thorough', async ({
  openPopup,
  firefox,
  board,
}) => {
  board.behave({ kind: 'delay', ms: 3_000, stored: true, times: 1 });
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.says('Posting…');
  await until('the request', () => board.requests().length === 1);
  await firefox.endEventPage();
  await popup.says('The browser closed while it was being sent');
  await popup.says(UNKNOWN);
  expect(board.requests()).toHaveLength(1);
});

test('slow board: a post of 20 seconds succeeds with the popup closed @thorough', async ({
  openPopup,
  firefox,
  board,
}) => {
  test.slow();
  board.behave({ kind: 'delay', ms: 20_000, times: 1 });
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.says('Posting…');
  await popup.close();
  await until('the icon to tell', async () => (await firefox.badge()).text === '✓', 60_000);
  expect(board.jobs()).toHaveLength(1);
  const again = await openPopup('/jobs/warehouse-operative');
  await again.says('Posted.');
});
