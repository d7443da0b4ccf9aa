/** @import { Firefox } from './firefox.mjs' */
import { until } from '../until.mjs';

export const ACCOUNT = { label: 'Ardlunan HR', username: 'sandbox-user', password: 'sandbox-pass' };

/**
 * Enters an account and the board's address in the settings, and allows the address in Firefox's prompt.
 * @param {Firefox} firefox
 * @param {{ url: string }} board
 */
export async function setUp(firefox, board) {
  const settings = await firefox.openTab(firefox.address('options.html'));
  await settings.fill({ label: 'Name', within: '#accounts' }, ACCOUNT.label);
  await settings.fill({ label: 'API user name' }, ACCOUNT.username);
  await settings.fill({ label: 'API password' }, ACCOUNT.password);
  await settings.click({ name: 'Save', within: '#accounts' });
  await until('the account to be saved', async () =>
    (await settings.text('#accounts')).includes('was saved'),
  );
  await settings.fill('#board-endpoint', `${board.url}/api/job`);
  await settings.click({ name: 'Save', within: '#board' });
  await firefox.answerPrompt(true);
  await until('the address to be saved', async () => /Saved/.test(await settings.text('#board .save-row')));
}
