import { fieldsOf } from '@/utils/advert/fields';
import { SECTION_HEADINGS } from '@/utils/copy/en-GB/fields';
import { withEmpty } from '@/utils/copy/en-GB/form';
import type { Session } from '@/utils/state/popup/session';
import { FieldControl } from './FieldControl';

/** Folds empty optional fields away, unless they have an error. */
export function MoreDetails({ session }: { session: Session }) {
  const expandedFields = session.ui.expandedFields.value;
  const fields = fieldsOf('details');
  const open = fields.filter(({ id }) => expandedFields.has(id));
  const folded = fields.filter(({ id }) => !expandedFields.has(id));
  const hasIssue = folded.some(({ id }) => session.ui.visibleIssues.value.some(({ field }) => field === id));
  return (
    <section class="section section-details">
      {open.length > 0 && <h2 class="section-heading">{SECTION_HEADINGS.details}</h2>}
      {open.map((field) => (
        <FieldControl key={field.id} session={session} field={field} />
      ))}
      {folded.length > 0 && (
        <details open={hasIssue || undefined}>
          <summary>
            <h2 class="section-heading section-heading-inline">
              {withEmpty(SECTION_HEADINGS.details, folded.length)}
            </h2>
          </summary>
          <div class="section-details">
            {folded.map((field) => (
              <FieldControl key={field.id} session={session} field={field} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
