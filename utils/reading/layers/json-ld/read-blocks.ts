import { WORK_BOUNDS } from '../../bounds';
import type { Page } from '../../page';
import type { Warning } from '../../reading';
import type { Json } from '../job-posting/json';
import { parseTolerantly } from './parse-tolerantly';

interface Blocks {
  values: readonly Json[];
  warnings: readonly Warning[];
}

/** JSON-LD 1.1, "Embedding JSON-LD in HTML Documents": case-insensitive, with optional parameters. */
const JSON_LD = /^\s*application\/ld\+json\s*(?:;|$)/i;

/** Several layers read them. */
const READ = new WeakMap<Pick<Page, 'document'>, Blocks>();

/** Parses blocks separately, so that a broken one does not affect others. */
export function readJsonLd(page: Pick<Page, 'document'>): Blocks {
  const blocks = READ.get(page) ?? readBlocks(page.document);
  READ.set(page, blocks);
  return blocks;
}

function readBlocks(document: Document): Blocks {
  const values: Json[] = [];
  let broken = 0;
  let tooLarge = 0;
  let total = 0;
  for (const script of document.getElementsByTagName('script')) {
    if (!JSON_LD.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent ?? '';
    total += text.length;
    if (text.length > WORK_BOUNDS.script || total > WORK_BOUNDS.scripts) {
      tooLarge += 1;
      continue;
    }
    if (!text.trim()) continue;
    const value = parseTolerantly(text);
    if (value === undefined) broken += 1;
    else values.push(value);
  }
  return { values, warnings: warningsOf(broken, tooLarge) };
}

function warningsOf(broken: number, tooLarge: number): Warning[] {
  const warnings: Warning[] = [];
  if (broken > 0) warnings.push('data-broken');
  if (tooLarge > 0) warnings.push('data-too-large');
  return warnings;
}
