import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy } from '@/tests/support/policy';
import { defaults } from '@/utils/settings/defaults';
import { createDefaultValues } from './default-values';
import { createManaged } from './managed';

beforeEach(() => {
  fakeBrowser.reset();
  answerPolicy({});
});

async function loaded() {
  const managed = createManaged();
  const model = createDefaultValues({ managed });
  await Promise.all([managed.load(), model.load()]);
  return model;
}

describe('default values', () => {
  it('are stored and shown in their usual spelling', async () => {
    const model = await loaded();
    model.form.change({ location: 'eh11aa', linkToPage: false });
    await model.form.save();
    expect(await defaults.get()).toEqual({ location: 'EH1 1AA', linkToPage: false });
    expect(model.form.values.value.location).toBe('EH1 1AA');
    expect(model.form.status.value).toEqual({ isGood: true, words: 'Saved' });
  });

  it('are not stored while one is wrong', async () => {
    const model = await loaded();
    model.form.change({ location: 'nowhere' });
    await model.form.save();
    expect(model.form.faults.value).toHaveProperty('location');
    expect(model.form.status.value?.isGood).toBe(false);
    expect(await defaults.get()).toEqual({ linkToPage: true });
  });

  it('stay stored under the company’s values', async () => {
    await defaults.set({ location: 'G2 1AL', linkToPage: false });
    answerPolicy({ defaults: { location: 'EH1', linkToPage: true } });
    const model = await loaded();
    expect(model.shown.value).toMatchObject({
      phase: 'ready',
      value: { values: { location: 'EH1', linkToPage: true } },
    });
    model.form.change({ hours: 'Full' });
    await model.form.save();
    expect(await defaults.get()).toEqual({ location: 'G2 1AL', linkToPage: false, hours: 'Full' });
  });

  it('keep what another window stored and the form could not read', async () => {
    const model = await loaded();
    vi.spyOn(defaults, 'get').mockRejectedValueOnce(new Error('Busy'));
    await defaults.set({ location: 'G2 1AL', linkToPage: false });
    await model.follow();
    model.form.change({ hours: 'Full' });
    await model.form.save();
    expect(await defaults.get()).toEqual({ location: 'G2 1AL', linkToPage: false, hours: 'Full' });
    expect(model.form.values.value).toMatchObject({ location: 'G2 1AL', linkToPage: false, hours: 'Full' });
  });
});
