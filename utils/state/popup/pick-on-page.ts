import type { FieldId } from '@/utils/advert/fields';
import { pageAddressOf, parseDraftKey } from '@/utils/drafts/draft-key';
import { request } from '@/utils/messages/send-request';
import { POINTED_FIELDS } from '@/utils/reading/read-words';
import { closePopup } from './navigation';
import type { Models } from './session';

type PickModels = Models<'page' | 'draft'>;

/** @returns whether the form's page is in the tab, and the field is one that a page can state */
export function isPickable({ page, draft }: PickModels, id: FieldId): boolean {
  const { key } = draft;
  const isPage = key.value !== undefined && parseDraftKey(key.value).kind === 'page';
  // Another page's draft is in the form.
  const isHere = page.current.value?.address === pageAddressOf(key.value ?? '');
  return isPage && isHere && page.tab.value.id !== undefined && pointedId(id) !== undefined;
}

/** Starts the picker and closes the popup; the panel stays. @returns false where the browser does not let us */
export async function pickOnPage({ page, draft }: PickModels, id: FieldId): Promise<boolean> {
  const field = pointedId(id);
  const tabId = page.tab.value.id;
  if (!field || tabId === undefined) return false;
  const address = pageAddressOf(draft.key.value ?? '');
  const job = draft.job.value;
  const isStarted = await request({ type: 'start-pick', tabId, address, ...(job ? { job } : {}), field });
  if (isStarted) closePopup();
  return isStarted;
}

const pointedId = (id: FieldId) => POINTED_FIELDS.find((one) => one === id);
