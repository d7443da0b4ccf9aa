import type { Advert } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/fields';
import { DATE_FORMATS, DEFAULT_PROFILE } from '@/utils/board/profile';
import { toWireBody } from '@/utils/board/wire';

/** @returns the settings' extra keys in a body, by value: keys of fields may have been renamed */
export function extraOf(
  body: Readonly<Record<string, unknown>>,
  advert: Advert,
): [key: string, value: unknown][] {
  const rest = Object.entries(body);
  const written = DATE_FORMATS.map((dateFormat) => toWireBody(advert, { ...DEFAULT_PROFILE, dateFormat }));
  for (const { id } of FIELDS) {
    const spellings = written.map((one) => JSON.stringify(one[DEFAULT_PROFILE.keys[id]]));
    const found = rest.findIndex(([, value]) => spellings.includes(JSON.stringify(value)));
    if (found !== -1) rest.splice(found, 1);
  }
  return rest;
}
