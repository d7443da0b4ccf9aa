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
  const model = createBoard({ managed });
  await Promise.all([managed.load(), model.load()]);
  return model;
}

const shown = ({ board }: Awaited<ReturnType<typeof loaded>>) =>
  board.value.phase === 'ready' ? board.value.value : undefined;

describe('the board of the settings', () => {
  it('is loading until it is known what the company has set', async () => {
    const model = createBoard({ managed: createManaged() });
    await model.load();
    expect(model.board.value.phase).toBe('loading');
  });

  it('shows what the company has set above what is typed', async () => {
    answerPolicy({ profile: { name: 'Acme board' } });
    const model = await loaded();
    model.form.change({ name: 'Mine', endpoint: ENDPOINT });
    expect(shown(model)?.profile).toMatchObject({ name: 'Acme board', endpoint: ENDPOINT });
  });

  it('asks for the address at once and stores what differs from the shipped profile', async () => {
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

  it('stores nothing where the browser was not allowed to reach the address', async () => {
    vi.mocked(requestBoardPermission).mockRejectedValueOnce(new Error('dismissed'));
    const model = await loaded();
    model.form.change({ endpoint: ENDPOINT });
    await model.form.save();
    expect(model.form.status.value?.words).toContain('the browser was not allowed to reach board.example');
    expect(await profileChanges.get()).toEqual({});
  });

  it('asks for nothing while a value is wrong', async () => {
    const model = await loaded();
    model.form.change({ endpoint: 'http://board.example/api' });
    await model.form.save();
    expect(model.form.faults.value.endpoint).toContain('must start with https://');
    expect(model.form.status.value?.isGood).toBe(false);
    expect(requestBoardPermission).not.toHaveBeenCalled();
  });

  it('offers to ask for an address that the browser does not reach, until that is granted', async () => {
    const model = await loaded();
    await model.checkPermission(ENDPOINT);
    expect(model.isAllowed.value).toBe(false);
    await model.requestPermission(new URL(ENDPOINT));
    expect(model.isAllowed.value).toBe(true);
  });
});
