// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeDialogs } from '@/tests/support/fake-dialogs';
import { PAGE, sessionWith } from '@/tests/support/session';
import { ADVERT, written } from '@/tests/support/written';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { type Change, newChange } from '@/utils/outbox/change';
import type { Posting } from '@/utils/outbox/posting';
import { createAdverts } from '@/utils/state/adverts-page/adverts';
import { loadDetails } from '@/utils/state/adverts-page/details';
import { loadRepeats } from '@/utils/state/adverts-page/repeats';
import { loadFixes } from '@/utils/state/popup/fix-names';
import type { Session } from '@/utils/state/popup/session';
import { loadChainAdvice } from '@/utils/state/posted/chain-advice';
import { loadPosted, type Posted } from '@/utils/state/posted/load-posted';
import { findPageMove } from '@/utils/state/posted/page-moved-on';
import { PostingDialog } from './adverts/PostingDialog';
import { Repeats } from './adverts/Repeats';
import { DuplicateNotice } from './popup/DuplicateNotice';
import { PageMovedOn } from './popup/PageMovedOn';
import { PostedHere } from './popup/PostedHere';
import { RefusalFixes } from './popup/RefusalFixes';
import { ChainAdvice } from './shared/ChainAdvice';

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/background.js') };
const TOMORROW = addDays(todayInLondon(), 1);

vi.mock('@/utils/state/adverts-page/details', { spy: true });
vi.mock('@/utils/state/adverts-page/repeats', { spy: true });
vi.mock('@/utils/state/popup/fix-names', { spy: true });
vi.mock('@/utils/state/posted/chain-advice', { spy: true });
vi.mock('@/utils/state/posted/load-posted', { spy: true });
vi.mock('@/utils/state/posted/page-moved-on', { spy: true });

beforeEach(() => {
  fakeBrowser.reset();
  fakeDialogs();
});
afterEach(() => render(null, document.body));

const shown = () => document.body.textContent ?? '';

/** Holds back the answers to what is asked. @returns gives one, by the turn in which it was asked */
function holdAnswers<T>(ask: (...args: never[]) => Promise<T>) {
  const waiting: ((answer: T) => void)[] = [];
  vi.mocked(ask).mockImplementation(
    () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
  );
  return (turn: number, answer: T) => act(async () => waiting[turn]?.(answer));
}

const accepted = (page: string, title = 'Baker'): Posting => ({
  ...written({ page, advert: { ...ADVERT, title } }).posting,
  state: 'accepted',
  outcome: { state: 'accepted', jobId: '5f3a', etag: '1' },
});

const changedTo = (salary: string) => ({
  kind: 'changed' as const,
  differences: { atBoard: { salary_low: '24,000' }, now: { salary_low: salary } },
});

const loaded = (posting: Posting): Posted => ({
  posting,
  stored: undefined,
  changes: [],
  current: undefined,
});

function refusedFor(posting: Posting, message: string): Change {
  const job = { id: '5f3a', etag: '1' };
  const frozen = { endpoint: DEFAULT_PROFILE.endpoint, body: {} };
  const change = newChange({ kind: 'edit', posting, job, was: {}, willBe: { title: 'Cook' }, frozen });
  const issues = [{ field: 'title' as const, key: 'title', message }];
  return { ...change, state: 'refused', outcome: { state: 'refused', cause: 'fields', issues } };
}

function sessionOver(posting: Posting): Session {
  const reading = { kind: 'advert' as const, address: posting.page, fields: {}, warnings: [] };
  return sessionWith({ key: posting.page, reading, posted: posting });
}

interface Asking {
  view: VNode;
  askAnew(): void | Promise<void>;
  /** With what shows the number. */
  answer(turn: number, count: number): Promise<void>;
}

function askingDialog(): Asking {
  const give = holdAnswers(loadDetails);
  const adverts = createAdverts();
  return {
    view: <PostingDialog id="1" adverts={adverts} onClose={() => undefined} />,
    askAnew() {
      adverts.page.today.value = TOMORROW;
    },
    answer(turn, count) {
      const posting = accepted(PAGE, String(count));
      const rest = { answer: '', jobId: undefined, link: undefined, down: undefined, content: undefined };
      return give(turn, { ...rest, posting, moves: [], posted: loaded(posting) });
    },
  };
}

function askingRepeats(): Asking {
  const give = holdAnswers(loadRepeats);
  const adverts = createAdverts();
  const chain = [accepted(PAGE), accepted('copy:1')];
  return {
    view: <Repeats id="1" adverts={adverts} onFault={() => undefined} />,
    askAnew() {
      adverts.page.today.value = TOMORROW;
    },
    answer: (turn, timesLately) => give(turn, { chain, timesLately, isTextSame: false }),
  };
}

function askingPageMove(): Asking {
  const give = holdAnswers(findPageMove);
  const posting = accepted(PAGE);
  const session = sessionOver(posting);
  return {
    view: <PageMovedOn posting={posting} session={session} />,
    askAnew() {
      session.draft.proposed.value = { title: { value: 'Baker', source: 'text' } };
    },
    answer: (turn, count) => give(turn, changedTo(String(count))),
  };
}

function askingFixes(): Asking {
  const give = holdAnswers(loadFixes);
  const session = sessionWith();
  return {
    view: <RefusalFixes outcome={{ state: 'refused', cause: 'fields' }} session={session} />,
    askAnew() {
      session.settings.profile.value = { ...DEFAULT_PROFILE };
    },
    answer: (turn, count) =>
      give(turn, { names: [], gaps: [], unmatched: [String(count)], values: [], dateFormats: [] }),
  };
}

function askingPosted(): Asking {
  const give = holdAnswers(loadPosted);
  const posting = accepted(PAGE);
  const session = sessionOver(posting);
  return {
    view: <PostedHere posting={posting} session={session} />,
    async askAnew() {
      const moved = { type: 'posting-moved', postingId: posting.id };
      await fakeBrowser.runtime.onMessage.trigger(moved, OWN, () => undefined);
    },
    answer: (turn, count) => give(turn, { ...loaded(posting), changes: [refusedFor(posting, `${count}`)] }),
  };
}

function askingAdvice(): Asking {
  const give = holdAnswers(loadChainAdvice);
  const session = sessionWith();
  return {
    view: <ChainAdvice session={session} postingId="2" repeatedId="1" />,
    askAnew() {
      session.settings.today.value = TOMORROW;
    },
    answer: (turn, timesLately) => give(turn, { timesLately, repeated: undefined }),
  };
}

it.each([
  ['a posting’s details', askingDialog],
  ['an advert’s other postings', askingRepeats],
  ['what a page has changed', askingPageMove],
  ['how the last change went', askingPosted],
  ['what fixes a refusal', askingFixes],
  ['a chain’s advice', askingAdvice],
])('late answers: what was asked last stays: %s', async (_name, ask) => {
  const { view, askAnew, answer } = ask();
  await act(() => render(view, document.body));
  await act(askAnew);
  await answer(1, 4712);
  expect(shown()).toContain('4712');
  await answer(0, 4711);
  expect(shown()).toContain('4712');
  expect(shown()).not.toContain('4711');
});

it('late answers: another posting’s notice shows nothing of the one before', async () => {
  const give = holdAnswers(findPageMove);
  const givePosted = holdAnswers(loadPosted);
  const posting = accepted(PAGE);
  const session = sessionOver(posting);
  const showDuplicate = (exact: Posting) => act(() => session.posting.setDuplicates({ exact }));
  await act(() => render(<DuplicateNotice session={session} />, document.body));
  await showDuplicate(posting);
  await give(0, changedTo('4711'));
  await givePosted(0, loaded(posting));
  expect(shown()).toContain('4711');
  expect(shown()).toContain('We can’t read what was posted');
  await showDuplicate(accepted(PAGE));
  expect(shown()).not.toContain('4711');
  expect(shown()).not.toContain('We can’t read what was posted');
});
