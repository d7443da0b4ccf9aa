import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createBoard } from '../../board/board.mjs';
import { ACCOUNT } from '../../browser/firefox/set-up.mjs';
import { until } from '../../browser/until.mjs';
import { expect, test } from './fixtures';

const PHRASE = 'correct horse battery';

/** @returns what it holds */
async function downloaded(folder: string, name: RegExp): Promise<string> {
  const file = await until(`a download like ${name}`, () =>
    readdirSync(folder).find((one) => name.test(one) && readFileSync(path.join(folder, one)).length > 0),
  );
  return readFileSync(path.join(folder, file), 'utf8');
}

test('permission prompt: a new address is saved and used only if allowed', async ({
  openSettings,
  openPopup,
  firefox,
  board,
}) => {
  const other = await createBoard();
  // Another origin, although the same computer.
  const address = `${other.url.replace('127.0.0.1', 'localhost')}/api/job`;
  const before = `${board.url}/api/job`;
  const save = async (endpoint: string) => {
    const settings = await openSettings('board');
    await settings.wait('#board-endpoint');
    await settings.fill('#board-endpoint', endpoint);
    await settings.click({ name: 'Save', within: '#board' });
    return settings;
  };
  const isSaved = (settings: Awaited<ReturnType<typeof save>>) =>
    until('the address to be saved', async () => /Saved/.test(await settings.text('#board .save-row')));
  const settings = await save(address);
  expect(await firefox.answerPrompt(false)).toContain('localhost');
  await until('the refusal to be told', async () =>
    (await settings.text('#board')).includes('Not saved: Jobcourier isn’t allowed to reach localhost'),
  );
  const allowed = await save(address);
  await firefox.answerPrompt(true);
  await isSaved(allowed);
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.says('Posted.');
  expect(other.jobs()).toHaveLength(1);
  expect(board.requests()).toEqual([]);
  await popup.close();
  await isSaved(await save(before));
  await other.close();
});

test('lock: an advert waits for the passphrase, and is sent once it is typed @thorough', async ({
  openSettings,
  openPopup,
  firefox,
  board,
}) => {
  const settings = await openSettings('security');
  await settings.fill('#lock-passphrase', PHRASE);
  await settings.fill('#lock-again', PHRASE);
  await firefox.press('Enter');
  await settings.click({ name: 'Lock now' });
  await until('the lock', async () => (await settings.text('#security')).includes('are locked'));

  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.says('Your accounts are locked');
  expect(board.requests()).toEqual([]);
  await popup.view.fill('#unlock', 'something else');
  await firefox.press('Enter');
  await popup.says('That isn’t the passphrase');
  await popup.view.fill('#unlock', PHRASE);
  await firefox.press('Enter');
  await popup.says('Posted.');
  await popup.close();

  const after = await openSettings('security');
  await after.click({ name: 'Turn off passphrase' });
  await after.click({ name: 'Turn it off' });
  await until('the passphrase to be gone', async () =>
    (await after.text('#security')).includes('Without a passphrase'),
  );
});

test('backup and export: saved as files, with the account and without its password @thorough', async ({
  openSettings,
  openPopup,
  firefox,
  downloads,
}) => {
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await popup.says('Posted.');
  await popup.close();
  const settings = await openSettings('data');
  await settings.click({ name: 'Back up everything' });
  const backup = await downloaded(downloads, /^jobcourier-backup.*\.jsonl$/);
  expect(backup).toContain('Warehouse Operative');
  expect(backup).toContain(ACCOUNT.username);
  expect(backup).not.toContain(ACCOUNT.password);

  const adverts = await firefox.openTab(firefox.address('adverts.html#history'));
  await adverts.fill('#search', 'warehouse');
  await until('the hit', async () => /found of/.test(await adverts.text()));
  await adverts.click({ name: 'CSV' });
  expect(await downloaded(downloads, /\.csv$/)).toContain('Warehouse Operative');
});
