import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { putRecords } from '@/tests/support/whole-database';
import { countQuarantined, deleteAllQuarantined, writeQuarantined } from './quarantined-data';

const AT = '2026-11-20T09:00:00.000Z';
const selfish: Record<string, unknown> = { n: 1n };
const DAMAGED = [
  { store: 'drafts', record: { page: 1 }, at: AT },
  { store: 'postings', record: { id: 'x', password: 'sesame' }, at: AT },
  { store: 'postings', record: selfish, at: AT },
];

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  selfish.me = selfish;
});

it('quarantined data: counted by store and by the names of settings', async () => {
  expect(await countQuarantined()).toEqual({ stores: {}, settings: [] });
  await putRecords({ damaged: DAMAGED });
  await fakeBrowser.storage.local.set({ damaged: { defaults: 1 } });
  expect(await countQuarantined()).toEqual({ stores: { drafts: 1, postings: 2 }, settings: ['defaults'] });
});

it('quarantined data: exported unchanged, without passwords and accounts', async () => {
  await putRecords({ damaged: DAMAGED });
  const accounts = [{ label: 'sesame' }];
  await fakeBrowser.storage.local.set({ damaged: { defaults: 1, accounts, passwords: 'sesame' } });
  const text = await (await writeQuarantined()).text();
  expect(text).not.toContain('sesame');
  expect(JSON.parse(text)).toEqual([
    DAMAGED[0],
    { store: 'postings', at: AT, record: { id: 'x' } },
    { store: 'postings', at: AT, record: '[object Object]' },
    { setting: 'defaults', value: 1 },
    { setting: 'accounts', leftOut: true },
    { setting: 'passwords', leftOut: true },
  ]);
});

it('quarantined data: deleted completely', async () => {
  await putRecords({ damaged: DAMAGED });
  await fakeBrowser.storage.local.set({ damaged: { defaults: 1 } });
  await deleteAllQuarantined();
  expect(await countQuarantined()).toEqual({ stores: {}, settings: [] });
});

it.each([[null], ['not an entry'], [{ store: 'gone', record: { id: 'x', password: 'sesame' }, at: AT }]])(
  'quarantined data: %j, which is no entry of it, is counted, exported and deleted with the others',
  async (entry) => {
    await putRecords({ damaged: [DAMAGED[0], entry] });
    expect(await countQuarantined()).toEqual({ stores: { drafts: 1, damaged: 1 }, settings: [] });
    const text = await (await writeQuarantined()).text();
    expect(text).not.toContain('sesame');
    expect(JSON.parse(text)).toEqual([DAMAGED[0], JSON.parse(JSON.stringify(entry, withoutPassword))]);
    await deleteAllQuarantined();
    expect(await countQuarantined()).toEqual({ stores: {}, settings: [] });
  },
);

function withoutPassword(key: string, value: unknown): unknown {
  return key === 'password' ? undefined : value;
}
