import { expect, it } from 'vitest';
import * as copy from '@/utils/copy/en-GB/changes';
import { describeChange } from './change-messages';
import type { ChangeOutcome } from './change-outcome';

const NAMES = { board: 's1jobs', account: 'Acme HR' };
const describeEdit = (outcome: ChangeOutcome) => describeChange(outcome, { kind: 'edit' }, NAMES);

it.each(Object.entries(copy.CHANGE_REFUSED))(
  'change messages: a refused change says what happened, that the advert is as it was or not as we know it, and what to do: %s',
  (_cause, words) => {
    const [happened, next] = words(NAMES).split(
      /The advert is as it was; |over it\. From now on |any more\. /u,
    );
    expect(happened).toMatch(/^[A-Z\w].{15,}/u);
    expect(next).toMatch(/^(?:add|ask|change|check|correct|look|make|send|shorten|try)\b.*\.$/iu);
  },
);

it('change messages: an accepted edit names the job; one without a version says where further changes are made', () => {
  expect(describeEdit({ state: 'accepted', jobId: '5f3a', etag: '2b' })).toEqual({
    headline: 'Changed.',
    detail: 'Job 5f3a. s1jobs shows the new version.',
  });
  expect(describeEdit({ state: 'accepted', settled: true }).detail).toContain('recruiter account');
});

it('change messages: an accepted closing says when the advert comes down', () => {
  const about = { kind: 'closing', closesOn: 'Tuesday 1 December' } as const;
  expect(describeChange({ state: 'accepted', jobId: '5f3a', etag: '2b' }, about, NAMES)).toEqual({
    headline: 'It will come down early.',
    detail: 'Job 5f3a. It comes down on Tuesday 1 December, in the morning.',
  });
});

it('change messages: where the board is not known, nothing speaks of one that is', () => {
  expect(copy.BLOCKED['no-board']('s1jobs')).toMatch(
    /recruiter account of the board that you posted it to\.$/u,
  );
  expect(copy.BLOCKED['no-board']('s1jobs')).not.toContain('s1jobs');
});

it('change messages: an unknown change says why, and what to do', () => {
  const { headline, detail } = describeEdit({ state: 'unknown', cause: 'timeout' });
  expect(headline).toBe('We don’t know whether it was changed.');
  expect(detail).toMatch(/didn’t answer in time.*Look at the advert/u);
});
