import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PickRequest } from '@/utils/picker/pick-request';
import { type FailedPick, takeFailedPick } from './failed-pick';
import { receivePicks, startPick } from './handle-picks';
import { pointed } from './pointed';

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

const ASKED = { tabId: 7, address: 'https://a.example/job', field: 'salary_low' as const };
const SENDER = { id: fakeBrowser.runtime.id, frameId: 0, url: ASKED.address };

const run = vi.fn<(injection: { args?: [PickRequest] }) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  run.mockReset().mockResolvedValue([{ frameId: 0, result: true }]);
  Object.assign(fakeBrowser.scripting, { executeScript: run });
  Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('No')) });
  for (const show of ['setBadgeText', 'setBadgeTextColor', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, show).mockImplementation(async () => undefined);
  receivePicks();
});

const orderOf = () => run.mock.calls.at(-1)?.[0].args?.[0];

/** What our code looks at. */
const tab = (url = ASKED.address, id = 7) => ({ id, url, windowId: 1 }) as NonNullable<Sender['tab']>;

async function deliver(message: object, sender: Partial<Sender> = {}): Promise<void> {
  const from = { ...SENDER, tab: tab(), ...sender };
  await fakeBrowser.runtime.onMessage.trigger({ pickId: orderOf()?.id, ...message }, from, () => undefined);
}

const PICKED = { type: 'picked', words: { text: '£12.60 an hour' } };

describe('pick', () => {
  it('keeps what was picked for the draft that asked', async () => {
    expect(await startPick(ASKED)).toBe(true);
    expect(orderOf()?.isSeveral).toBe(false);
    await deliver(PICKED);
    expect(await pointed.get()).toMatchObject([
      { address: ASKED.address, field: 'salary_low', text: '£12.60 an hour' },
    ]);
    // Once.
    await deliver(PICKED);
    expect(await pointed.get()).toHaveLength(1);
  });

  it('answers where the browser cannot open the popup by itself', async () => {
    Object.assign(fakeBrowser.action, { openPopup: undefined });
    await startPick(ASKED);
    const answer = vi.fn();
    await fakeBrowser.runtime.onMessage.trigger(
      { ...PICKED, pickId: orderOf()?.id },
      { ...SENDER, tab: tab() },
      answer,
    );
    expect(await pointed.get()).toMatchObject([{ field: 'salary_low' }]);
  });

  it('asks for several blocks of the text', async () => {
    await startPick({ ...ASKED, field: 'description' });
    expect(orderOf()?.isSeveral).toBe(true);
  });

  it.each<[string, object, Partial<Sender>]>([
    ['of another extension', PICKED, { id: 'other' }],
    ['of a frame', PICKED, { frameId: 3 }],
    ['of another tab', PICKED, { tab: tab(ASKED.address, 8) }],
    ['after the page has moved on', PICKED, { tab: tab('https://a.example/other') }],
    ['for another pick', { ...PICKED, pickId: 'other' }, {}],
    ['with more than words', { ...PICKED, words: { text: 'a', more: 1 } }, {}],
    ['that is too long', { ...PICKED, words: { text: 'a'.repeat(50_000) } }, {}],
    ['that was cancelled', { type: 'pick-ended', why: 'cancelled' }, {}],
  ])('takes nothing %s', async (_, message, sender) => {
    await startPick(ASKED);
    await deliver(message, sender);
    expect(await pointed.get()).toEqual([]);
  });

  it('goes on in one tab while another is picked on', async () => {
    await startPick(ASKED);
    const first = orderOf()?.id;
    await startPick({ tabId: 8, address: 'https://b.example/job', field: 'title' });
    await deliver({ ...PICKED, pickId: first });
    expect(await pointed.get()).toMatchObject([{ address: ASKED.address, field: 'salary_low' }]);
  });

  it.each<[FailedPick['why'], object, Partial<Sender>]>([
    ['blocked', { type: 'pick-ended', why: 'blocked' }, {}],
    ['moved-on', { type: 'pick-ended', why: 'left' }, {}],
    ['moved-on', PICKED, { tab: tab('https://a.example/other') }],
  ])('has a form tell once what became of nothing: %s', async (why, message, sender) => {
    await startPick(ASKED);
    await deliver(message, sender);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
    expect(await takeFailedPick(8)).toBeUndefined();
    expect(await takeFailedPick(7)).toEqual({ tabId: 7, field: 'salary_low', why });
    expect(await takeFailedPick(7)).toBeUndefined();
  });

  it('has a form tell where the browser could not store the words', async () => {
    await startPick(ASKED);
    vi.spyOn(pointed, 'set').mockRejectedValueOnce(new Error('Full'));
    await deliver(PICKED);
    expect(await takeFailedPick(7)).toMatchObject({ why: 'not-kept' });
  });

  it('tells nothing where the recruiter ended it', async () => {
    await startPick(ASKED);
    await deliver({ type: 'pick-ended', why: 'cancelled' });
    expect(await takeFailedPick(7)).toBeUndefined();
  });

  it('tells where the browser does not let us', async () => {
    run.mockRejectedValue(new Error('Cannot access'));
    expect(await startPick(ASKED)).toBe(false);
  });
});
