import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerInContextMenu } from './context-menu';
import { takeFailedPick } from './failed-pick';
import { pointed } from './pointed';

const TAB = { id: 7, url: 'https://a.example/job' };

/** What the browser calls when a menu item was chosen. */
const chosen = vi.fn<(info: { menuItemId: string; selectionText: string }, tab: typeof TAB) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: { addListener: (listener: typeof chosen) => chosen.mockImplementation(listener) },
  });
  Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access')) });
  Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('No')) });
  for (const show of ['setBadgeText', 'setBadgeTextColor', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, show).mockImplementation(async () => undefined);
  offerInContextMenu();
});

it('context menu: selected words wait for the form over their page', async () => {
  chosen({ menuItemId: 'salary_low', selectionText: '£12.60 an hour' }, TAB);
  await vi.waitFor(async () =>
    expect(await pointed.get()).toMatchObject([
      { address: TAB.url, field: 'salary_low', text: '£12.60 an hour' },
    ]),
  );
  expect(await takeFailedPick(TAB.id)).toBeUndefined();
});

it('context menu: a choice that the browser could not store is told by the tab’s next form', async () => {
  vi.spyOn(pointed, 'set').mockRejectedValueOnce(new Error('Full'));
  chosen({ menuItemId: 'salary_low', selectionText: '£12.60 an hour' }, TAB);
  await vi.waitFor(async () =>
    expect(await takeFailedPick(TAB.id)).toEqual({ tabId: 7, field: 'salary_low', why: 'not-kept' }),
  );
  expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
});

it('context menu: selected words wait for the form where the browser cannot open the popup by itself', async () => {
  Object.assign(fakeBrowser.action, { openPopup: undefined });
  chosen({ menuItemId: 'title', selectionText: 'Night Baker' }, TAB);
  await vi.waitFor(async () =>
    expect(await pointed.get()).toMatchObject([{ field: 'title', text: 'Night Baker' }]),
  );
});
