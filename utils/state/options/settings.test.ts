import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { answerPolicy } from '@/tests/support/policy';
import { LOCKS_AT, WITH_THE_BROWSER } from '@/utils/settings/lock-state';
import { createSettings, openSettings } from './settings';

beforeEach(async () => {
  fakeBrowser.reset();
  answerPolicy({});
  await emptyDatabase();
});

async function opened() {
  const settings = createSettings();
  await openSettings(settings, new AbortController().signal);
  return settings;
}

describe('settings page', () => {
  it('reports damaged settings found while loading, but not earlier choices', async () => {
    await fakeBrowser.storage.local.set({ profile: 'damaged', defaults: 7, choices: {} });
    const { damaged } = await opened();
    expect(damaged.state.value.phase === 'ready' && damaged.state.value.value.toSorted()).toEqual([
      'defaults',
      'profile',
    ]);
  });

  it('clears the Security form when the accounts are locked', async () => {
    await fakeBrowser.storage.local.set({ vault: {} });
    await fakeBrowser.storage.session.set({ [LOCKS_AT]: WITH_THE_BROWSER });
    const { sections, lock, reloadLock } = await opened();
    const { security } = sections.value;
    security.openForm();
    security.form.change({ passphrase: 'correct horse battery' });
    await fakeBrowser.storage.session.remove(LOCKS_AT);
    await reloadLock();
    expect(lock.state.value).toEqual({ phase: 'ready', value: 'locked' });
    expect(security.isChanging.value).toBe(false);
    expect(security.form.values.value.passphrase).toBe('');
  });
});
