// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { JOB } from '@/tests/support/posted';
import { ADVERT, written } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { type ChangeKind, newChange } from '@/utils/outbox/change';
import type { PostingState } from '@/utils/outbox/transitions';
import { OutboxStatus } from '../adverts/OutboxStatus';
import { ChangeStatus } from './ChangeStatus';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const LONG_AGO = new Date(NOW - 3_600_000);

afterEach(() => render(null, document.body));

const shown = () => document.body.textContent ?? '';

function showChange(kind: ChangeKind, state: PostingState): void {
  const willBe = kind === 'edit' ? { title: 'Head baker' } : { closing_date: '2026-11-25' };
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const { posting } = written({ advert: ADVERT });
  const change = newChange({ kind, posting, job: JOB, was: {}, willBe, frozen }, LONG_AGO);
  const status = <ChangeStatus change={{ ...change, state }} board="s1jobs" today="2026-11-23" now={NOW} />;
  render(status, document.body);
}

it.each(['edit', 'closing'] as const)(
  'change of a posted advert (%s): one that was not sent does not say that the advert was not',
  (kind) => {
    showChange(kind, 'written');
    expect(shown()).toContain('Your change is saved but hasn’t been sent. The advert is as it was.');
    expect(shown()).not.toContain('Your advert');
  },
);

it('change of a posted advert: one without its outcome, as from a damaged backup, may have gone through', () => {
  showChange('edit', 'unknown');
  expect(shown()).toContain('We don’t know whether it was changed.');
  expect(shown()).not.toContain('sent yet');
});

it('outbox: a posting without its outcome, as from a damaged backup, may be on the board', () => {
  const { posting } = written({}, LONG_AGO);
  render(<OutboxStatus posting={{ ...posting, state: 'unknown' }} board="s1jobs" now={NOW} />, document.body);
  expect(shown()).toContain('We don’t know whether it was posted.');
  expect(shown()).not.toContain('sent yet');
});
