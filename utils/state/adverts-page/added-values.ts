import type { Advert } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/field-list';
import { type ChoiceFieldId, isChoiceField } from '@/utils/advert/fields';
import { fieldNamed } from '@/utils/board/name-candidates';
import { DATE_FORMATS, DEFAULT_PROFILE, type Profile } from '@/utils/board/profile';
import { toWireBody } from '@/utils/board/wire';

export interface AddedValues {
  /** Options that were sent by the board's own word. */
  sentAs: [field: ChoiceFieldId, value: unknown][];
  /** The settings' extra keys. */
  extra: [key: string, value: unknown][];
}

/**
 * Finds what a body says beside the advert's own values: keys of fields may have been renamed since.
 * @param keys in use now
 */
export function findAddedValues(
  body: Readonly<Record<string, unknown>>,
  advert: Advert,
  keys: Profile['keys'],
): AddedValues {
  const extra = Object.entries(body);
  const sentAs: AddedValues['sentAs'] = [];
  const written = DATE_FORMATS.map((dateFormat) => toWireBody(advert, { ...DEFAULT_PROFILE, dateFormat }));
  for (const { id } of FIELDS) {
    const spellings = written.map((one) => JSON.stringify(one[DEFAULT_PROFILE.keys[id]]));
    const found = extra.findIndex(([, value]) => spellings.includes(JSON.stringify(value)));
    if (found !== -1) extra.splice(found, 1);
    else if (isChoiceField(id) && advert[id] !== undefined) {
      const named = extra.findIndex(([key]) => key === keys[id] || fieldNamed(key) === id);
      if (named === -1) continue;
      for (const [, value] of extra.splice(named, 1)) sentAs.push([id, value]);
    }
  }
  return { sentAs, extra };
}
