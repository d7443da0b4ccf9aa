import type { Page } from '@playwright/test';
import { addDays, todayInLondon } from '../../utils/advert/dates';
import type { Extension } from '../browser/launch.mjs';
import { Popup } from '../browser/popup.mjs';
import { expect, test } from './support/fixtures';

const WAREHOUSE = '/jobs/warehouse-operative';

const before = (popup: Popup) => popup.page.getByRole('region', { name: 'Posted before' });
const bar = (page: Page) => page.getByRole('contentinfo');

async function post(popup: Popup): Promise<void> {
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  await popup.close();
}

/** @param press opens the window in which the advert is edited */
async function openedEdit({ context }: Extension, press: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), press()]);
  await expect(page.getByRole('heading', { name: /^Editing job [\da-f]{24}$/u })).toBeVisible();
  await new Popup(page).filled();
  return page;
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send changes' }).click();
}

test('editing: from the posted page, what changes is listed, sent, and nothing else', async ({
  openPopup,
  clickIcon,
  board,
  seeded,
}) => {
  const { page, popup } = await openPopup(WAREHOUSE);
  await post(popup);
  const [job] = board.jobs();
  const again = await clickIcon(page);
  const edit = await openedEdit(seeded, () =>
    before(again).getByRole('button', { name: 'Edit', exact: true }).click(),
  );
  const form = new Popup(edit);
  await form.fill('Title', 'Night warehouse operative');
  await form.fill('Reference', '');
  await expect(bar(edit)).toContainText('no way for us to empty a field');
  await expect(bar(edit)).toContainText('1 field changed');

  await edit.getByRole('button', { name: 'Review changes' }).click();
  const review = edit.getByRole('dialog');
  await expect(review).toContainText(`Was ${String(job?.advert.title)}`);
  await expect(review).toContainText('Will be Night warehouse operative');
  await expect(review).toContainText('Some boards count a new title or place as a new advert');
  expect(board.requests()).toHaveLength(1);
  await review.getByRole('button', { name: 'Send changes' }).click();
  await expect(bar(edit)).toContainText('Changed.');

  const [sent] = board.requests().slice(-1);
  expect(sent).toMatchObject({ method: 'PATCH', path: `/api/job/${job?.id}`, status: 200 });
  expect(Object.keys(Object(sent?.body)).sort()).toEqual(['password', 'title', 'username']);
  expect(sent?.headers['if-match']).toBe(job?.etag);
  expect(board.jobs()[0]?.advert).toEqual({ ...job?.advert, title: 'Night warehouse operative' });

  await test.step('a second edit names the new version', async () => {
    await form.fill('Salary to', '31,000');
    await send(edit);
    await expect.poll(() => board.jobs()[0]?.advert.salary_high).toBe(31_000);
    expect(board.jobs()).toHaveLength(1);
  });
});

test('editing: what somebody changed elsewhere is not overwritten, and the edit is kept @thorough', async ({
  openPopup,
  openAdverts,
  board,
  seeded,
}) => {
  const { popup } = await openPopup(WAREHOUSE);
  await post(popup);
  const history = await openAdverts('history');
  await history.getByRole('list', { name: 'Postings' }).getByRole('link').click();
  const edit = await openedEdit(seeded, () =>
    history.getByRole('dialog').getByRole('button', { name: 'Edit', exact: true }).click(),
  );
  const form = new Popup(edit);
  await form.fill('Title', 'Night warehouse operative');
  board.editElsewhere(board.jobs()[0]?.id ?? '', { title: 'Day warehouse operative' });
  await send(edit);
  await expect(bar(edit)).toContainText('Not changed.');
  await expect(bar(edit)).toContainText('a different version of this advert from ours');
  await expect(bar(edit).getByRole('link', { name: /recruiter account/u })).toBeVisible();
  await expect(edit.getByRole('button', { name: 'Review changes' })).toHaveCount(0);
  expect(board.jobs()[0]?.advert.title).toBe('Day warehouse operative');
  await edit.reload();
  await form.filled();
  await expect(form.field('Title')).toHaveValue('Night warehouse operative');
});

test('editing: after a lost answer it is unknown, and sent again only when the recruiter says so @thorough', async ({
  openPopup,
  openAdverts,
  clickIcon,
  board,
  seeded,
}) => {
  const { page, popup } = await openPopup(WAREHOUSE);
  await post(popup);
  const again = await clickIcon(page);
  const edit = await openedEdit(seeded, () =>
    before(again).getByRole('button', { name: 'Edit', exact: true }).click(),
  );
  await new Popup(edit).fill('Title', 'Night warehouse operative');
  board.behave({ kind: 'cut', stored: true, times: 1 });
  await send(edit);
  await expect(bar(edit)).toContainText('We don’t know whether it was changed.');

  const outbox = await openAdverts('outbox');
  const item = outbox.getByRole('listitem').filter({ hasText: 'Edit:' });
  await expect(item).toContainText('We don’t know whether it was changed.');
  await item.getByRole('button', { name: 'It didn’t: send again' }).click();
  // It did go through, so the board refuses the old version: it is not applied twice.
  await expect(outbox.getByText('a different version of this advert from ours')).toBeVisible();
  expect(board.jobs()[0]?.received).toHaveLength(2);
});

test('closing early: one question, and the advert comes down tomorrow @thorough', async ({
  openPopup,
  clickIcon,
  board,
  seeded: _,
}) => {
  const { page, popup } = await openPopup(WAREHOUSE);
  await post(popup);
  const again = await clickIcon(page);
  await before(again).getByRole('button', { name: 'Take down early' }).click();
  expect(board.requests()).toHaveLength(1);
  const tomorrow = addDays(todayInLondon(), 1);
  await before(again).getByRole('button', { name: 'Take it down' }).click();
  await expect(before(again)).toContainText('It will come down early.');
  await expect(before(again).getByRole('button', { name: 'Take down early' })).toHaveCount(0);
  const [job] = board.jobs();
  // Midnight may have passed meanwhile.
  expect([tomorrow, addDays(todayInLondon(), 1)]).toContain(job?.advert.closing_date);
});
