// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { sessionWith } from '@/tests/support/session';
import { ACME as ACCOUNT, ADVERT, written } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import type { Posting } from '@/utils/outbox/posting';
import { type OutcomeBarState, postBarState } from '@/utils/state/popup/post-bar-state';
import { OutcomeStatus } from './OutcomeStatus';

const ACME = { ...ACCOUNT, label: 'Acme HR' };

afterEach(() => render(null, document.body));

/** For a posting through Acme HR while another account is chosen. */
function statusOf(outcome: Outcome): string {
  const { posting } = written({ advert: ADVERT, account: ACME }, new Date('2026-11-23T12:00:00Z'));
  const posted: Posting = { ...posting, state: outcome.state, outcome };
  const bar = postBarState(sessionWith({ accounts: [{ ...ACME, label: 'Other' }], posted }));
  render(<OutcomeStatus bar={bar as OutcomeBarState} board="s1jobs" />, document.body);
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
