// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { SEARCH_NOT_LOADED } from '@/utils/copy/en-GB/search';
import { Form } from './Form';

vi.mock('@/utils/coreskills/search-coreskills', () => {
  throw new Error('Not loaded');
});
vi.mock('./TownChoices', () => {
  throw new Error('Not loaded');
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

const alerts = () => [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);

it('form: a search and a list of towns that did not load say so', async () => {
  const session = sessionWith({
    fields: { ...FIELDS, location: { value: '', source: 'text' } },
    reading: { kind: 'advert', fields: {}, warnings: [] },
  });
  session.ui.openRow('kind');
  session.ui.openRow('where');
  render(<Form session={session} />, document.body);
  await vi.waitUntil(() => alerts().length === 2);
  expect(alerts()).toEqual([expect.stringContaining('didn’t load'), SEARCH_NOT_LOADED]);
});
