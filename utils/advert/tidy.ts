import { isIsoDate } from './dates';
import { type FieldId, fieldOf } from './fields';
import { cleanLine } from './invisible';
import { toYouTubeShareLink } from './links';
import { formatMoney, parseMoney } from './money';
import { parsePostcode } from './postcode';

/** `24k` → `24,000`, `30/11` → `2026-11-30`. @returns it trimmed where it was not understood */
export async function tidy(id: FieldId, text: string, today: string): Promise<string> {
  const trimmed = cleanLine(text).trim();
  switch (fieldOf(id).control.kind) {
    case 'money': {
      const amount = parseMoney(trimmed);
      return amount === undefined ? trimmed : formatMoney(amount);
    }
    case 'date': {
      if (!trimmed || isIsoDate(trimmed)) return trimmed;
      const { parseTypedDate } = await import('./typed-date');
      return parseTypedDate(trimmed, today) ?? trimmed;
    }
    case 'postcode':
      return parsePostcode(trimmed) ?? trimmed;
    case 'url':
      return withScheme(trimmed);
    case 'youtube':
      return toYouTubeShareLink(withScheme(trimmed)) ?? trimmed;
    case 'text':
      return trimmed.replace(/\s+/gu, ' ');
    default:
      return trimmed;
  }
}

/** Recruiters often omit the scheme. */
function withScheme(text: string): string {
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/iu.test(text) ? `https://${text}` : text;
}
