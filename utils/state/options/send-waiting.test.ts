import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { mockManifest } from '@/tests/support/manifest';
import { answerPolicy } from '@/tests/support/policy';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT, insert } from '@/tests/support/written';
import { applyChanges } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { loadPosting } from '@/utils/outbox/posting-store';
import { saveProfileChanges } from '@/utils/settings/stored-profile';
import { createBoard } from './board';
import { createManaged } from './managed';
import { createOtherAddresses } from './other-addresses';

const ENDPOINT = 'https://board.example/api/job';
const PROFILE = applyChanges({ endpoint: ENDPOINT });

let worker: ReturnType<typeof startWorker>;
let postingId: string;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  answerPolicy({});
  mockManifest();
  worker = startWorker();
  // It may be given for a frame already: then the browser tells the worker of no new one.
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
  await worker.saveAccount(ACME);
  await saveProfileChanges({ endpoint: ENDPOINT });
  postingId = (await insert({ frozen: freezeRequest(ADVERT, PROFILE) })).id;
  await worker.deliver({ type: 'post', postingId });
});

afterEach(() => vi.unstubAllGlobals());

async function loadedBoard() {
  const managed = createManaged();
  const model = createBoard({ managed, isAddressDoubted: signal(false) });
  await Promise.all([managed.load(), model.load()]);
  return model;
}

describe('an advert that waits for permission to reach the board', () => {
  it.each<[string, () => Promise<void>]>([
    ['“Allow it” is pressed', async () => (await loadedBoard()).requestPermission(new URL(ENDPOINT))],
    ['the address is saved once more', async () => (await loadedBoard()).form.save()],
    [
      'another address of that host is tried',
      () => createOtherAddresses(signal(true)).tryAddress('https://board.example/api/jobs'),
    ],
  ])('is sent when %s', async (_name, allow) => {
    expect(await loadPosting(postingId)).toMatchObject({ outcome: { cause: 'permission' } });
    await allow();
    await vi.waitUntil(async () => (await loadPosting(postingId))?.state === 'accepted');
    expect(worker.board).toHaveBeenCalledOnce();
  });

  it('still waits when the permission is refused', async () => {
    vi.mocked(fakeBrowser.permissions.request).mockImplementation(async () => false);
    await (await loadedBoard()).requestPermission(new URL(ENDPOINT));
    expect(worker.asked).toEqual([]);
    expect(await loadPosting(postingId)).toMatchObject({ state: 'waiting' });
  });
});
