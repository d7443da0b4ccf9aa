import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leadTab, openSettings } from './go';
import { activeTab, readTab } from './tab';

const READING = { kind: 'listing', jobs: [{ title: 'Baker', url: 'https://a.example/1' }] };

const injects = (result: () => Promise<unknown>) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ documentId: '1', frameId: 0, result: await result() }]);

beforeEach(() => fakeBrowser.reset());

it('finds the active tab of the window', async () => {
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url: 'https://b.example/', active: false });
  const tab = await fakeBrowser.tabs.create({ url: 'https://a.example/job', active: true });
  expect(await activeTab()).toEqual({ id: tab?.id, url: 'https://a.example/job' });
});

it('gets by without any tab', async () => {
  await fakeBrowser.windows.create({ focused: true });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  expect(await activeTab()).toEqual({ id: undefined, url: undefined });
});

describe('readTab', () => {
  it('injects the reader into that tab alone, and takes back what it read', async () => {
    const injected = injects(async () => READING);
    expect(await readTab({ id: 7, url: 'https://a.example/job' })).toEqual(READING);
    expect(injected).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/reader.js'] });
  });

  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://a.example/', 'browser-page'],
    ['chrome-extension://abc/options.html', 'browser-page'],
    ['', 'browser-page'],
    [undefined, 'browser-page'],
  ])('does not even try %s', async (url, cause) => {
    const injected = injects(async () => READING);
    expect(await readTab({ id: 7, url })).toEqual({ kind: 'none', reason: 'unreadable', cause });
    expect(injected).not.toHaveBeenCalled();
  });

  it('does not try a tab without an id', async () => {
    const injected = injects(async () => READING);
    expect(await readTab({ id: undefined, url: 'https://a.example/' })).toMatchObject({
      reason: 'unreadable',
    });
    expect(injected).not.toHaveBeenCalled();
  });

  it.each([
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons', 'store'],
    ['https://a.example/Advert.PDF?x=1#page=2', 'pdf'],
    ['file:///home/me/job.html', 'file'],
    ['https://a.example/job', 'refused'],
    ['https://chromewebstore.google.com.example/x', 'refused'],
    ['https://a.example/?file=x.pdf', 'refused'],
  ])('says why %s could not be read', async (url, cause) => {
    injects(() => Promise.reject(new Error('Cannot access contents of the page')));
    expect(await readTab({ id: 7, url })).toEqual({ kind: 'none', reason: 'unreadable', cause });
  });

  it('reads a page that is called like a PDF, where the browser lets it', async () => {
    injects(async () => READING);
    expect(await readTab({ id: 7, url: 'https://a.example/job.pdf' })).toEqual(READING);
  });

  it.each([
    undefined,
    null,
    'advert',
    {},
    { kind: 'advert' },
    { kind: 'advert', fields: { title: { value: 'x', source: 'recruiter' } }, warnings: [] },
    { kind: 'none', reason: 'because' },
    { kind: 'listing', jobs: [{ title: 'Baker' }] },
  ])('does not take %j for a reading', async (result) => {
    injects(async () => result);
    expect(await readTab({ id: 7, url: 'https://a.example/' })).toEqual({
      kind: 'none',
      reason: 'unreadable',
      cause: 'refused',
    });
  });

  describe('of an advert in a frame that the recruiter allowed', () => {
    const FRAME = 'https://frames.example/1';
    const blocked = { kind: 'blocked-frame', frame: FRAME, address: 'https://a.example/job' };
    const advert = { kind: 'advert', fields: {}, warnings: [], address: FRAME };
    const frame = (result: unknown, documentId: string, frameId = 0) => ({ result, documentId, frameId });

    /** What the browser gives for the page alone, and then for all of its frames. */
    const gives = (...calls: ReturnType<typeof frame>[][]) => {
      vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
      vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => calls.shift() ?? []);
      return readTab({ id: 7, url: 'https://a.example/job' });
    };

    it('tells the page’s own address', async () => {
      const reading = gives([frame(blocked, 'p')], [frame(blocked, 'p'), frame(advert, 'f', 3)]);
      expect(await reading).toEqual({ ...advert, address: blocked.address });
    });

    it.each([
      ['another page', { ...blocked, kind: 'none', reason: 'home', frame: undefined }, 'q'],
      ['another address', { kind: 'none', reason: 'home', address: 'https://a.example/2' }, 'p'],
    ])('takes no frame where the tab shows %s by then', async (_name, next, documentId) => {
      const { frame: _frame, ...reading } = { frame: undefined, ...next };
      const given = gives([frame(blocked, 'p')], [frame(reading, documentId), frame(advert, 'f', 3)]);
      expect(await given).toEqual(reading);
    });
  });

  it('gets by without any result', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => []);
    expect(await readTab({ id: 7, url: 'https://a.example/' })).toMatchObject({ cause: 'refused' });
  });
});

describe('leaving the popup', () => {
  beforeEach(() => fakeBrowser.windows.create({ focused: true }));

  it.each(['accounts', 'defaults', 'board', 'about'] as const)(
    'opens the settings at %s',
    async (section) => {
      await openSettings(section);
      const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
      expect(urls).toContain(fakeBrowser.runtime.getURL(`/options.html#${section}`));
    },
  );

  it('leads the tab to another page and closes', async () => {
    const close = vi.fn();
    vi.stubGlobal('window', { close });
    const tab = await fakeBrowser.tabs.create({ url: 'https://a.example/' });
    await leadTab({ id: tab?.id, url: tab?.url }, 'https://a.example/1');
    vi.unstubAllGlobals();
    expect((await fakeBrowser.tabs.get(tab?.id ?? 0))?.url).toBe('https://a.example/1');
    expect(close).toHaveBeenCalledOnce();
  });
});
