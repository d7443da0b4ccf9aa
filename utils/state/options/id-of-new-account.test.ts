import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { insert } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import { idOfNewAccount } from './id-of-new-account';

/** More than are read at once. @param first the account of the oldest of them */
async function postThrough(first: string, others: string): Promise<void> {
  const posting = await insert();
  const { store, done } = (await openDatabase()).transaction('postings', 'readwrite');
  const at = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  for (let number = 0; number < 450; number += 1) {
    const label = number === 0 ? first : others;
    store.put({ ...posting, id: `${number}`, writtenAt: at(number), account: { id: `of-${label}`, label } });
  }
  await done;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

describe('idOfNewAccount', () => {
  it('finds the account of an old posting among all', async () => {
    await postThrough('First Firm', 'Baker & Co');
    expect(await idOfNewAccount('first firm')).toBe('of-First Firm');
  });

  it('reads no more postings once one of the account is found', async () => {
    await postThrough('First Firm', 'Baker & Co');
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect(await idOfNewAccount('Baker & Co')).toBe('of-Baker & Co');
    const read = reads.mock.results.map((one) => one.type === 'return' && one.value.result.length);
    reads.mockRestore();
    expect(read).toEqual([200]);
  });

  it('is a new one for an account that nothing was posted through', async () => {
    await postThrough('First Firm', 'Baker & Co');
    expect(await idOfNewAccount('Cook & Sons')).toMatch(/^[\da-f-]{36}$/u);
  });
});
