import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mockManifest } from '@/tests/support/manifest';
import { failedReading } from '@/utils/reading/failed-reading';
import { readRoute } from '../adverts-page/route';
import { navigateTab, openAdvertsTab, openSettingsTab } from './navigation';
import { activeTab, readTab } from './tab';

const READING = { kind: 'listing', jobs: [{ title: 'Baker', url: 'https://a.example/1' }] };

const injects = (result: () => Promise<unknown>) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ documentId: '1', frameId: 0, result: await result() }]);

beforeEach(() => fakeBrowser.reset());

it('tab: finds the active tab of the window', async () => {
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url: 'https://b.example/', active: false });
  const tab = await fakeBrowser.tabs.create({ url: 'https://a.example/job', active: true });
  expect(await activeTab()).toEqual({ id: tab?.id, url: 'https://a.example/job', windowId: tab?.windowId });
});

it('tab: works without any tab', async () => {
  await fakeBrowser.windows.create({ focused: true });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  expect(await activeTab()).toEqual({ id: undefined, url: undefined });
});

describe('readTab', () => {
  it('injects the reader into that tab only, and returns its reading', async () => {
    const injected = injects(async () => READING);
    expect(await readTab({ id: 7, url: 'https://a.example/job' })).toEqual(READING);
    expect(injected).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/reader.js'],
      injectImmediately: true,
    });
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

  it('reads a web page with a PDF’s name, if the browser allows it', async () => {
    injects(async () => READING);
    expect(await readTab({ id: 7, url: 'https://a.example/job.pdf' })).toEqual(READING);
  });

  it.each([
    undefined,
    null,
    { kind: 'none', reason: 'unreadable', cause: 'failed', error: 'Error: x'.repeat(1_000) },
    'advert',
    {},
    { kind: 'advert' },
    { kind: 'advert', fields: { title: { value: 'x', source: 'recruiter' } }, warnings: [] },
    { kind: 'none', reason: 'because' },
    { kind: 'listing', jobs: [{ title: 'Baker' }] },
  ])('treats %j as an error of the reader', async (result) => {
    injects(async () => result);
    expect(await readTab({ id: 7, url: 'https://a.example/' })).toEqual({
      kind: 'none',
      reason: 'unreadable',
      cause: 'failed',
      error: expect.stringContaining('The reader returned no reading'),
    });
  });

  it('keeps the reader’s own error message', async () => {
    const reading = failedReading(new TypeError('x is not iterable'));
    injects(async () => reading);
    expect(await readTab({ id: 7, url: 'https://a.example/' })).toEqual(reading);
    expect(reading).toMatchObject({ cause: 'failed', error: expect.stringContaining('x is not iterable') });
  });

  it('keeps the error that Firefox gives in place of a result', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => [
      { frameId: 0, error: { name: 'Error', message: 'Not allowed to define cross-origin object' } },
    ]);
    expect(await readTab({ id: 7, url: 'https://a.example/' })).toMatchObject({
      cause: 'failed',
      error: expect.stringContaining('Not allowed to define cross-origin object'),
    });
  });

  describe('readTab: an advert in an allowed frame', () => {
    const FRAME = 'https://frames.example/1';
    const blocked = { kind: 'blocked-frame', frame: FRAME, address: 'https://a.example/job' };
    const advert = { kind: 'advert', fields: {}, warnings: [], address: FRAME };
    const frame = (result: unknown, documentId: string, frameId = 0) => ({ result, documentId, frameId });

    /** The browser's results for the page alone, and then for all frames. */
    const gives = (...calls: ReturnType<typeof frame>[][]) => {
      vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
      vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => calls.shift() ?? []);
      return readTab({ id: 7, url: 'https://a.example/job' });
    };

    it('reports the page’s address, not the frame’s', async () => {
      const reading = gives([frame(blocked, 'p')], [frame(blocked, 'p'), frame(advert, 'f', 3)]);
      expect(await reading).toEqual({ ...advert, address: blocked.address });
    });

    it.each([
      ['another page', { ...blocked, kind: 'none', reason: 'home', frame: undefined }, 'q'],
      ['another address', { kind: 'none', reason: 'home', address: 'https://a.example/2' }, 'p'],
    ])('uses no frame if the tab now shows %s', async (_name, next, documentId) => {
      const { frame: _frame, ...reading } = { frame: undefined, ...next };
      const given = gives([frame(blocked, 'p')], [frame(reading, documentId), frame(advert, 'f', 3)]);
      expect(await given).toEqual(reading);
    });
  });

  it('works without any result', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => []);
    expect(await readTab({ id: 7, url: 'https://a.example/' })).toMatchObject({ cause: 'refused' });
  });
});

describe('readTab: an advert in an allowed frame of another site', () => {
  const ADVERT = {
    kind: 'advert',
    fields: { title: { value: 'Joiner', source: 'text', quote: { from: { at: 1, text: 'Joiner' } } } },
    warnings: [],
  };
  const remove = vi.fn(async () => true);

  beforeEach(() => {
    remove.mockClear();
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
    mockManifest();
    const frame = { kind: 'blocked-frame', frame: 'https://boards.example/embed' };
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async ({ target }) =>
      [frame, ...(target.allFrames ? [ADVERT] : [])].map((result) => ({
        documentId: '1',
        frameId: 0,
        result,
      })),
    );
  });

  it('is read, without quotes to show there, and the permission is given back', async () => {
    const reading = await readTab({ id: 7, url: 'https://a.example/job' });
    expect(reading).toEqual({ ...ADVERT, fields: { title: { value: 'Joiner', source: 'text' } } });
    await vi.waitUntil(() => remove.mock.calls.length > 0);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://boards.example/*'] });
  });
});

describe('leaving the popup', () => {
  const close = vi.fn();
  /** Whether the leaving page is the popup or a tab. */
  const isPopup = vi.fn(() => true);

  beforeEach(async () => {
    await fakeBrowser.windows.create({ focused: true });
    close.mockReset();
    vi.stubGlobal('window', { close });
    vi.spyOn(fakeBrowser.extension, 'getViews').mockImplementation(() => (isPopup() ? [window] : []));
  });

  afterEach(() => vi.unstubAllGlobals());

  it.each(['accounts', 'board', 'security'] as const)('opens the settings at %s', async (section) => {
    await openSettingsTab(section);
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(fakeBrowser.runtime.getURL(`/options.html#${section}`));
    expect(close).toHaveBeenCalledOnce();
  });

  it('keeps a draft open that has its own tab', async () => {
    isPopup.mockReturnValueOnce(false);
    await openAdvertsTab('drafts');
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(fakeBrowser.runtime.getURL('/adverts.html#drafts'));
    expect(close).not.toHaveBeenCalled();
  });

  it('opens the adverts page at a posting', async () => {
    await openAdvertsTab({ posting: '5f/3a' });
    const { url = '' } = (await fakeBrowser.tabs.query({})).at(-1) ?? {};
    expect(readRoute(new URL(url).hash)).toEqual({ section: 'history', posting: '5f/3a' });
  });

  it('opens another page in the tab and closes', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://a.example/' });
    await navigateTab({ id: tab?.id, url: tab?.url }, 'https://a.example/1');
    expect((await fakeBrowser.tabs.get(tab?.id ?? 0))?.url).toBe('https://a.example/1');
    expect(close).toHaveBeenCalledOnce();
  });
});

it.each([
  ['a postcode far from the labelled place is to be checked', 'Dundee', 'BS1 4DJ', 'BS1 4DJ, to be checked'],
  ['a postcode of the labelled place is certain', 'Dundee', 'DD1 4HT', 'DD1 4HT'],
  [
    'a labelled site gets the postcode beside its name',
    'Braidmoor High School',
    undefined,
    'KW1 4AA, to be checked',
  ],
  ['an advert with a postcode and no place gets the place', undefined, 'KW1 4AA', 'KW1 4AA'],
])('readTab: %s', async (_, place, code, expected) => {
  const from = (value: string) => ({ value, source: 'text' as const });
  injects(async () => ({
    kind: 'advert',
    fields: {
      description: from('<p>You will be based at Braidmoor High School, Wick.</p>'),
      ...(place ? { place: from(place) } : {}),
      ...(code ? { location: from(code) } : {}),
    },
    ...(code ? {} : { placeHints: [{ from: 'footer', words: 'Braidmoor High School, Wick, KW1 4AA' }] }),
    warnings: [],
  }));
  const reading = await readTab({ id: 7, url: 'https://a.example/job' });
  const { location, place: found } = reading.kind === 'advert' ? reading.fields : {};
  expect(location && `${location.value}${location.check ? ', to be checked' : ''}`).toBe(expected);
  expect(found?.value).toContain(place ?? 'Wick');
});
