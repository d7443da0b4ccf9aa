import type { RowId } from '@/utils/advert/field-entry';
import { pageAddressOf, parseDraftKey } from '@/utils/drafts/draft-key';
import { request } from '@/utils/messages/send-request';
import type { PointedField } from '@/utils/reading/read-words';
import { isOverAnotherJob } from './is-over-another-job';
import { closePopup } from './navigation';
import type { Models } from './session';

type PickModels = Models<'page' | 'draft'>;

/** What a row's words are read as. Its other fields come with it. A page does not name the board's coreskills. */
const FIELD_OF_ROW: Readonly<Record<RowId, PointedField | undefined>> = {
  title: 'title',
  where: 'location',
  pay: 'salary_low',
  work: 'hours',
  closes: 'closing_date',
  apply: 'application_url',
  kind: undefined,
  reference: 'reference',
  text: 'description',
};

/** @returns whether the form's page and job are in the tab, and the page states such values */
export function isPickable({ page, draft }: PickModels, row: RowId): boolean {
  const { key } = draft;
  const isPage = key.value !== undefined && parseDraftKey(key.value).kind === 'page';
  // Another page's draft, or another job's of this page, may be in the form.
  const isHere =
    page.current.value?.address === pageAddressOf(key.value ?? '') && !isOverAnotherJob({ page, draft });
  return isPage && isHere && page.tab.value.id !== undefined && FIELD_OF_ROW[row] !== undefined;
}

/** Starts the picker and closes the popup; the panel stays. @returns false where the browser does not let us */
export async function pickOnPage({ page, draft }: PickModels, row: RowId): Promise<boolean> {
  const field = FIELD_OF_ROW[row];
  const tabId = page.tab.value.id;
  if (!field || tabId === undefined) return false;
  const address = pageAddressOf(draft.key.value ?? '');
  const job = draft.job.value;
  const isStarted = await request({ type: 'start-pick', tabId, address, ...(job ? { job } : {}), field });
  if (isStarted) closePopup();
  return isStarted;
}
