import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { holdPolicy } from '@/tests/support/policy';
import { startWorker } from '@/tests/support/worker';
import { ACME, ADVERT } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { request, requestWithCause } from '@/utils/messages/send-request';
import { deleteFinished, deletePosting } from '@/utils/outbox/delete-postings';
import { dismissEnding } from '@/utils/outbox/dismiss-ending';
import { findDuplicates } from '@/utils/outbox/duplicates';
import { postingsIn } from '@/utils/outbox/posting-store';
import { boardEvidence } from '@/utils/settings/board-evidence';
import { saveProfileChanges } from '@/utils/settings/stored-profile';

const GUESSED = 'https://recruiter.s1jobs.com/api/job';

let worker: ReturnType<typeof startWorker>;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  const host_permissions = ['https://recruiter.s1jobs.com/*'];
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions }) });
  worker = startWorker();
  await worker.saveAccount(ACME);
  worker.answer(201, { _id: '5f3a', _etag: 'e1' });
});

afterEach(() => vi.unstubAllGlobals());

const tryGuessed = () => requestWithCause({ type: 'try-address', accountId: ACME.id, address: GUESSED });
const check = () => requestWithCause({ type: 'check-account', accountId: ACME.id });

it('made advert: one that a guessed address made is in the history, and no page is posted by it', async () => {
  expect(await tryGuessed()).toMatchObject({ cause: 'posted', jobId: '5f3a' });
  const [made, ...more] = await postingsIn('accepted');
  expect(more).toEqual([]);
  expect(made).toMatchObject({
    account: { id: ACME.id, label: ACME.label },
    outcome: { state: 'accepted', jobId: '5f3a', etag: 'e1' },
    madeOfQuestion: GUESSED,
  });
  expect(
    await findDuplicates({ draftKey: 'about:blank', accountId: ACME.id, accountsHere: new Set(), ...ADVERT }),
  ).toEqual({});
});

it('made advert: its address is asked nothing more, also once it is the board’s, until it is removed', async () => {
  await tryGuessed();
  expect(await tryGuessed()).toMatchObject({ cause: 'made-advert' });
  await saveProfileChanges({ endpoint: GUESSED });
  expect(await check()).toMatchObject({ cause: 'made-advert' });
  expect(worker.board).toHaveBeenCalledOnce();
  // The settings show it, and ask whether it is removed.
  expect(await boardEvidence.get()).toMatchObject({ endpoint: GUESSED, made: { jobId: '5f3a' } });
  await requestWithCause({ type: 'forget-made-advert' });
  worker.answer(422, { _issues: { title: 'required field' } });
  expect(await check()).toMatchObject({ cause: 'good' });
});

it.each<[string, (id: string) => Promise<unknown>]>([
  ['the recruiter lets it end', dismissEnding],
  ['its posting is deleted', deletePosting],
  ['all postings are deleted', deleteFinished],
])('made advert: its address is asked nothing more after %s', async (_name, work) => {
  await tryGuessed();
  const [made] = await postingsIn('accepted');
  await work(made?.id ?? '');
  expect(await tryGuessed()).toMatchObject({ cause: 'made-advert' });
  expect(worker.board).toHaveBeenCalledOnce();
});

it('made advert: its address is asked nothing more after another one was the board’s meanwhile', async () => {
  await check();
  await deleteFinished();
  await saveProfileChanges({ endpoint: GUESSED });
  worker.answer(422, { _issues: { title: 'required field' } });
  expect(await check()).toMatchObject({ cause: 'good' });
  await saveProfileChanges({});
  expect(await check()).toMatchObject({ cause: 'made-advert' });
});

describe('made advert that the recruiter did not find at the board', () => {
  const refuse = () => worker.answer(422, { _issues: { title: 'required field' } });

  async function tryUnclear(): Promise<string> {
    worker.board.mockImplementationOnce(async () => new Response('{}', { status: 200 }));
    await tryGuessed();
    const [unknown] = await postingsIn('unknown');
    return unknown?.id ?? '';
  }

  const didNotFind = (postingId: string) => request({ type: 'resolve-unknown', postingId, there: false });

  it('stops no further question', async () => {
    const postingId = await tryUnclear();
    expect(await tryGuessed()).toMatchObject({ cause: 'made-advert' });
    await didNotFind(postingId);
    refuse();
    expect(await tryGuessed()).toMatchObject({ cause: 'good' });
  });

  it('stops none either where its address is the board’s by now, and the settings do not ask about it', async () => {
    const postingId = await tryUnclear();
    await saveProfileChanges({ endpoint: GUESSED });
    expect(await check()).toMatchObject({ cause: 'made-advert' });
    await didNotFind(postingId);
    expect((await boardEvidence.get())?.made).toBeUndefined();
    refuse();
    expect(await check()).toMatchObject({ cause: 'good' });
  });

  it('leaves what the board in use has made at another address', async () => {
    const postingId = await tryUnclear();
    expect(await check()).toMatchObject({ cause: 'posted' });
    await didNotFind(postingId);
    expect(await check()).toMatchObject({ cause: 'made-advert' });
    expect(await boardEvidence.get()).toMatchObject({ made: { jobId: '5f3a' } });
  });
});

it('made advert: one that the board in use made of a check is in the history, too', async () => {
  expect(await check()).toMatchObject({ cause: 'posted', jobId: '5f3a' });
  expect(await postingsIn('accepted')).toMatchObject([{ madeOfQuestion: DEFAULT_PROFILE.endpoint }]);
});

it('made advert: is stored at once, although the browser takes long to say what the company has set', async () => {
  const policy = { answer: (_policy: Record<string, unknown>): void => undefined };
  worker.board.mockImplementation(async () => {
    policy.answer = holdPolicy();
    return new Response('{"_id":"5f3a"}', { status: 201 });
  });
  const checked = check();
  await vi.waitUntil(async () => (await postingsIn('accepted')).length > 0);
  expect(await postingsIn('accepted')).toMatchObject([{ account: { id: ACME.id, label: ACME.label } }]);
  policy.answer({});
  expect(await checked).toMatchObject({ cause: 'posted' });
});
