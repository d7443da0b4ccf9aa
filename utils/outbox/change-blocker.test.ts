import { expect, it } from 'vitest';
import { JOB } from '@/tests/support/posted';
import { written } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { newChange } from './change';
import { changeBlocker } from './change-blocker';

const { posting, advert } = written({}, new Date('2026-11-01T10:00:00Z'));
const at = '2026-11-01T10:00:00Z';
const POSTED = {
  ...posting,
  state: 'accepted',
  moves: [...posting.moves, { state: 'sending', at }, { state: 'accepted', at }],
  outcome: { state: 'accepted', jobId: JOB.id, etag: JOB.etag },
} as const;
const on = (today: string) => ({ profile: DEFAULT_PROFILE, today });
const blocker = (part: object, context = on('2026-11-02')) =>
  changeBlocker({ ...POSTED, moves: [...POSTED.moves], ...part }, advert, [], context);

it('change blocker: none of an advert in a known version at this board', () => {
  expect(blocker({})).toBeUndefined();
});

it('change blocker: one that came down has ended, unless an unfinished change may have given it a later end', () => {
  const closingDate = '2026-11-10';
  const willBe = { closing_date: '2026-11-20' };
  const frozen = { endpoint: DEFAULT_PROFILE.endpoint, body: willBe };
  const change = newChange({ kind: 'edit', posting, job: JOB, was: {}, willBe, frozen });
  const past = { ...POSTED, moves: [...POSTED.moves], closingDate };
  expect(changeBlocker(past, advert, [], on('2026-11-11'))).toBe('ended');
  expect(changeBlocker(past, advert, [{ ...change, state: 'unknown' }], on('2026-11-11'))).toBe('unfinished');
});

it('change blocker: an advert at another board, or at one that is not known', () => {
  const elsewhere = { ...DEFAULT_PROFILE, endpoint: 'https://other.example/api/job' };
  expect(blocker({}, { ...on('2026-11-02'), profile: elsewhere })).toBe('other-board');
  const { frozen: _lost, ...old } = advert;
  const past = { ...POSTED, moves: [...POSTED.moves] };
  expect(changeBlocker(past, old, [], on('2026-11-02'))).toBe('no-board');
});
