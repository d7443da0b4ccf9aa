import type { Locator, Page } from '@playwright/test';
import { openExtensionTab, readStorage } from '../browser/extension-tab.mjs';
import { expect, test } from './support/fixtures';

type Extension = { context: { newPage(): Promise<Page> }; extensionId: string };

const BUNDLED = 'In use: 36 coreskills and 377 specialisms';
const OWN =
  'core_skill,specialism\r\n"Baking, Cakes",Bread\r\n"Baking, Cakes","6"" Cakes"\r\nRetail,Butcher\r\nCafés,\r\n';

async function openSection({ context, extensionId }: Extension): Promise<Locator> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#coreskills`);
  return page.getByRole('region', { name: 'Coreskills', exact: true });
}

async function chooseFile(section: Locator, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await section.getByLabel('Choose another list').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function takeOwn(section: Locator): Promise<void> {
  await chooseFile(section, 'own.csv', OWN);
  await section.getByRole('button', { name: 'Use this list' }).click();
  await expect(section.getByText('The list from own.csv is now in use')).toBeVisible();
}

test('coreskill list: a faulty file is refused by line, and the old list stays @thorough', async ({
  extension,
}) => {
  const section = await openSection(extension);
  await expect(section.getByText(BUNDLED)).toBeVisible();
  const many = Array.from({ length: 30 }, () => ',Bread').join('\n');
  await chooseFile(section, 'wrong.csv', `Retail,Butcher\nRetail,Butcher\nRetail,a,b\n${many}`);
  await expect(section.getByRole('status').first()).toHaveText('wrong.csv can’t be used yet');
  const faults = section.getByRole('listitem');
  await expect(faults).toHaveCount(20);
  await expect(faults.nth(0)).toHaveText('Line 2: “Butcher” is already under Retail, on line 1');
  await expect(faults.nth(1)).toContainText('Line 3: there are more than two columns');
  await expect(faults.nth(2)).toHaveText('Line 4: the coreskill is missing');
  await expect(section.getByText('and 12 more')).toBeVisible();
  await expect(section.getByRole('button', { name: 'Use this list' })).toHaveCount(0);
  await section.page().reload();
  await expect(section.getByText(BUNDLED)).toBeVisible();
});

test('coreskill list: a new list is used once accepted, and the bundled one can be restored @thorough', async ({
  extension,
  openPopup,
}) => {
  const section = await openSection(extension);
  await chooseFile(section, 'own.csv', OWN);
  const heading = section.getByRole('heading', { name: 'own.csv has 3 coreskills and 3 specialisms' });
  await expect(heading).toBeFocused();
  await section.getByText('2 coreskills and 2 specialisms added').click();
  await expect(section.getByText('Baking, Cakes › 6" Cakes')).toBeVisible();
  await expect(section.getByText('35 coreskills and 376 specialisms removed')).toBeVisible();
  await section.getByRole('button', { name: 'Keep the current list' }).click();
  await expect(section.getByText('The current list stays in use')).toBeVisible();
  await expect(section.getByLabel('Choose another list')).toBeFocused();
  await expect(section.getByText(BUNDLED)).toBeVisible();

  await takeOwn(section);
  await section.page().reload();
  await expect(section.getByText('In use: 3 coreskills and 3 specialisms')).toBeVisible();
  await expect(section.getByText(/^Chosen on \w+day \d+ \w+$/)).toBeVisible();

  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickCoreskill('Baking, Cakes');
  await popup.addSpecialism('Bread');
  await popup.close();
  await page.close();

  await section.getByRole('button', { name: 'Use the built-in list' }).click();
  await expect(section.getByText('The built-in list is now in use')).toBeVisible();
  await expect(section.getByText(BUNDLED)).toBeVisible();
});

test('coreskill list: a draft whose choice is no longer on the list says so, and is not posted @thorough', async ({
  seeded,
  openPopup,
  clickIcon,
  board,
}) => {
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  await popup.pickCoreskill('Logistics / Distribution');
  await popup.addSpecialism('Picker');
  await popup.close();
  const section = await openSection(seeded);
  await takeOwn(section);
  await section.page().close();

  const again = await clickIcon(page);
  const words = '“Logistics / Distribution” is no longer on the list: choose another';
  await expect(again.page.getByText(words)).toBeVisible();
  await expect(again.field('Coreskill')).toHaveValue('Logistics / Distribution');
  await expect(again.page.getByRole('list', { name: 'Chosen specialisms' })).toContainText('Picker');
  await again.pressPost();
  await expect(again.postBar).toContainText('1 field needs attention');
  expect(board.requests()).toEqual([]);
  await again.pickCoreskill('Retail');
  await expect(again.page.getByText(words)).toHaveCount(0);
  await expect(again.postBar).toContainText('as Ardlunan HR');
});

test('coreskill choices: those of posted adverts are remembered until they are forgotten @thorough', async ({
  seeded,
  openPopup,
}) => {
  const extensionTab = await openExtensionTab(seeded);
  const { popup } = await openPopup('/jobs/warehouse-operative');
  await popup.post();
  await expect(popup.postBar).toContainText('Posted.');
  // Posting does not wait for that.
  await expect.poll(async () => (await readStorage(extensionTab)).choices).toHaveLength(1);
  await popup.close();

  const section = await openSection(seeded);
  await expect(section.getByText('It remembers 1 advert at the moment')).toBeVisible();
  await section.getByRole('button', { name: 'Forget earlier choices' }).click();
  await section.getByRole('button', { name: 'Forget them' }).click();
  await expect(section.getByText('Forgotten')).toBeVisible();
  await expect(section.getByText('Nothing is remembered at the moment')).toBeVisible();
});

test('coreskill list: a damaged one is replaced by the bundled one, with a message @thorough', async ({
  extension,
}) => {
  const extensionTab = await openExtensionTab(extension);
  // @ts-expect-error: `chrome` is there in the extension tab, and not here.
  await extensionTab.evaluate(() => chrome.storage.local.set({ coreskillList: { file: 'own.csv' } }));
  const section = await openSection(extension);
  await expect(section.getByText('The list that you chose couldn’t be read')).toBeVisible();
  await expect(section.getByText(BUNDLED)).toBeVisible();
  await takeOwn(section);
  await expect(section.getByText('couldn’t be read')).toHaveCount(0);
});
