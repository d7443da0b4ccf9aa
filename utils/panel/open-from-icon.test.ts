import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formPlace } from '@/utils/settings/form-place';
import { openFromIcon } from './open-from-icon';

type Clicked = (tab: { windowId?: number }) => void;

const open = vi.fn<() => Promise<void>>();
let click: Clicked;

beforeEach(() => {
  fakeBrowser.reset();
  open.mockReset();
  Object.assign(fakeBrowser, { sidePanel: { open } });
  Object.assign(fakeBrowser.action, {
    onClicked: { addListener: (listener: Clicked) => (click = listener) },
    setPopup: async () => undefined,
  });
  openFromIcon();
});

it.each([
  ['opens', () => Promise.resolve()],
  ['does not open', () => Promise.reject(new Error('No gesture'))],
  ['is still opening', () => new Promise<void>(() => undefined)],
])('icon click: a panel that is open is told of it where the panel %s', async (_, opens) => {
  open.mockImplementation(opens);
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  click({ windowId: 4 });
  await vi.waitFor(() => expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'icon-clicked', windowId: 4 }));
});

it('icon click: a browser that opens no panel opens the popup from then on', async () => {
  await formPlace.set('panel');
  open.mockRejectedValue(new Error('No'));
  click({ windowId: 4 });
  await vi.waitFor(async () => expect(await formPlace.get()).toBe('popup'));
});
