import { SENT_WITH_EVERY } from '@/utils/copy/en-GB/always-sent';
import type { Session } from '@/utils/state/popup/session';

/** Shows the extra values that are posted. */
export function AlwaysSent({ session }: { session: Session }) {
  const { extra } = session.settings.profile.value;
  if (extra.length === 0) return null;
  return (
    <p class="hint always-sent">
      {SENT_WITH_EVERY}{' '}
      {extra.map(({ key, value }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          {key} = <bdi>{value}</bdi>
        </span>
      ))}
    </p>
  );
}
