// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FIELDS, sessionWith } from '@/tests/support/session';
import type { Session } from '@/utils/state/popup/session';
import { Gaps } from './Gaps';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

/** As in the Post bar, which has no status while the page is read. */
function Bar({ session }: { session: Session }) {
  const status = session.page.reading.value ? 'Ready' : '';
  return <Gaps session={session} status={status} isSent={false} />;
}

/** @returns what the live region says, each time that it changes */
async function announcedIn(session: Session, ...steps: (() => void)[]): Promise<string[]> {
  await act(() => render(<Bar session={session} />, document.body));
  const region = document.querySelector('[role=status]');
  const announced: string[] = [];
  const observer = new MutationObserver(() => void announced.push(region?.textContent ?? ''));
  if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
  for (const step of [() => undefined, ...steps]) {
    await act(step);
    await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  }
  observer.disconnect();
  return announced.filter(Boolean);
}

/** @returns what is announced while the page is read once more */
function announcedByReadingAgain(
  session: Session,
  { before, after }: { before?: () => void; after?: () => void },
): Promise<string[]> {
  const reading = session.page.reading.value;
  return announcedIn(
    session,
    () => {
      session.page.reading.value = undefined;
      before?.();
    },
    () => {
      after?.();
      session.page.reading.value = reading;
    },
  );
}

it('what is left to do: a second reading that changes nothing announces nothing', async () => {
  expect(await announcedByReadingAgain(sessionWith({ fields: FIELDS }), {})).toEqual(['Ready']);
});

it('what is left to do: a second reading that leaves a gap announces it', async () => {
  const session = sessionWith({ fields: FIELDS });
  const after = () => {
    session.draft.fields.value = { ...FIELDS, location: { value: '', source: 'recruiter' } };
  };
  const announced = await announcedByReadingAgain(session, { after });
  expect(announced).toEqual(['Ready', 'Ready. 1 missing: postcode']);
});

it('what is left to do: another job is announced, though the same is left', async () => {
  const session = sessionWith({ fields: FIELDS });
  const before = () => {
    session.draft.key.value = 'https://a.example/another-job';
  };
  expect(await announcedByReadingAgain(session, { before })).toEqual(['Ready', 'Ready']);
});
