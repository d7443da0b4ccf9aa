import type { Page } from '@playwright/test';
import { createBoard } from '../board/board.mjs';
import type { Board, Variation } from '../board/types.d.mts';
import { seedAccount } from '../browser/seed.mjs';
import { expect, test } from './support/fixtures';

/** A board whose names are not the shipped ones; `Jobcourier` is told nothing of them. */
const NAMES = {
  title: 'job_title',
  reference: 'job_ref',
  closing_date: 'expiry_date',
  application_url: 'apply_url',
};

async function boardWith(variation: Variation, extension: Parameters<typeof seedAccount>[0]): Promise<Board> {
  const board = await createBoard({ variation });
  await seedAccount(extension, board);
  return board;
}

const section = (settings: Page) => settings.getByRole('region', { name: 'Board', exact: true });

test('board names: Check and Find field names learn them, and the advert posts once they are taken over', async ({
  extension,
  openPopup,
}) => {
  const board = await boardWith({ names: NAMES }, extension);
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.extensionId}/options.html`);
  await settings.getByRole('button', { name: 'Check Ardlunan HR at the board' }).click();
  const names = section(settings);
  await expect(names).toContainText('Title: the board knows “job_title”');
  await names.getByRole('button', { name: 'Find field names' }).click();
  await expect(names).toContainText('Reference: the board knows “job_ref”');
  await expect(names).toContainText('Closing date: the board knows “expiry_date”');
  expect(board.jobs()).toEqual([]);
  expect(board.requests()).toHaveLength(2);
  expect(board.requests()[1]?.body).not.toHaveProperty('job_title');

  await names.getByRole('button', { name: /^Use these \d names$/ }).click();
  await expect(names).toContainText('in use now');
  await names.getByText('The board’s field names').click();
  await expect(names.getByLabel('Reference')).toHaveValue('job_ref');

  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs()[0]?.advert).toMatchObject({ job_title: expect.any(String), job_ref: 'ARD-1042' });
  await board.close();
});

test('board names: a refusal offers the name that the board wants, and the same advert posts with it @thorough', async ({
  extension,
  openPopup,
}) => {
  const board = await boardWith({ names: { title: 'job_title' } }, extension);
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText(
    's1jobs doesn’t accept “title” for the title, but it knows “job_title”.',
  );
  await popup.postBar.getByRole('button', { name: 'Use job_title for the title' }).click();
  await expect(popup.postBar).toContainText('Nothing has been sent yet: post again.');
  expect(board.requests()).toHaveLength(1);
  await popup.postBar.getByRole('button', { name: 'Post to s1jobs' }).click();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.requests()).toHaveLength(2);
  expect(board.jobs()).toHaveLength(1);
  await board.close();
});

test('board names: a refused option is sent by the board’s word, and the same advert posts @thorough', async ({
  extension,
  openPopup,
}) => {
  const lists = { hours: ['FULL_TIME', 'PART_TIME'], job_type: ['P', 'C', 'T'] };
  const board = await boardWith({ lists, tellsLists: 'quoted' }, extension);
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.postBar.getByRole('button', { name: 'Send “FULL_TIME” for Full time' }).click();
  await popup.postBar.getByLabel('Word for “Permanent” at s1jobs').selectOption('P');
  await popup.postBar.getByRole('button', { name: 'Use this word' }).click();
  await expect(popup.postBar).toContainText('Nothing has been sent yet: post again.');
  expect(board.requests()).toHaveLength(1);
  await popup.postBar.getByRole('button', { name: 'Post to s1jobs' }).click();
  await expect(popup.postBar).toContainText('Posted.');
  expect(board.jobs().map(({ advert }) => [advert.hours, advert.job_type])).toEqual([['FULL_TIME', 'P']]);
  await board.close();
});
