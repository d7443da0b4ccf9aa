import { assert } from 'superstruct';
import { type Advert, advertSchema } from './advert';
import { cleanValues } from './clean';
import { FIELDS, type FieldId, type FormValues, fieldOf } from './fields';
import { toYouTubeShareLink } from './links';
import { parseMoney } from './money';
import { parsePostcode } from './postcode';
import { check, type Issue, type RuleContext } from './rules';

export type Composed = { advert: Advert } | { issues: Issue[] };

/** @returns an advert, or what prevents posting @param given with a sanitised description */
export function compose(given: FormValues, context: RuleContext): Composed {
  const values = cleanValues(given);
  const issues = check(values, context);
  if (issues.length > 0) return { issues };
  const advert: Record<string, unknown> = {};
  for (const { id } of FIELDS) {
    const value = values[id];
    if (Array.isArray(value)) {
      if (value.length > 0) advert[id] = value;
    } else if (value?.trim()) {
      advert[id] = typed(id, value.trim());
    }
  }
  assert(advert, advertSchema);
  return { advert };
}

function typed(id: FieldId, text: string): unknown {
  switch (fieldOf(id).control.kind) {
    case 'money':
      return parseMoney(text);
    case 'postcode':
      return parsePostcode(text);
    case 'youtube':
      return toYouTubeShareLink(text);
    default:
      return text;
  }
}
