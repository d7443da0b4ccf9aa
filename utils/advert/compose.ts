import { assert } from 'superstruct';
import { type Advert, advertSchema } from './advert';
import { cleanValues } from './clean';
import { FIELDS } from './field-list';
import { type FieldId, type FormValues, fieldOf } from './fields';
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
  const advert = typedValues(values);
  assert(advert, advertSchema);
  return { advert };
}

/** @returns the filled fields as an advert has them @param values that passed the rules */
export function typedValues(values: FormValues): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const { id } of FIELDS) {
    const value = values[id];
    if (Array.isArray(value)) {
      if (value.length > 0) filled[id] = value;
    } else if (value?.trim()) {
      filled[id] = typed(id, value.trim());
    }
  }
  return filled;
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
