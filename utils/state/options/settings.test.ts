import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { mockManifest } from '@/tests/support/manifest';
import { answerPolicy } from '@/tests/support/policy';
import { defaults } from '@/utils/settings/defaults';
import { LOCKS_AT, WITH_THE_BROWSER } from '@/utils/settings/lock-state';
import { profileChanges } from '@/utils/settings/stored-profile';
import { createSettings, openSettings, type Settings } from './settings';

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

const HEADER = { format: 'jobcourier-backup', version: 1, at: '2026-11-20T09:00:00.000Z', lines: 0 };

async function restoreBackup({ restore }: Settings): Promise<void> {
  mockManifest();
  await restore.openFile(new File([`${JSON.stringify(HEADER)}\n`], 'backup.jsonl'));
  await restore.restore(undefined);
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
    const { security } = sections;
    security.openForm();
    security.form.change({ passphrase: 'correct horse battery' });
    await fakeBrowser.storage.session.remove(LOCKS_AT);
    await reloadLock();
    expect(lock.state.value).toEqual({ phase: 'ready', value: 'locked' });
    expect(security.isChanging.value).toBe(false);
    expect(security.form.values.value.passphrase).toBe('');
  });

  it.each<[string, (settings: Settings) => unknown]>([
    ['damaged records are deleted', ({ damagedRecords }) => damagedRecords.deleteAll()],
    ['a backup is restored', restoreBackup],
  ])('keeps what is half typed when %s, and shows what else is stored by then', async (_, act) => {
    const settings = await opened();
    const { accounts, defaultValues, board, security } = settings.sections;
    defaultValues.form.change({ location: 'G2 1AL' });
    await defaultValues.form.save();
    defaultValues.form.change({ application_phone: '0141 496 0000' });
    board.form.change({ name: 'My board' });
    accounts.add();
    accounts.newForm.value.change({ label: 'Acme' });
    security.form.change({ passphrase: 'correct horse battery' });
    await defaults.set({ location: 'EH1 1AA', hours: 'Full', linkToPage: true });
    await profileChanges.set({ dateFormat: 'DD/MM/YYYY' });
    await act(settings);
    const shown = settings.sections;
    await vi.waitUntil(() => shown.defaultValues.form.values.value.hours === 'Full');
    expect(shown.defaultValues.form.values.value).toMatchObject({
      location: 'EH1 1AA',
      application_phone: '0141 496 0000',
    });
    expect(shown.board.form.values.value).toMatchObject({ name: 'My board', dateFormat: 'DD/MM/YYYY' });
    expect(shown.accounts.openForm.value?.values.value.label).toBe('Acme');
    expect(shown.security.form.values.value.passphrase).toBe('correct horse battery');
  });
});
