import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { type FakeBadge, fakeBadge } from '@/tests/support/fake-badge';
import { posted } from '@/tests/support/posted';
import { ADVERT } from '@/tests/support/written';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { countEndsSoon } from '@/utils/settings/count-ends-soon';
import { updateEndsSoonBadge } from '@/utils/toolbar/ends-soon-badge';
import { HistoryModel } from './models/history';
import { remove, removeAll } from './remove';

let badge: FakeBadge;
let ids: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  badge = fakeBadge();
  await countEndsSoon.set(true);
  const advert = { ...ADVERT, closing_date: addDays(todayInLondon(), 2) };
  const both = await Promise.all(
    ['one', 'two'].map((page) => posted({ page: `https://a.example/${page}`, advert })),
  );
  ids = both.map(({ id }) => id);
  await updateEndsSoonBadge();
});

it('history: deleted adverts are no longer counted by the icon', async () => {
  expect(badge.text.everywhere).toBe('2');
  const history = new HistoryModel();
  expect(await remove(history, ids[0] ?? '')).toBe('');
  expect(badge.text.everywhere).toBe('1');
  await removeAll(history);
  expect(badge.text.everywhere).toBe('');
});
