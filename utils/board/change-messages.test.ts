import { expect, it } from 'vitest';
import * as copy from '@/utils/copy/en-GB/changes';
import { describeChange } from './change-messages';
import type { ChangeOutcome } from './change-outcome';

const NAMES = { board: 's1jobs', account: 'Acme HR' };
const describeEdit = (outcome: ChangeOutcome) => describeChange(outcome, { kind: 'edit' }, NAMES);

it.each(Object.entries(copy.CHANGE_REFUSED))(
  'change messages: a refused change says that the advert is as it was, or where to look: %s',
  (_cause, words) => {
    expect(words(NAMES)).toMatch(/The advert is as it was|recruiter account/u);
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

it('change messages: an unknown change says why, and what to do', () => {
  const { headline, detail } = describeEdit({ state: 'unknown', cause: 'timeout' });
  expect(headline).toBe('We don’t know whether it was changed.');
  expect(detail).toMatch(/didn’t answer in time.*Look at the advert/u);
});
