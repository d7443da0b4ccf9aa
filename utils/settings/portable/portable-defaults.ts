import type { Infer } from 'superstruct';
import { todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_FIELD_IDS } from '@/utils/advert/fields';
import { choiceInWords } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/settings-differences';
import { isValid } from '@/utils/validation/is-valid';
import { checkDefaults } from '../check-defaults';
import { defaults } from '../defaults';
import { defaultsSchema } from '../defaults-schema';
import { readManaged } from '../managed';
import { definePortable } from './define-portable';
import type { Difference, Refusal } from './portable';

type Defaults = Infer<typeof defaultsSchema>;

const PARTS = [...DEFAULT_FIELD_IDS, 'linkToPage'] as const satisfies readonly (keyof Defaults)[];

const idOf = (part: (typeof PARTS)[number]) => `defaults.${part}`;

/** A difference for each value that the company has not set. */
export const portableDefaults = definePortable(defaults, {
  async compare(coming) {
    const [here, managed] = await Promise.all([defaults.get(), readManaged()]);
    return PARTS.filter((part) => here[part] !== coming[part] && managed.defaults[part] === undefined).map(
      (part): Difference => ({
        id: idOf(part),
        label: labelOf(part),
        before: inWords(here[part]),
        after: inWords(coming[part]),
      }),
    );
  },

  async apply(coming, { ticked }) {
    const refusals: Refusal[] = [];
    let next: Record<string, unknown> = { ...(await defaults.get()) };
    for (const difference of ticked) {
      const part = PARTS.find((one) => idOf(one) === difference.id);
      if (!part) continue;
      const changed = { ...next, [part]: coming[part] };
      if (coming[part] === undefined) delete changed[part];
      const { faults } = await checkDefaults({ [part]: coming[part] }, todayInLondon());
      if (Object.keys(faults).length > 0) refusals.push({ difference, cause: 'unsafe' });
      else next = changed;
    }
    if (isValid(next, defaultsSchema)) await defaults.set(next);
    return refusals;
  },
});

function labelOf(part: (typeof PARTS)[number]): string {
  if (part === 'linkToPage') return copy.LINK_TO_PAGE;
  return copy.defaultOf(FIELD_LABELS[part]);
}

function inWords(value: string | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? copy.USED : copy.NOT_USED;
  return value === undefined ? copy.NOTHING : choiceInWords(value);
}
