import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_PAGE, SAMPLE } from '@/utils/drafts/draft-key';
import { readShownPage } from './shown-page';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access')) });
});

it.each<[string, string | undefined, string]>([
  ['the page’s own', 'https://a.example/job?utm_source=mail', 'https://a.example/job'],
  [
    'the sample’s, so that its words come into no real advert',
    fakeBrowser.runtime.getURL('/sample.html'),
    SAMPLE,
  ],
  ['none', undefined, NO_PAGE],
])('shown page that cannot be read: its address is %s', async (_, url, address) => {
  expect(await readShownPage(7, url)).toEqual({ address });
});
