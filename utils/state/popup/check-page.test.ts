// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionWith } from '@/tests/support/session';
import { NO_PAGE, newCopyKey } from '@/utils/drafts/draft-key';
import { fingerprint } from '@/utils/drafts/job';
import { findPageMismatch } from './check-page';
import type { Session } from './session';

const PAGE = 'https://a.example/jobs';
const words = (value: string) => ({ value, source: 'json-ld' });
const advert = (title: string, address = PAGE) => ({
  kind: 'advert',
  address,
  warnings: [],
  fields: { title: words(title), description: words(`<p>You work as a ${title} in our shop in Leith.</p>`) },
});
const jobOf = (title: string) =>
  fingerprint({ title, description: `You work as a ${title} in our shop in Leith.` });

let session: Session;

const gives = (result: () => Promise<unknown>) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ documentId: '1', frameId: 0, result: await result() }]);

beforeEach(() => {
  fakeBrowser.reset();
  session = sessionWith({ key: PAGE, tab: { id: 7, url: PAGE }, job: jobOf('joiner') });
  session.page.current.value = { address: PAGE, job: jobOf('joiner'), title: 'Joiner' };
});

afterEach(() => vi.useRealTimers());

describe('page check: no mismatch', () => {
  it.each<[string, unknown]>([
    ['the page shows the same job', advert('joiner')],
    [
      'the address differs by what tells of the visitor alone',
      advert('joiner', `${PAGE}?utm_source=mail#top`),
    ],
    ['the page shows no job any more', { kind: 'none', reason: 'login', address: PAGE }],
    ['what comes back is no reading', 'hacked'],
  ])('if %s', async (_name, reading) => {
    gives(async () => reading);
    expect(await findPageMismatch(session)).toBeUndefined();
  });

  it('if the page can no longer be read', async () => {
    gives(() => Promise.reject(new Error('No tab with id 7')));
    expect(await findPageMismatch(session)).toBeUndefined();
  });

  it('if the page does not answer in time', async () => {
    vi.useFakeTimers();
    gives(() => new Promise(() => undefined));
    const mismatch = findPageMismatch(session);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await mismatch).toBeUndefined();
  });

  it.each([NO_PAGE, newCopyKey()])('and no reading, for a form without a page: %s', async (page) => {
    const injected = gives(async () => advert('baker'));
    session = sessionWith({ key: page, tab: { id: 7, url: PAGE } });
    expect(await findPageMismatch(session)).toBeUndefined();
    expect(injected).not.toHaveBeenCalled();
  });

  it('if the recruiter knowingly works on another job than the page shows', async () => {
    session.page.current.value = { address: PAGE, job: jobOf('baker'), title: 'Baker' };
    gives(async () => advert('baker'));
    expect(await findPageMismatch(session)).toBeUndefined();
  });
});

describe('page check: a mismatch', () => {
  it('if the page shows another job', async () => {
    gives(async () => advert('baker'));
    expect(await findPageMismatch(session)).toMatchObject({ title: 'baker', isAnotherJob: true });
  });

  it('if the page is at another address', async () => {
    gives(async () => advert('joiner', `${PAGE}/2`));
    expect(await findPageMismatch(session)).toMatchObject({ title: 'joiner', isAnotherJob: false });
  });

  it('by the draft’s job, if the page had not been read before', async () => {
    session.page.current.value = undefined;
    gives(async () => advert('baker'));
    expect(await findPageMismatch(session)).toMatchObject({ title: 'baker', isAnotherJob: true });
  });

  it.each([
    ['the page is at another address', `${PAGE}/2`],
    ['the page’s words differ', PAGE],
  ])('if %s and the comparison of jobs cannot be loaded', async (_, address) => {
    vi.doMock('@/utils/drafts/same-job', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    gives(async () => advert('baker', address));
    expect(
      await findPageMismatch(session).finally(() => vi.doUnmock('@/utils/drafts/same-job')),
    ).toMatchObject({ title: 'baker', isAnotherJob: true });
  });
});
