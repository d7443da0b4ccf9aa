import { postcodeOf } from '@/utils/copy/en-GB/form';
import { suggestPostcode } from '@/utils/towns/suggest-postcode';
import type { OtherValue } from './other-values';
import type { Models } from './session';

/** Postcodes of other places that the page may mean. Places that are not known have none. */
export function otherPlacesOf({ page, draft }: Models<'page' | 'draft'>): readonly OtherValue[] {
  const reading = page.reading.value;
  if (reading?.kind !== 'advert') return [];
  const now = draft.values.value.location;
  return (draft.others.value?.place ?? []).flatMap((place) => {
    const location = suggestPostcode({ ...reading, fields: { ...reading.fields, place } }, []);
    if (!location || location === now) return [];
    return [{ words: postcodeOf(location, place.value), values: { location } }];
  });
}
