import { cleanValues } from '@/utils/advert/clean';
import type { RowId } from '@/utils/advert/field-entry';
import { type FieldId, fieldsOf } from '@/utils/advert/fields';
import { type RowSummary, summariseRow } from '@/utils/advert/row-summary';
import { CHANGED_ON_PAGE } from '@/utils/copy/en-GB/popup';
import * as copy from '@/utils/copy/en-GB/rows';
import { describeNotes } from '@/utils/drafts/describe-notes';
import { isEdited, isFilled, valuesOf } from '@/utils/drafts/draft';
import type { Others } from '@/utils/reading/reading';
import { SUGGESTED_ROWS } from './models/ui';
import type { Models } from './session';

type RowModels = Models<'page' | 'draft' | 'settings' | 'ui'>;

const ROWS_OF_OTHERS: Readonly<Record<keyof Others, RowId>> = {
  title: 'title',
  place: 'where',
  location: 'where',
  pay: 'pay',
  closing_date: 'closes',
  application_url: 'apply',
  application_email: 'apply',
  application_phone: 'apply',
};

export interface RowState extends RowSummary {
  /** Something is missing, wrong, unsure, or different on the page since. The first that holds. */
  mark: 'gap' | 'fault' | 'check' | 'change' | undefined;
  isEmpty: boolean;
  /** What is wrong, or what the recruiter should know of the values. */
  message: string;
  /** Values that one press accepts. */
  unsure: readonly FieldId[];
  /** The field to begin with. */
  first: FieldId | undefined;
  /** The first value that the page shows. */
  onPage: FieldId | undefined;
}

/**
 * The form row's state at rest. The value of the row with the text is its HTML. It depends on the row's own fields alone,
 * so that typing in another row does not compute it again.
 */
export function rowStateOf(models: RowModels, row: RowId): RowState {
  const { draft, settings, ui } = models;
  const fields = draft.rowFields[row].value;
  const ids = fieldsOf(row).map(({ id }) => id);
  const isIn = ({ field }: { field: FieldId }) => ids.includes(field);
  const gap = isPending(models, row)
    ? undefined
    : draft.issues.value.find((issue) => issue.kind === 'gap' && isIn(issue));
  const fault = ui.visibleIssues.value.find((issue) => issue.kind === 'fault' && isIn(issue));
  const unsure = gap || fault ? [] : ids.filter((id) => fields[id]?.check && isFilled(fields[id]));
  const changed = ids.find((id) => draft.pageChanges.value.has(id));
  const isFilledIn = ids.some((id) => isFilled(fields[id]));
  const summary = summariseRow(row, cleanValues(valuesOf(fields)), {
    today: settings.today.value,
    board: settings.profile.value.name,
    latestRemovalDay: draft.latestRemovalDay.value,
    place: row === 'where' ? placeForPostcode(models) : undefined,
  });
  const isAwaited = !isFilledIn && isPending(models, row);
  const asides = [hasOthers(models, row) ? copy.OR_ANOTHER : '', summary.aside].filter(Boolean);
  return {
    ...(isAwaited ? { value: '' } : { value: summary.value, aside: asides.join(' · ') }),
    ...(isAwaited || summary.value ? {} : { value: gap ? copy.MISSING : copy.EMPTY[row] }),
    isEmpty: !isFilledIn,
    mark: gap ? 'gap' : fault ? 'fault' : unsure.length > 0 ? 'check' : changed ? 'change' : undefined,
    message: fault?.message ?? (notesOf(models, row, ids) || (changed ? CHANGED_ON_PAGE : '')),
    unsure,
    first: (gap ?? fault)?.field ?? unsure[0] ?? changed ?? ids.find((id) => isFilled(fields[id])) ?? ids[0],
    onPage: ids.find((id) => fields[id]?.quote),
  };
}

/** The page's other values are offered in the row until the recruiter has chosen. */
function hasOthers({ draft }: RowModels, row: RowId): boolean {
  const others: Readonly<Record<string, unknown>> = draft.others.value ?? {};
  return (
    Object.entries(ROWS_OF_OTHERS).some(([key, itsRow]) => itsRow === row && others[key]) &&
    !Object.values(draft.rowFields[row].value).some(isEdited)
  );
}

/** Nothing is called missing that may still arrive. */
function isPending({ page, ui }: RowModels, row: RowId): boolean {
  return !page.reading.value || (!ui.isFormReady.value && SUGGESTED_ROWS.includes(row));
}

/** For filled and certain values the summary is enough. */
function notesOf({ draft, settings }: RowModels, row: RowId, ids: readonly FieldId[]): string {
  const fields = draft.rowFields[row].value;
  const context = { board: settings.profile.value.name, today: settings.today.value };
  return ids
    .filter((id) => fields[id]?.check || !isFilled(fields[id]))
    .map((id) => describeNotes(id, fields[id]?.note, context))
    .filter(Boolean)
    .join(' ');
}

/** The page's place belongs to the page's postcode only. */
function placeForPostcode({ page, draft }: RowModels): string | undefined {
  const reading = page.reading.value;
  const field = draft.rowFields.where.value.location;
  if (reading?.kind !== 'advert' || field?.source === 'default' || isEdited(field)) return undefined;
  return reading.fields.place?.value;
}
