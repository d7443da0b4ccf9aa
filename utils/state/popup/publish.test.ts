// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { insert } from '@/tests/support/written';
import { addDays } from '@/utils/advert/dates';
import type { Outcome } from '@/utils/board/outcome';
import { applyChanges } from '@/utils/board/profile';
import { openDatabase } from '@/utils/database/database';
import type { DraftFields } from '@/utils/drafts/draft';
import { fingerprint } from '@/utils/drafts/job';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, loadSentAdvert, movePosting, postingsOf } from '@/utils/outbox/posting-store';
import { accountFor, storeAccount } from '@/utils/settings/accounts';
import { readChoices } from '@/utils/settings/choices';
import { saveProfileChanges } from '@/utils/settings/stored-profile';
import { editField } from './edit';
import { followProfile } from './follow-profile';
import { postBarState } from './post-bar-state';
import { previewOf } from './preview';
import { cancelPosting, dismissOutcome, followPosting, handOver, publish, publishAnyway } from './publish';
import { markAsNotPosted, markAsPosted } from './resolve-unknown';
import { createSession, type Session } from './session';

const PAGE = 'https://a.example/job';
const ACME = { id: 'a', label: 'Acme', username: 'acme' };
const OTHER = { id: 'b', label: 'Other', username: 'other' };
const ACCEPTED: Outcome = { state: 'accepted', jobId: '5f3a' };
const FIELDS: DraftFields = {
  title: { value: 'Baker', source: 'json-ld' },
  description: { value: '<p>Bake <b onclick="x()">bread</b>.</p><script>x()</script>', source: 'json-ld' },
  location: { value: 'G2 1AL', source: 'text' },
  salary_low: { value: '24,000', source: 'text' },
  application_email: { value: 'jobs@example.co.uk', source: 'text' },
  coreskill: { value: 'Retail', source: 'recruiter' },
};

let session: Session;
/** What the worker was told, and how it ends what it is told to post; undefined: it cannot be reached. */
const worker = vi.fn<(request: unknown) => void>();
let ending: Outcome | undefined;

interface Message {
  type: string;
  postingId: string;
  there?: boolean;
}

async function work({ type, postingId, there }: Message): Promise<unknown> {
  worker({ type, state: (await loadPosting(postingId))?.state });
  if (!ending) throw new Error('Could not establish connection');
  const end = async (from: Posting['state'], outcome: Outcome) => ({
    done: (await movePosting(postingId, from, { state: outcome.state, outcome })) !== undefined,
  });
  if (type === 'cancel-posting') return end('written', { state: 'refused', cause: 'withdrawn' });
  if (type === 'resolve-unknown') {
    return end(
      'unknown',
      there ? { state: 'accepted', settled: true } : { state: 'refused', cause: 'not-there' },
    );
  }
  await movePosting(postingId, 'written', { state: 'sending' });
  return end('sending', ending);
}

const postings = async () => (await openDatabase()).count('postings');

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  for (const account of [OTHER, ACME]) await storeAccount(account);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
    work(message as Message),
  );
  worker.mockReset();
  ending = ACCEPTED;
  session = createSession();
  session.page.value = PAGE;
  session.account.value = ACME;
  session.fields.value = FIELDS;
  session.reading.value = { kind: 'none', reason: 'not-a-job' };
});

describe('a press of Post', () => {
  it('writes the posting down before it tells the worker, and shows what became of it', async () => {
    expect(await publish(session)).toBe('submitted');
    expect(worker.mock.calls).toEqual([[{ type: 'post', state: 'written' }]]);
    expect(session.posting.value).toMatchObject({ state: 'accepted', outcome: ACCEPTED });
    expect((await postingsOf(PAGE, 'a')).at(-1)).toEqual(session.posting.value);
    expect(session.isSubmitting.value || session.isAwaitingWorker.value).toBe(false);
  });

  describe('while the page is looked at once more', () => {
    const BAKER_NOW = {
      kind: 'advert',
      address: PAGE,
      warnings: [],
      fields: {
        title: { value: 'Baker', source: 'json-ld' },
        description: { value: '<p>Bake bread in Leith.</p>', source: 'json-ld' },
      },
    };
    const DRIVER = {
      ...BAKER_NOW,
      fields: {
        title: { value: 'Driver', source: 'json-ld' },
        description: { value: '<p>Drive vans.</p>', source: 'json-ld' },
      },
    };
    const pageGives = (result: () => Promise<unknown>) => {
      session.tab.value = { id: 7, url: PAGE };
      session.job.value = fingerprint({ title: 'Baker', description: 'Bake bread in Leith.' });
      return vi
        .spyOn(fakeBrowser.scripting, 'executeScript')
        .mockImplementation(async () => [{ documentId: '1', frameId: 0, result: await result() }]);
    };

    it('is written already, so that it goes out although the popup is closed', async () => {
      await new Promise<void>((resolve) => {
        pageGives(() => {
          resolve();
          return new Promise(() => undefined);
        });
        publish(session);
      });
      expect(await postingsOf(PAGE, 'a')).toMatchObject([{ state: 'written' }]);
      expect(worker).not.toHaveBeenCalled();
    });

    it('is handed over where the page shows the same job', async () => {
      pageGives(async () => BAKER_NOW);
      expect(await publish(session)).toBe('submitted');
    });

    it('leaves nothing behind where the page shows another job', async () => {
      pageGives(async () => DRIVER);
      expect(await publish(session)).toBe('held');
      expect(worker).not.toHaveBeenCalled();
      expect(await postings()).toBe(0);
      expect(await (await openDatabase()).count('adverts')).toBe(0);
      expect(postBarState(session)).toMatchObject({ state: 'held', title: 'Driver' });
      expect(await publishAnyway(session)).toBe('submitted');
      expect(await postings()).toBe(1);
    });

    it('is not held any more where the worker has it already', async () => {
      pageGives(async () => {
        const [posting] = await postingsOf(PAGE, 'a');
        await movePosting(posting?.id ?? '', 'written', { state: 'sending' });
        return DRIVER;
      });
      expect(await publish(session)).toBe('submitted');
      expect(session.pageMismatch.value).toBeUndefined();
      expect(await postings()).toBe(1);
    });
  });

  it('posts what stands in the form: sanitised, tidied, through the chosen account', async () => {
    editField(session, 'salary_high', '26k');
    editField(session, 'closing_date', 'tomorrow');
    await publish(session);
    expect(session.posting.value).toMatchObject({
      page: PAGE,
      account: { id: 'a', label: 'Acme' },
    });
    expect(await loadSentAdvert(session.posting.value?.id ?? '')).toMatchObject({
      advert: {
        title: 'Baker',
        description: '<p>Bake <strong>bread</strong>.</p>',
        salary_low: 24_000,
        salary_high: 26_000,
        closing_date: addDays(session.today, 1),
      },
    });
  });

  it('freezes the address and exactly what the preview shows, whatever is stored elsewhere', async () => {
    session.profile.value = applyChanges({
      endpoint: 'https://board.example/api/job',
      keys: { title: 'job_title' },
      extra: [{ key: 'source', value: 'Ardlunan' }],
    });
    const { username: _name, password: _word, ...shown } = JSON.parse(previewOf(session).json);
    await saveProfileChanges({ extra: [{ key: 'source', value: 'Pay to register' }] });
    await publish(session);
    expect((await loadSentAdvert(session.posting.value?.id ?? ''))?.frozen).toEqual({
      endpoint: 'https://board.example/api/job',
      body: shown,
    });
    expect(shown).toMatchObject({ job_title: 'Baker', source: 'Ardlunan' });
  });

  it('takes over the board’s settings where they are stored anew while the popup is open', async () => {
    const ended = new AbortController();
    followProfile(session, ended.signal);
    await saveProfileChanges({ extra: [{ key: 'source', value: 'Ardlunan' }] });
    await vi.waitUntil(() => session.profile.value.extra.length > 0);
    ended.abort();
    await publish(session);
    const kept = await loadSentAdvert(session.posting.value?.id ?? '');
    expect(kept?.frozen?.body).toMatchObject({ source: 'Ardlunan' });
  });

  it('remembers what was chosen, with the company that the page named', async () => {
    const company = { value: 'Acme', source: 'json-ld' as const };
    session.reading.value = { kind: 'advert', fields: { company }, warnings: [] };
    ending = undefined;
    await publish(session);
    await vi.waitUntil(async () => (await readChoices()).length > 0);
    expect(await readChoices()).toEqual([
      { company: 'Acme', title: 'Baker', coreskill: 'Retail', specialisms: [], at: expect.any(String) },
    ]);
  });

  it('does not fail where that cannot be remembered', async () => {
    const full = new Error('QUOTA_BYTES quota exceeded');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
    expect(await publish(session)).toBe('submitted');
    expect(set).toHaveBeenCalledWith({ choices: [expect.objectContaining({ title: 'Baker' })] });
    expect(await readChoices()).toEqual([]);
  });

  it('with gaps writes and tells nothing, and shows every issue', async () => {
    session.fields.value = {};
    expect(await publish(session)).toBe('issues');
    expect(await postings()).toBe(0);
    expect(await readChoices()).toEqual([]);
    expect(worker).not.toHaveBeenCalled();
    expect(session.visibleIssues.value).toEqual(session.issues.value);
    expect(session.visibleIssues.value).not.toEqual([]);
  });

  it('without an account writes and tells nothing', async () => {
    session.account.value = undefined;
    expect(await publish(session)).toBe('no-account');
    expect(await postings()).toBe(0);
    expect(worker).not.toHaveBeenCalled();
  });

  it('tells the worker nothing where the posting cannot be written', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(await publish(session)).toBe('not-saved');
    expect(session.storageFault.value).toBe('full');
    expect(session.posting.value).toBeUndefined();
    expect(worker).not.toHaveBeenCalled();
  });

  it('once more while the first goes on does nothing', async () => {
    const presses = await Promise.all([publish(session), publish(session), publish(session)]);
    expect(presses).toEqual(['submitted', 'busy', 'busy']);
    expect(await postings()).toBe(1);
    expect(worker).toHaveBeenCalledOnce();
  });

  it('works from a tab that shows no web page, too', async () => {
    session.page.value = undefined;
    expect(await publish(session)).toBe('submitted');
    expect(session.posting.value?.state).toBe('accepted');
  });
});

describe('an earlier posting of the page', () => {
  const firstPost = async (outcome: Outcome | undefined) => {
    ending = outcome;
    await publish(session);
    ending = ACCEPTED;
    worker.mockReset();
  };

  it.each<[string, Outcome | undefined]>([
    ['accepted', ACCEPTED],
    ['unknown', { state: 'unknown', cause: 'server' }],
    ['written, but not handed over', undefined],
  ])('that is %s is not doubled by another press', async (_name, outcome) => {
    await firstPost(outcome);
    expect(await publish(session)).toBe('busy');
    expect(await postings()).toBe(1);
    expect(worker).not.toHaveBeenCalled();
  });

  it('that is being sent is not doubled either', async () => {
    await firstPost(undefined);
    const posting = session.posting.value;
    session.posting.value = posting && { ...posting, state: 'sending' };
    expect(await publish(session)).toBe('busy');
    expect(await postings()).toBe(1);
  });

  it('that was refused may be posted again, as a posting of its own', async () => {
    await firstPost({ state: 'refused', cause: 'other' });
    expect(await publish(session)).toBe('submitted');
    expect(await postings()).toBe(2);
  });

  it('that was refused for its fields is told of again where the board says the same again', async () => {
    const issues = [{ field: 'title' as const, key: 'title', message: 'Too dull' }];
    ending = { state: 'refused', cause: 'fields', issues };
    await publish(session);
    editField(session, 'title', 'Duller');
    expect(session.boardIssues.value).toEqual([]);
    await publish(session);
    expect(session.boardIssues.value.map(({ field }) => field)).toEqual(['title']);
  });

  it('that was accepted may be posted again once the recruiter said so', async () => {
    await firstPost(ACCEPTED);
    session.submitAttempted.value = true;
    dismissOutcome(session);
    expect(postBarState(session).state).toBe('ready');
    expect(session.submitAttempted.value).toBe(false);
    expect(await publish(session)).toBe('submitted');
    expect(await postings()).toBe(2);
  });
});

describe('a worker that cannot be reached', () => {
  beforeEach(async () => {
    ending = undefined;
    await publish(session);
  });

  it('leaves the posting written, and that is told', async () => {
    expect(session.posting.value?.state).toBe('written');
    expect(postBarState(session).state).toBe('unsent');
  });

  it('is told once more by itself', () => {
    expect(worker).toHaveBeenCalledTimes(2);
  });

  it('can be told once more, of the same posting', async () => {
    ending = ACCEPTED;
    await handOver(session, session.posting.value?.id ?? '');
    expect(session.posting.value?.state).toBe('accepted');
    expect(await postings()).toBe(1);
  });
});

it('what cannot be read afterwards does not leave the bar at “Posting…”', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ done: true }));
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Gone', 'InvalidStateError');
  });
  await expect(publish(session)).rejects.toThrow('Gone');
  expect(session.isAwaitingWorker.value).toBe(false);
  expect(session.isSubmitting.value).toBe(false);
});

describe('the account last used on the site', () => {
  it('is the one that the posting went through, whatever was chosen since', async () => {
    worker.mockImplementation(() => {
      session.account.value = OTHER;
    });
    await publish(session);
    expect((await accountFor('a.example'))?.id).toBe('a');
  });

  it('is not remembered where the posting was refused', async () => {
    ending = { state: 'refused', cause: 'credentials' };
    await publish(session);
    expect((await accountFor('a.example'))?.id).toBe('b');
  });
});

describe('a posting of which nobody knows', () => {
  beforeEach(async () => {
    ending = { state: 'unknown', cause: 'timeout' };
    await publish(session);
    ending = ACCEPTED;
    worker.mockReset();
  });
  const idOf = () => session.posting.value?.id ?? '';

  it('is accepted by the recruiter’s word that it is there', async () => {
    await markAsPosted(session, idOf());
    expect(session.posting.value?.state).toBe('accepted');
    expect(await postings()).toBe(1);
  });

  it('that is not there is sent again, once, as a posting of its own', async () => {
    const before = idOf();
    const settled = await Promise.all([markAsNotPosted(session, before), markAsNotPosted(session, before)]);
    expect(settled.toSorted()).toEqual([false, true]);
    expect(await publish(session)).toBe('submitted');
    expect(await postings()).toBe(2);
    expect((await loadPosting(before))?.outcome).toEqual({ state: 'refused', cause: 'not-there' });
    expect(session.posting.value?.state).toBe('accepted');
  });
});

it('what was not sent yet can be called back', async () => {
  ending = undefined;
  await publish(session);
  ending = ACCEPTED;
  await cancelPosting(session, session.posting.value?.id ?? '');
  expect(session.posting.value?.outcome).toEqual({ state: 'refused', cause: 'withdrawn' });
});

it('of two windows over one page that post at once, one posts, and the other tells of it', async () => {
  const other = createSession();
  for (const signal of ['page', 'account', 'fields', 'reading'] as const) {
    // Each is of the same type in both.
    Object.assign(other[signal], { value: session[signal].value });
  }
  const pressed = await Promise.all([publish(session), publish(other)]);
  expect(pressed.toSorted()).toEqual(['busy', 'submitted']);
  expect(await postings()).toBe(1);
  expect(other.posting.value?.id).toBe(session.posting.value?.id);
});

it('what was posted from another page is not posted again before the recruiter said so', async () => {
  session.duplicates.value = { exact: await insert({ page: 'https://a.example/other' }) };
  expect(await publish(session)).toBe('busy');
  expect(worker).not.toHaveBeenCalled();
  dismissOutcome(session);
  expect(await publish(session)).toBe('submitted');
});

describe('follow', () => {
  const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/background.js') };
  const news = (postingId: string) =>
    fakeBrowser.runtime.onMessage.trigger({ type: 'posting-moved', postingId }, OWN, () => undefined);
  let ended: AbortController;

  beforeEach(async () => {
    ending = undefined;
    await publish(session);
    ended = new AbortController();
    followPosting(session, ended.signal);
    const { id = '' } = session.posting.value ?? {};
    await movePosting(id, 'written', { state: 'sending' });
  });

  it('takes over the moves of its posting', async () => {
    await news(session.posting.value?.id ?? '');
    await vi.waitUntil(() => session.posting.value?.state === 'sending');
  });

  it('cares for no other posting, and for none once it ended', async () => {
    await news('another');
    ended.abort();
    await news(session.posting.value?.id ?? '');
    await loadPosting('whatever');
    expect(session.posting.value?.state).toBe('written');
  });
});
