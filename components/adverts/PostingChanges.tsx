import { ChangeActions } from '@/components/shared/ChangeActions';
import { ChangeList } from '@/components/shared/ChangeList';
import { ChangeStatus } from '@/components/shared/ChangeStatus';
import { useFreshNow } from '@/components/shared/use-fresh-now';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { formatMoment } from '@/utils/advert/format-time';
import type { Profile } from '@/utils/board/profile';
import { CHANGES, KINDS } from '@/utils/copy/en-GB/changes';
import type { Change } from '@/utils/outbox/change';
import { changedValues } from '@/utils/state/posted/changed-values';

/** Every edit and closing of a posted advert, the latest first. */
export function PostingChanges({
  changes,
  profile,
  today,
}: {
  changes: readonly Change[];
  profile: Profile;
  today: string;
}) {
  const now = useFreshNow(changes);
  if (changes.length === 0) return null;
  return (
    <section>
      <h3 class="section-title">{CHANGES}</h3>
      {changes.toReversed().map((change) => (
        <article key={change.id} class="posting-change">
          <h4>
            {KINDS[change.kind]}, {formatMoment(change.writtenAt, today)}
          </h4>
          <StatusMessage as="div">
            <ChangeStatus change={change} board={profile.name} today={today} now={now} />
          </StatusMessage>
          <ChangeList values={changedValues(change, today)} isDone={change.state === 'accepted'} />
          <div class="outbox-actions">
            <ChangeActions change={change} endpoint={profile.endpoint} now={now} />
          </div>
        </article>
      ))}
    </section>
  );
}
