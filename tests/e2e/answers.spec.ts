import { type Behaviour, createBoard } from '../board/board.mjs';
import { seedAccount } from '../browser/seed.mjs';
import { expect, test } from './support/fixtures';

const UNKNOWN = 'We don’t know whether it was posted.';
const LOOK = 'Look in your s1jobs recruiter account before sending again.';

/** Each answer of the board, and what the recruiter is told. */
const ANSWERS: [string, Behaviour, string[]][] = [
  [
    'wrong credentials',
    { kind: 'wrong-credentials' },
    ['Not posted.', 'did not accept the user name and password of Ardlunan HR'],
  ],
  ['wrong company', { kind: 'wrong-company' }, ['Not posted.', 'may not post for this company']],
  ['unreadable body', { kind: 'unreadable-body' }, ['Not posted.', 'could not read the advert']],
  ['not found', { kind: 'not-found' }, ['Not posted.', 'takes no adverts at the address in the settings']],
  ['method not allowed', { kind: 'method-not-allowed' }, ['Not posted.', 'takes no adverts at the address']],
  ['rate limit, JSON', { kind: 'rate-limit', as: 'json' }, ['Not sent yet.', 'asks us to wait']],
  ['rate limit, HTML', { kind: 'rate-limit', as: 'html' }, ['Not sent yet.', 'asks us to wait']],
  ['too large', { kind: 'too-large' }, ['Not posted.', 'too large for s1jobs']],
  ['a proxy’s 403', { kind: 'proxy-forbidden' }, ['Not posted.', 'blocked the advert']],
  ['500', { kind: 'server-error', status: 500 }, [UNKNOWN, 'answered with an error', LOOK]],
  ['502', { kind: 'server-error', status: 502 }, [UNKNOWN, LOOK]],
  ['503 after storing', { kind: 'server-error', status: 503, stored: true }, [UNKNOWN, LOOK]],
  ['504', { kind: 'server-error', status: 504 }, [UNKNOWN, LOOK]],
  ['a redirect', { kind: 'redirect' }, [UNKNOWN, 'pointed to another address', LOOK]],
  ['a cut connection', { kind: 'cut' }, [UNKNOWN, 'The connection broke', LOOK]],
  ['a cut after storing', { kind: 'cut', stored: true }, [UNKNOWN, 'The connection broke', LOOK]],
  [
    'accepted, unreadable',
    { kind: 'accepted-unreadable' },
    ['Posted.', 's1jobs did not tell its job number'],
  ],
  [
    'accepted, odd body',
    { kind: 'accepted-with-odd-body' },
    ['Posted.', 's1jobs did not tell its job number'],
  ],
];

for (const [name, behaviour, told] of ANSWERS) {
  test(`${name} is told`, async ({ openPopup, board, seeded: _ }) => {
    board.behave(behaviour);
    const { popup } = await openPopup('/jobs/warehouse-operative');
    await popup.post();
    for (const words of told) await expect(popup.postBar).toContainText(words);
    expect(board.requests()).toHaveLength(1);
  });
}

test('no answer in time is told as not known', async ({ openPopup, board, seeded: _ }) => {
  board.behave({ kind: 'delay', ms: 40_000, stored: true });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('did not answer in time', { timeout: 35_000 });
  await expect(popup.postBar).toContainText(UNKNOWN);
  expect(board.jobs()).toHaveLength(1);
});

test('an unreachable board is told as not known', async ({ openPopup, extension }) => {
  const gone = await createBoard();
  await seedAccount(extension, gone);
  await gone.close();
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText(UNKNOWN);
});

test('what the board says of fields is told at the fields, and the rest in the bar', async ({
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
  await expect(popup.postBar).toContainText('s1jobs wants something changed first');
  await expect(popup.postBar).toContainText('validation exception: something else');
  await expect(popup.field('Salary from')).toHaveAccessibleDescription(/s1jobs says: This must be a number/);
  await expect(popup.field('Postcode')).toHaveAccessibleDescription(/does not take it in this form/);
  await expect(popup.field('Reference')).toHaveAccessibleDescription(
    /does not know this key.*see Settings, Board/,
  );

  await popup.fill('Salary from', '24,100');
  await expect(popup.field('Salary from')).not.toHaveAccessibleDescription(/s1jobs says/);
  await popup.pressPost();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert.salary_low).toBe(24100);
});

test('an unknown outcome is settled by the recruiter, and only then posted again', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  board.behave({ kind: 'cut', times: 1 });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText(UNKNOWN);
  await expect(popup.postBar.getByRole('link', { name: 'Look there' })).toHaveAttribute(
    'href',
    `${board.url}/`,
  );
  await expect(popup.postBar.getByRole('button', { name: /^Post to/ })).toHaveCount(0);
  await popup.postBar.getByRole('button', { name: 'It is not there: send again' }).dblclick();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.requests()).toHaveLength(2);
  expect(board.jobs()).toHaveLength(1);
});

test('an unknown outcome that is there is kept as posted, with the job id that the recruiter found', async ({
  openPopup,
  board,
  seeded: _,
}) => {
  board.behave({ kind: 'cut', stored: true, times: 1 });
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText(UNKNOWN);
  const { id = '' } = board.jobs()[0] ?? {};
  await popup.postBar.getByRole('button', { name: 'It is there' }).click();
  await popup.postBar.getByLabel('Its job id, if you know it').fill(id);
  await popup.postBar.getByRole('button', { name: 'Keep as posted' }).click();
  await expect(popup.postBar).toContainText(`Posted. Job ${id}`);
  expect(board.requests()).toHaveLength(1);
});
