// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { sessionWith } from '@/tests/support/session';
import { ACME as ACCOUNT, ADVERT, written } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import type { Posting } from '@/utils/outbox/posting';
import { type OutcomeBarState, postBarState } from '@/utils/state/popup/post-bar-state';
import type { Session } from '@/utils/state/popup/session';
import { OutcomeActions } from './OutcomeActions';
import { OutcomeStatus } from './OutcomeStatus';

const ACME = { ...ACCOUNT, label: 'Acme HR' };

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** After a posting through Acme HR, while another account is chosen. */
function opened(outcome: Outcome): { bar: OutcomeBarState; session: Session } {
  const { posting } = written({ advert: ADVERT, account: ACME }, new Date('2026-11-23T12:00:00Z'));
  const posted: Posting = { ...posting, state: outcome.state, outcome };
  const session = sessionWith({ accounts: [{ ...ACME, label: 'Other' }], posted });
  // Cast: only a form that was not posted has another state.
  return { bar: postBarState(session) as OutcomeBarState, session };
}

function statusOf(outcome: Outcome): string {
  render(<OutcomeStatus {...opened(outcome)} />, document.body);
  return document.body.textContent ?? '';
}

it.each<[string, Outcome, string[]]>([
  ['accepted', { state: 'accepted', jobId: '5f3a' }, ['Posted', 'Job 5f3a', 'comes down on']],
  ['refused', { state: 'refused', cause: 'credentials' }, ['Not posted.', 'of Acme HR']],
  ['waiting', { state: 'waiting', cause: 'rate-limit' }, ['Not sent yet.', 'limits how fast adverts']],
  ['unknown', { state: 'unknown', cause: 'connection' }, ['We don’t know', 'before sending again']],
])(
  'Post bar: an advert that is %s is shown with the account it was posted through',
  (_name, outcome, parts) => {
    const words = statusOf(outcome);
    for (const part of parts) expect(words).toContain(part);
  },
);

it.each([
  ['Copied', () => Promise.resolve()],
  ['The browser didn’t let us copy it', () => Promise.reject(new Error('NotAllowedError'))],
])('Post bar: Copy id says what came of it: %s', async (words, writeText) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<OutcomeActions {...opened({ state: 'accepted', jobId: '5f3a' })} />, document.body);
  document.querySelector('button')?.click();
  await expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe(words);
});

it.each<[string, Outcome]>([
  ['Don’t post it', { state: 'waiting', cause: 'offline' }],
  ['Post again', { state: 'accepted', jobId: '5f3a' }],
])(
  'Post bar: the second click of a double click on Post does not press %s in its place',
  async (words, outcome) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(() => render(<OutcomeActions {...opened(outcome)} />, document.body));
    const isPressable = () =>
      [...document.querySelectorAll('button')].some(
        ({ textContent, disabled }) => textContent === words && !disabled,
      );
    expect(isPressable()).toBe(false);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
    });
    expect(isPressable()).toBe(true);
  },
);
