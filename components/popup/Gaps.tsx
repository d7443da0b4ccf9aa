import { TriangleAlert } from 'lucide';
import { focusField } from '@/components/form/focus-field';
import { Icon } from '@/components/ui/Icon';
import { midSentence } from '@/utils/copy/en-GB/mid-sentence';
import * as copy from '@/utils/copy/en-GB/popup';
import type { Session } from '@/utils/state/popup/session';
import { type NamedValue, summarise } from '@/utils/state/popup/summary';

/** What still needs the recruiter; each word leads to its field. Nothing where nothing does. */
export function Gaps({ session }: { session: Session }) {
  if (!session.page.reading.value) return null;
  const { gaps, faults, checks, changes } = summarise(session);
  const rows: [string, NamedValue[]][] = [
    [copy.gaps(gaps.length), gaps],
    [copy.NEEDS_FIXING, faults],
    [copy.CHECK, checks],
    [copy.CHANGED_ON_PAGE, changes],
  ];
  const shownRows = rows.filter(([, fields]) => fields.length > 0);
  return (
    <div class="gaps" role="status" aria-label={copy.STILL_TO_DO}>
      {shownRows.map(([words, fields]) => (
        <p key={words}>
          <Icon icon={TriangleAlert} size={14} /> {words}:{' '}
          {fields.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <button type="button" class="link" onClick={() => focusField(id)}>
                {midSentence(label)}
              </button>
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
