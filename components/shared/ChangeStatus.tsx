import { CircleCheck } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { formatDate } from '@/utils/advert/dates';
import { ASSUMED_OUTCOMES } from '@/utils/board/assumed-outcomes';
import { describeChange } from '@/utils/board/change-messages';
import { boardIssue } from '@/utils/copy/en-GB/board-issues';
import { CHANGE_NOT_SENT, MAY_CLOSE, SENDING } from '@/utils/copy/en-GB/changes';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import type { Change } from '@/utils/outbox/change';
import { isFresh } from '@/utils/outbox/transitions';
import { NotSentNotice } from './NotSentNotice';
import { OutcomeText } from './OutcomeText';

interface Props {
  change: Change;
  board: string;
  /** ISO date, London. */
  today: string;
  now: number;
}

/** How far a change of a posted advert has come. */
export function ChangeStatus({ change, board, today, now }: Props) {
  const { kind, state, willBe, account } = change;
  if (state === 'sending' || (state === 'written' && isFresh(change, now))) {
    return (
      <p>
        <strong>{SENDING}</strong> {MAY_CLOSE}
      </p>
    );
  }
  if (state === 'written') return <NotSentNotice message={CHANGE_NOT_SENT} />;
  const outcome = change.outcome?.state === state ? change.outcome : ASSUMED_OUTCOMES[state];
  const closesOn =
    kind === 'closing' && willBe.closing_date ? formatDate(willBe.closing_date, today) : undefined;
  const message = describeChange(outcome, { kind, closesOn }, { board, account: account.label });
  if (outcome.state === 'accepted') {
    return (
      <p class="text-success">
        <Icon icon={CircleCheck} /> <strong>{message.headline}</strong> <bdi>{message.detail}</bdi>
      </p>
    );
  }
  const issues = outcome.state === 'refused' && 'issues' in outcome ? (outcome.issues ?? []) : [];
  return (
    <>
      <OutcomeText
        state={outcome.state}
        message={message}
        until={outcome.state === 'waiting' ? outcome.until : undefined}
      />
      {issues.map(({ field, key, message: issue }, index) => (
        <p key={index} class="text-danger">
          <bdi>{`${field ? FIELD_LABELS[field] : key}: ${boardIssue(issue)}`}</bdi>
        </p>
      ))}
    </>
  );
}
