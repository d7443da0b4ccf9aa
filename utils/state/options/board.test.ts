import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy } from '@/tests/support/policy';
import { requestBoardPermission } from '@/utils/settings/permission';
import { profileChanges } from '@/utils/settings/stored-profile';
import { createBoard } from './board';
import { createManaged } from './managed';

vi.mock('@/utils/settings/permission', () => ({
  hasBoardPermission: vi.fn(async () => false),
  requestBoardPermission: vi.fn(),
}));

const ENDPOINT = 'https://board.example/api';

beforeEach(() => {
  fakeBrowser.reset();
  answerPolicy({});
  vi.mocked(requestBoardPermission).mockReset().mockResolvedValue(true);
});

async function loaded() {
  const managed = createManaged();
  const model = createBoard({ managed, isAddressDoubted: signal(false) });
  await Promise.all([managed.load(), model.load()]);
  return model;
}

const shown = ({ board }: Awaited<ReturnType<typeof loaded>>) =>
  board.value.phase === 'ready' ? board.value.value : undefined;

describe('board settings', () => {
  it('are loading until the company policy is known', async () => {
    const model = createBoard({ managed: createManaged(), isAddressDoubted: signal(false) });
    await model.load();
    expect(model.board.value.phase).toBe('loading');
  });

  it('show the company’s values above the form', async () => {
    answerPolicy({ profile: { name: 'Acme board' } });
    const model = await loaded();
    model.form.change({ name: 'Mine', endpoint: ENDPOINT });
    expect(shown(model)?.profile).toMatchObject({ name: 'Acme board', endpoint: ENDPOINT });
  });

  it('request permission for the address at once and store the differences from the shipped profile', async () => {
    const model = await loaded();
    model.form.change({ endpoint: ENDPOINT });
    const saving = model.form.save();
    expect(requestBoardPermission).toHaveBeenCalledWith(new URL(ENDPOINT));
    expect(shown(model)?.endpointInUse).not.toBe(ENDPOINT);
    await saving;
    expect(model.form.status.value).toEqual({ isGood: true, words: 'Saved' });
    expect(await profileChanges.get()).toEqual({ endpoint: ENDPOINT });
    expect(shown(model)?.endpointInUse).toBe(ENDPOINT);
  });

  it('store nothing if permission is refused', async () => {
    vi.mocked(requestBoardPermission).mockRejectedValueOnce(new Error('dismissed'));
    const model = await loaded();
    model.form.change({ endpoint: ENDPOINT });
    await model.form.save();
    expect(model.form.status.value?.words).toContain('Jobcourier isn’t allowed to reach board.example');
    expect(await profileChanges.get()).toEqual({});
  });

  it('request no permission while a value is wrong', async () => {
    const model = await loaded();
    model.form.change({ endpoint: 'http://board.example/api' });
    await model.form.save();
    expect(model.form.faults.value.endpoint).toContain('must start with https://');
    expect(model.form.status.value?.isGood).toBe(false);
    expect(requestBoardPermission).not.toHaveBeenCalled();
  });

  it('keep names that were taken and could not be read into the form', async () => {
    const model = await loaded();
    vi.spyOn(profileChanges, 'get').mockRejectedValueOnce(new Error('Busy'));
    await profileChanges.set({ keys: { title: 'job_title' } });
    await model.follow();
    model.form.change({ endpoint: ENDPOINT });
    await model.form.save();
    expect(await profileChanges.get()).toEqual({ endpoint: ENDPOINT, keys: { title: 'job_title' } });
    expect(model.form.values.value.keys.title).toBe('job_title');
    expect(model.form.status.value).toEqual({ isGood: true, words: 'Saved' });
  });

  it('store nothing while a name that could not be read into the form is typed for another field, too', async () => {
    const model = await loaded();
    vi.spyOn(profileChanges, 'get').mockRejectedValueOnce(new Error('Busy'));
    await profileChanges.set({ keys: { title: 'job_title' } });
    await model.follow();
    model.form.change({ keys: { ...model.form.values.value.keys, reference: 'job_title' } });
    await model.form.save();
    expect(await profileChanges.get()).toEqual({ keys: { title: 'job_title' } });
    expect(model.form.status.value?.isGood).toBe(false);
  });

  it('store another address alone, and keep what is half typed', async () => {
    const model = await loaded();
    model.form.change({ name: 'Mine', keys: { ...model.form.values.value.keys, title: 'jo' } });
    const saving = model.useAddress(ENDPOINT);
    expect(requestBoardPermission).toHaveBeenCalledWith(new URL(ENDPOINT));
    await saving;
    expect(await profileChanges.get()).toEqual({ endpoint: ENDPOINT });
    expect(shown(model)?.endpointInUse).toBe(ENDPOINT);
    expect(model.form.values.value).toMatchObject({
      name: 'Mine',
      endpoint: ENDPOINT,
      keys: { title: 'jo' },
    });
    // The rest is not.
    expect(model.form.status.value).toBeUndefined();
  });

  it('store another address, although something else that is typed is wrong', async () => {
    const model = await loaded();
    model.form.change({ name: '' });
    await model.useAddress(ENDPOINT);
    expect(await profileChanges.get()).toEqual({ endpoint: ENDPOINT });
    expect(model.form.faults.value).toEqual({});
  });

  it('do not use another address where permission is refused', async () => {
    vi.mocked(requestBoardPermission).mockResolvedValueOnce(false);
    const model = await loaded();
    await model.useAddress(ENDPOINT);
    expect(await profileChanges.get()).toEqual({});
    expect(model.form.status.value?.words).toContain('Jobcourier isn’t allowed to reach board.example');
  });

  it('keep a field that another tab has added for every advert', async () => {
    const model = await loaded();
    const extra = [{ key: 'campaign', value: 'spring' }];
    await profileChanges.set({ extra });
    await model.follow();
    model.form.change({ name: 'Mine' });
    await model.form.save();
    expect(await profileChanges.get()).toEqual({ name: 'Mine', extra });
  });

  it('offer to request permission until it is granted', async () => {
    const model = await loaded();
    await model.checkPermission(ENDPOINT);
    expect(model.isAllowed.value).toBe(false);
    await model.requestPermission(new URL(ENDPOINT));
    expect(model.isAllowed.value).toBe(true);
  });
});
