import type { Advert } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/fields';
import { DATE_FORMATS, DEFAULT_PROFILE } from '@/utils/board/profile';
import { toWireBody } from '@/utils/board/wire';

/**
 * What a body holds beyond the advert's own values: the extra keys of the settings at that time. Keys may have been
 * renamed since, so values tell: each field explains one entry.
 * @returns the entries left over
 */
export function extraOf(
  body: Readonly<Record<string, unknown>>,
  advert: Advert,
): [key: string, value: unknown][] {
  const rest = Object.entries(body);
  const written = DATE_FORMATS.map((dateFormat) => toWireBody(advert, { ...DEFAULT_PROFILE, dateFormat }));
  for (const { id } of FIELDS) {
    const own = written.map((one) => JSON.stringify(one[DEFAULT_PROFILE.keys[id]]));
    const found = rest.findIndex(([, value]) => own.includes(JSON.stringify(value)));
    if (found !== -1) rest.splice(found, 1);
  }
  return rest;
}
