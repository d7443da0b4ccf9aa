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
import { publishAndShow } from './publish-and-show';

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

/** What is stored, and could neither be sent nor taken back. */
function openedUnsent(): { bar: OutcomeBarState; session: Session } {
  const { posting } = written({ advert: ADVERT, account: ACME });
  const session = sessionWith({ posted: posting });
  // Cast: as above.
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

it('Post bar: an advert that could not be taken back tells so until it has moved on', async () => {
  const { session } = openedUnsent();
  await publishAndShow(session, async () => 'not-withdrawn');
  const shown = () => {
    // Cast: as above.
    render(<OutcomeStatus bar={postBarState(session) as OutcomeBarState} session={session} />, document.body);
    return document.body.textContent;
  };
  expect(shown()).toContain('Press “Don’t post it” now');
  const posting = session.posting.current.value;
  if (!posting) throw new Error('No posting');
  session.posting.update(posting.id, {
    ...posting,
    state: 'refused',
    outcome: { state: 'refused', cause: 'withdrawn' },
  });
  expect(shown()).not.toContain('Don’t post it');
});

it.each([
  ['Copied', () => Promise.resolve()],
  ['The browser didn’t let us copy it', () => Promise.reject(new Error('NotAllowedError'))],
])('Post bar: Copy id says what came of it: %s', async (words, writeText) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<OutcomeActions {...opened({ state: 'accepted', jobId: '5f3a' })} />, document.body);
  document.querySelector('button')?.click();
  await expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe(words);
});

it.each([
  ['Don’t post it', 'waits', opened({ state: 'waiting', cause: 'offline' })],
  ['Don’t post it', 'is not sent', openedUnsent()],
  ['Post again', 'is accepted', opened({ state: 'accepted', jobId: '5f3a' })],
])(
  'Post bar: the second click of a double click on Post does not press %s in its place, where the advert %s',
  async (words, _state, props) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(() => render(<OutcomeActions {...props} />, document.body));
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
