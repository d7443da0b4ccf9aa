import { Eye, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { BoardWords } from '@/components/shared/BoardWords';
import { Icon } from '@/components/ui/Icon';
import { NotLoaded } from '@/components/ui/NotLoaded';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Field } from '@/utils/advert/fields';
import { codePoints } from '@/utils/advert/limits';
import { FIELD_HINTS, FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { describeNotes } from '@/utils/drafts/describe-notes';
import { isFilled } from '@/utils/drafts/draft';
import type { Session } from '@/utils/state/popup/session';
import { AcceptValues } from './AcceptValues';
import { controlId, focusField } from './focus-field';
import { ShownOnPage, ShowOnPage } from './ShowOnPage';

const loadBelowField = () => import('./BelowField');

interface Props {
  session: Session;
  field: Field;
  /** False if the control is not a single element. */
  labelsControl?: boolean;
  counted?: boolean;
  children: (describedBy: string, invalid: boolean) => ComponentChildren;
}

export function FieldFrame({ session, field, labelsControl = true, counted = false, children }: Props) {
  const { id, limit } = field;
  const hint = FIELD_HINTS[id];
  const current = session.draft.rowFields[field.row].value[id];
  const issue = session.ui.visibleIssues.value.find((one) => one.field === id);
  const advisory = session.draft.advisories.value.find((one) => one.field === id);
  const { profile, today } = session.settings;
  const note = describeNotes(id, current?.note, { board: profile.value.name, today: today.value });
  const change = session.draft.pageChanges.value.get(id);
  const more = change ?? session.draft.others.value ?? advisory?.salaryText;
  const below = useLazyModule(loadBelowField, more !== undefined);
  const base = controlId(id);
  const described = [
    hint && `${base}-hint`,
    issue && `${base}-issue`,
    (advisory ?? (note || change)) && `${base}-note`,
  ];
  const length = typeof current?.value === 'string' ? codePoints(current.value) : 0;
  return (
    <div class={`field field-${id}`} data-invalid={issue ? '' : undefined}>
      <FieldHead session={session} field={field} labelsControl={labelsControl} />
      <ShownOnPage session={session} field={field} />
      {hint && (
        <p class="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {issue && (
        <p class="issue" id={`${base}-issue`}>
          <Icon icon={TriangleAlert} size={14} /> <BoardWords text={issue.message} />
        </p>
      )}
      {children(described.filter(Boolean).join(' '), issue !== undefined)}
      <div class="field-foot">
        <div id={`${base}-note`} class="note">
          {note && <p>{note}</p>}
          {advisory && <p>{advisory.message}</p>}
          {more && below.code && <below.code.BelowField session={session} field={field} />}
          <NotLoaded parts={[below]} />
        </div>
        {counted && (
          <span class="count" data-over={length > limit ? '' : undefined}>
            {length.toLocaleString('en-GB')}/{limit.toLocaleString('en-GB')}
          </span>
        )}
      </div>
    </div>
  );
}

/** The label, where the value came from, and whether it is to be checked. */
function FieldHead({
  session,
  field,
  labelsControl,
}: Pick<Props, 'session' | 'field'> & { labelsControl: boolean }) {
  const { id, required } = field;
  const label = FIELD_LABELS[id];
  const words = required === 'no' ? copy.optional(label) : label;
  const current = session.draft.rowFields[field.row].value[id];
  const base = controlId(id);
  return (
    <div class="field-head">
      {labelsControl ? (
        <label id={`${base}-label`} for={base}>
          {words}
        </label>
      ) : (
        <span class="label" id={`${base}-label`}>
          {words}
        </span>
      )}
      {current && isFilled(current) && (
        <span class="source">
          <span class="chip">{copy.SOURCES[current.source]}</span>
          <ShowOnPage session={session} field={field} />
        </span>
      )}
      {current?.check && (
        <span class="to-check">
          <span class="chip">
            <Icon icon={Eye} size={12} /> {copy.CHECK_THIS}
          </span>
          <AcceptValues session={session} fields={[id]} moveFocus={() => focusField(session.ui, id)} />
        </span>
      )}
    </div>
  );
}
