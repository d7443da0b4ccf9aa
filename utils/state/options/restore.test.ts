import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { mockManifest } from '@/tests/support/manifest';
import { answerPolicy } from '@/tests/support/policy';
import { createRestore } from './restore';

const HEADER = { format: 'jobcourier-backup', version: 1, at: '2026-11-20T09:00:00.000Z', lines: 0 };
const BOARD = new URL('https://board.example/api/job');

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  answerPolicy({});
  mockManifest();
});

it('restore: is begun once, although the browser’s question about the address stays open', async () => {
  let allow: (isAllowed: boolean) => void = () => undefined;
  const asked = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(
    () =>
      new Promise((resolve) => {
        allow = resolve;
      }),
  );
  const restored = vi.fn();
  const model = createRestore(restored);
  await model.openFile(new File([`${JSON.stringify(HEADER)}\n`], 'backup.jsonl'));
  const first = model.restore(BOARD);
  await model.restore(BOARD);
  expect(asked).toHaveBeenCalledOnce();
  expect(model.work.value).toBeDefined();
  allow(true);
  await first;
  expect(restored).toHaveBeenCalledOnce();
  expect(model.work.value).toBeUndefined();
});
