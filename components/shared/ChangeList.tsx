import * as copy from '@/utils/copy/en-GB/changes';
import type { ChangedValue } from '@/utils/state/posted/changed-values';

/** What changes, or has changed, field by field. */
export function ChangeList({ values, isDone }: { values: readonly ChangedValue[]; isDone?: boolean }) {
  return (
    <dl class="change-list">
      {values.map(({ field, label, was, willBe }) => (
        <div key={field}>
          <dt>{label}</dt>
          {willBe === undefined ? (
            <dd>{copy.FORMATTING}</dd>
          ) : (
            <>
              <dd class="change-was">
                <span class="hint">{copy.WAS}</span> <bdi>{was ?? <em>{copy.EMPTY}</em>}</bdi>
              </dd>
              <dd>
                <span class="hint">{isDone ? copy.IS_NOW : copy.WILL_BE}</span> <bdi>{willBe}</bdi>
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
