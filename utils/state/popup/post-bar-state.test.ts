import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { ACME as ACCOUNT, ADVERT, written } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import { SAMPLE } from '@/utils/drafts/draft-key';
import type { Posting } from '@/utils/outbox/posting';
import { postBarState } from './post-bar-state';
import type { Session } from './session';

const ACME = { ...ACCOUNT, label: 'Acme HR' };

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

const OPENED = { fields: FIELDS, accounts: [ACME] };
const stateAfter = (posted: Posting) => postBarState(sessionWith({ ...OPENED, posted }));

let session: Session;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  session = sessionWith(OPENED);
});

afterEach(() => vi.useRealTimers());

it('Post bar: reading, until the page was read', () => {
  session.page.reading.value = undefined;
  expect(postBarState(session)).toEqual({ state: 'reading' });
});

it('Post bar: reading, until the suggestions have arrived, so that nothing is called missing that they fill', () => {
  const unsettled = sessionWith();
  unsettled.ui.isFormReady.value = false;
  expect(postBarState(unsettled)).toEqual({ state: 'reading' });
});

it('Post bar: gaps, with their number, before Post was pressed', () => {
  expect(postBarState(sessionWith())).toEqual({ state: 'gaps', count: 6 });
});

it('Post bar: ready, with the account, or without', () => {
  expect(postBarState(session)).toEqual({ state: 'ready', account: 'Acme HR', hasAccounts: true });
  expect(postBarState(sessionWith({ ...OPENED, accounts: [] }))).toEqual({
    state: 'ready',
    account: undefined,
    hasAccounts: false,
  });
  expect(postBarState(sessionWith({ ...OPENED, account: 'gone' }))).toEqual({
    state: 'ready',
    account: undefined,
    hasAccounts: true,
  });
});

it('Post bar: the complete sample, with an account or without, is sent to nobody', () => {
  for (const accounts of [[], [ACME]]) {
    expect(postBarState(sessionWith({ ...OPENED, accounts, key: SAMPLE }))).toEqual({ state: 'sample' });
  }
  expect(postBarState(sessionWith({ key: SAMPLE })).state).toBe('gaps');
});

it('Post bar: posting, while it is handed over or sent', () => {
  session.posting.begin();
  expect(postBarState(session).state).toBe('ready');
  session.posting.check();
  expect(postBarState(session).state).toBe('checking');
  session.posting.queue(posting());
  expect(postBarState(session)).toEqual({ state: 'posting' });
  expect(stateAfter(moved(posting(), 'sending', '2026-11-23T12:00:01Z'))).toEqual({ state: 'posting' });
});

it('Post bar: unsent, if it was written and no worker took it', () => {
  const posted = posting();
  expect(stateAfter(posted)).toEqual({ state: 'unsent', posting: posted });
});

it('Post bar: the posting’s outcome comes before gaps and before the page was read', () => {
  const unknown = sessionWith({ posted: ended({ state: 'unknown', cause: 'timeout' }) });
  unknown.page.reading.value = undefined;
  expect(postBarState(unknown).state).toBe('unknown');
});

describe('Post bar: accepted', () => {
  const accepted = (closing_date?: string) => {
    return stateAfter(ended({ state: 'accepted', jobId: '5f3a' }, closing_date));
  };

  it('shows the job', () => {
    expect(accepted()).toMatchObject({
      state: 'accepted',
      outcome: { state: 'accepted', jobId: '5f3a' },
    });
  });

  it.each([
    ['after 28 days', undefined, 'Monday 21 December'],
    ['on its closing date', '2026-12-01', 'Tuesday 1 December'],
    ['after 28 days, whatever later date was sent', '2027-03-01', 'Monday 21 December'],
  ])('comes down %s', (_name, closing_date, removalDay) => {
    expect(accepted(closing_date)).toMatchObject({ removalDay });
  });

  it('counts the days from sending, not from when the recruiter resolved it', () => {
    const sent = moved(posting(), 'sending', '2027-06-30T23:30:00Z');
    const unknown = moved(sent, 'unknown', '2027-06-30T23:30:25Z');
    const accepted = moved(unknown, 'accepted', '2027-07-09T09:00:00Z');
    const bar = stateAfter({ ...accepted, outcome: { state: 'accepted', settled: true } });
    expect(bar).toMatchObject({ removalDay: 'Thursday 29 July 2027' });
  });
});

describe('Post bar: refused', () => {
  it('names the account that was used, not the one chosen now', () => {
    const refused = sessionWith({
      accounts: [{ ...ACME, label: 'Other' }],
      posted: ended({ state: 'refused', cause: 'credentials' }),
    });
    expect(postBarState(refused)).toMatchObject({
      state: 'refused',
      posting: { account: { label: 'Acme HR' } },
      outcome: { cause: 'credentials' },
    });
  });

  it('shows issues of keys without a field', () => {
    const bar = stateAfter(
      ended({
        state: 'refused',
        cause: 'fields',
        issues: [
          { field: 'title', key: 'title', message: 'Too dull' },
          { key: 'validation exception', message: 'Something else' },
        ],
      }),
    );
    expect(bar).toMatchObject({
      state: 'refused',
      elsewhere: ['validation exception: Something else'],
    });
  });

  it('shows nothing more without issues', () => {
    const bar = stateAfter(ended({ state: 'refused', cause: 'other' }));
    expect(bar).toMatchObject({ state: 'refused', elsewhere: [] });
  });
});

it('Post bar: waiting shows why, and until when if known', () => {
  const limited = stateAfter(
    ended({ state: 'waiting', cause: 'rate-limit', until: '2026-11-23T12:01:00.000Z' }),
  );
  expect(limited).toMatchObject({
    state: 'waiting',
    outcome: { cause: 'rate-limit', until: '2026-11-23T12:01:00.000Z' },
  });
  const offline = stateAfter(ended({ state: 'waiting', cause: 'offline' }));
  expect(offline).toMatchObject({ state: 'waiting', outcome: { cause: 'offline' } });
});

it('Post bar: a duplicate, if the advert was posted from another page, until the recruiter posts it again', () => {
  const exact = ended({ state: 'accepted', jobId: '5f3a' });
  session.posting.setDuplicates({ exact });
  expect(postBarState(session)).toEqual({ state: 'duplicate', posting: exact });
  session.posting.dismiss();
  expect(postBarState(session).state).toBe('ready');
  const similar = sessionWith(OPENED);
  similar.posting.setDuplicates({ possible: exact });
  expect(postBarState(similar).state).toBe('ready');
});

it('Post bar: unknown asks to check before sending again', () => {
  const bar = stateAfter(ended({ state: 'unknown', cause: 'connection' }));
  expect(bar).toMatchObject({
    state: 'unknown',
    outcome: { cause: 'connection' },
  });
});

it.each([
  ['unknown', 'unknown'],
  ['accepted', 'accepted'],
  ['waiting', 'waiting'],
  ['refused', 'refused'],
] as const)('Post bar: a record that is %s without an outcome, as from a file, shows as %s', (state, bar) => {
  expect(stateAfter({ ...posting(), state })).toMatchObject({ state: bar });
});
