import { readChoices } from '@/utils/settings/choices';
import { suggestPostcode } from '@/utils/towns/suggest-postcode';
import type { DraftModel } from './models/draft';
import { findDuplicatesOfForm } from './page-postings';
import type { Models } from './session';

/** Fills in a likely postcode where the page names only a place. */
export async function suggestPostcodeFor({
  page,
  draft,
  posting,
}: Models<'page' | 'draft' | 'posting'>): Promise<void> {
  const reading = page.reading.value;
  if (reading?.kind !== 'advert' || isGiven(draft)) return;
  const past = await readChoices().catch(() => []);
  const value = suggestPostcode(reading, past, defaultOf(draft));
  // Something changed meanwhile.
  if (!value || page.reading.value !== reading || isGiven(draft)) return;
  if (draft.fields.value.location?.value === value) return;
  draft.fields.value = {
    ...draft.fields.value,
    location: { value, source: 'suggestion', check: true },
  };
  await findDuplicatesOfForm({ draft, posting });
}

/** A given postcode, or an emptied field, stays. */
function isGiven({ fields }: DraftModel): boolean {
  const source = fields.value.location?.source;
  return source !== undefined && source !== 'suggestion' && source !== 'default';
}

function defaultOf({ proposed }: DraftModel): string | undefined {
  const { location } = proposed.value;
  return location?.source === 'default' && typeof location.value === 'string' ? location.value : undefined;
}
