import { beforeEach, describe, expect, it } from 'vitest';
import { ACME as ACCOUNT, ADVERT, written } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import type { DraftFields } from '@/utils/drafts/draft';
import type { Posting } from '@/utils/outbox/posting';
import { postBarState } from './post-bar-state';
import { createSession, type Session } from './session';

const ACME = { ...ACCOUNT, label: 'Acme HR' };
const FIELDS: DraftFields = {
  title: { value: 'Baker', source: 'json-ld' },
  description: { value: '<p>Bake bread.</p>', source: 'json-ld' },
  location: { value: 'G2 1AL', source: 'text' },
  salary_low: { value: '24,000', source: 'text' },
  application_email: { value: 'jobs@example.co.uk', source: 'text' },
  coreskill: { value: 'Retail', source: 'recruiter' },
};

function posting(closing_date?: string): Posting {
  const advert = { ...ADVERT, ...(closing_date ? { closing_date } : {}) };
  return written({ advert, account: ACME }, new Date('2026-11-23T12:00:00Z')).posting;
}

const moved = (from: Posting, state: Posting['state'], at: string): Posting => ({
  ...from,
  state,
  moves: [...from.moves, { state, at }],
});

function ended(outcome: Outcome, closing_date?: string): Posting {
  const sending = moved(posting(closing_date), 'sending', '2026-11-23T12:00:01Z');
  return { ...moved(sending, outcome.state, '2026-11-23T12:00:02Z'), outcome };
}

let session: Session;

beforeEach(() => {
  session = { ...createSession(), today: '2026-11-23' };
  session.reading.value = { kind: 'none', reason: 'not-a-job' };
  session.fields.value = FIELDS;
  session.account.value = ACME;
});

it('reading, until the page has been read', () => {
  session.reading.value = undefined;
  expect(postBarState(session)).toEqual({ state: 'reading' });
});

it('gaps, with their number, before anything was pressed', () => {
  session.fields.value = {};
  expect(postBarState(session)).toEqual({ state: 'gaps', count: 6 });
});

it('ready, with the account, or without', () => {
  expect(postBarState(session)).toEqual({ state: 'ready', account: 'Acme HR' });
  session.account.value = undefined;
  expect(postBarState(session)).toEqual({ state: 'ready', account: undefined });
});

it('posting, while it is handed over or sent', () => {
  session.isAwaitingWorker.value = true;
  session.posting.value = posting();
  expect(postBarState(session)).toEqual({ state: 'posting' });
  session.isAwaitingWorker.value = false;
  session.posting.value = moved(posting(), 'sending', '2026-11-23T12:00:01Z');
  expect(postBarState(session)).toEqual({ state: 'posting' });
});

it('unsent, where it was written and nobody took it on', () => {
  session.posting.value = posting();
  expect(postBarState(session)).toEqual({ state: 'unsent', posting: session.posting.value });
});

it('what became of the posting, before gaps and before the page has been read', () => {
  session.reading.value = undefined;
  session.fields.value = {};
  session.posting.value = ended({ state: 'unknown', cause: 'timeout' });
  expect(postBarState(session).state).toBe('unknown');
});

describe('accepted', () => {
  const accepted = (closing_date?: string) => {
    session.posting.value = ended({ state: 'accepted', jobId: '5f3a' }, closing_date);
    return postBarState(session);
  };

  it('tells the job', () => {
    expect(accepted()).toMatchObject({
      state: 'accepted',
      jobId: '5f3a',
      message: { headline: 'Posted.', detail: 'Job 5f3a' },
    });
  });

  it.each([
    ['after 28 days', undefined, 'Monday 21 December'],
    ['on its closing date', '2026-12-01', 'Tuesday 1 December'],
    ['after 28 days, whatever later date was sent', '2027-03-01', 'Monday 21 December'],
  ])('comes down %s', (_name, closing_date, comesDown) => {
    expect(accepted(closing_date)).toMatchObject({ comesDown });
  });

  it('counts the days from when it was sent in London, not from when the recruiter found it there', () => {
    const sent = moved(posting(), 'sending', '2027-06-30T23:30:00Z');
    const unknown = moved(sent, 'unknown', '2027-06-30T23:30:25Z');
    session.posting.value = {
      ...moved(unknown, 'accepted', '2027-07-09T09:00:00Z'),
      outcome: { state: 'accepted' },
    };
    expect(postBarState(session)).toMatchObject({ jobId: undefined, comesDown: 'Thursday 29 July 2027' });
  });
});

describe('refused', () => {
  it('speaks of the account that it went through, not the one chosen now', () => {
    session.posting.value = ended({ state: 'refused', cause: 'credentials' });
    session.account.value = { ...ACME, label: 'Other' };
    const { message } = { message: undefined, ...postBarState(session) };
    expect(message).toMatchObject({
      headline: 'Not posted.',
      detail: expect.stringContaining('Acme HR'),
      go: 'accounts',
    });
  });

  it('tells here what the board said of keys that are no fields', () => {
    session.posting.value = ended({
      state: 'refused',
      cause: 'fields',
      issues: [
        { field: 'title', key: 'title', message: 'Too dull' },
        { key: 'validation exception', message: 'Something else' },
      ],
    });
    expect(postBarState(session)).toMatchObject({
      state: 'refused',
      elsewhere: ['validation exception: Something else'],
    });
  });

  it('has nothing to add where there are no issues', () => {
    session.posting.value = ended({ state: 'refused', cause: 'other' });
    expect(postBarState(session)).toMatchObject({ state: 'refused', elsewhere: [] });
  });
});

it('waiting: why, and until when, where that is known', () => {
  session.posting.value = ended({ state: 'waiting', cause: 'rate-limit', until: '2026-11-23T12:01:00.000Z' });
  expect(postBarState(session)).toMatchObject({
    state: 'waiting',
    until: '2026-11-23T12:01:00.000Z',
    message: {
      headline: 'Not sent yet.',
      detail: expect.stringContaining('limits how fast adverts can be posted'),
    },
  });
  session.posting.value = ended({ state: 'waiting', cause: 'offline' });
  expect(postBarState(session)).toMatchObject({ state: 'waiting', until: undefined });
});

it('earlier, where the same advert was posted from another page, until the recruiter wants it again', () => {
  const exact = ended({ state: 'accepted', jobId: '5f3a' });
  session.duplicates.value = { exact };
  expect(postBarState(session)).toEqual({ state: 'earlier', posting: exact });
  session.allowRepost.value = true;
  expect(postBarState(session).state).toBe('ready');
  session.allowRepost.value = false;
  session.duplicates.value = { possible: exact };
  expect(postBarState(session).state).toBe('ready');
});

it('unknown: to look before sending again', () => {
  session.posting.value = ended({ state: 'unknown', cause: 'connection' });
  expect(postBarState(session)).toMatchObject({
    state: 'unknown',
    message: {
      headline: 'We don’t know whether it was posted.',
      detail: expect.stringContaining('before sending again'),
    },
  });
});
