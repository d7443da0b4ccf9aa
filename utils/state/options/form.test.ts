import { describe, expect, it, vi } from 'vitest';
import { createForm, type SaveResult } from './form';
import { NOT_SAVED, success } from './status';

type Values = { name: string; place: string };

const TYPED: Values = { name: 'Acme', place: 'eh1' };

function formWith(result: SaveResult<Values>) {
  const save = vi.fn(async (_values: Values) => result);
  return { form: createForm(TYPED, save), save };
}

describe('settings form', () => {
  it('shows what is wrong until Save is pressed again', async () => {
    const { form, save } = formWith({ faults: { name: 'Too short' } });
    await form.save();
    expect(form.faults.value).toEqual({ name: 'Too short' });
    form.change({ name: 'Acme Ltd' });
    expect(form.faults.value).toEqual({ name: 'Too short' });
    save.mockResolvedValueOnce({});
    await form.save();
    expect(form.faults.value).toEqual({});
  });

  it('shows that it was saved until something is typed', async () => {
    const { form } = formWith({ status: success('Saved') });
    await form.save();
    expect(form.status.value).toEqual(success('Saved'));
    form.change({ name: 'Other' });
    expect(form.status.value).toBeUndefined();
  });

  it.each([
    ['', success('Saved'), undefined],
    [', which a failure does', NOT_SAVED, NOT_SAVED],
  ])('does not say “Saved” beside what was typed during the save%s', async (_but, status, shown) => {
    const { form } = formWith({ status });
    const saving = form.save();
    form.change({ name: 'Other' });
    await saving;
    expect(form.status.value).toEqual(shown);
  });

  it('says “Saved” where only a value was tidied, or what was typed meanwhile is the same', async () => {
    const { form } = formWith({ status: success('Saved'), values: { place: 'EH1' } });
    const saving = form.save();
    form.change({ name: TYPED.name });
    await saving;
    expect(form.status.value).toEqual(success('Saved'));
  });

  it('reports that the browser did not store it, and keeps the input', async () => {
    const { form, save } = formWith({});
    save.mockRejectedValueOnce(new Error('QuotaExceededError'));
    await form.save();
    expect(form.status.value).toEqual(NOT_SAVED);
    expect(form.values.value).toEqual(TYPED);
  });

  it('saves once, however often Save is pressed meanwhile', async () => {
    const { form, save } = formWith({});
    await Promise.all([form.save(), form.save()]);
    expect(save).toHaveBeenCalledOnce();
  });

  it('saves synchronously, since browsers only show permission prompts within the click', () => {
    const { form, save } = formWith({});
    form.save();
    expect(save).toHaveBeenCalledWith(TYPED);
  });

  it('shows tidied values, except where something was typed meanwhile', async () => {
    const { form } = formWith({ values: { name: 'ACME', place: 'EH1' } });
    const saving = form.save();
    form.change({ name: 'Other' });
    await saving;
    expect(form.values.value).toEqual({ name: 'Other', place: 'EH1' });
  });
});
