import { READING_BOUNDS } from './bounds';
import type { Findings, Found } from './layer';
import type { ReadFieldId } from './reading';
import { isPlaceholder } from './text/placeholder';
import { shorten, tidy } from './text/tidy';

type WordsId = Exclude<ReadFieldId, 'salary_low' | 'salary_high' | 'description'>;

const SHORT = 200;

/** Collects what a layer finds. Nothing empty and no placeholder gets in, and nothing longer than a reading holds. */
export class Finder {
  readonly #found: Found = {};
  readonly #checked = new Set<ReadFieldId>();
  readonly #weak = new Set<ReadFieldId>();
  readonly #told: string[] = [];

  /** Takes a value, if there is one and none was taken before. */
  words(id: WordsId, value: string | undefined, sure: 'sure' | 'weak' = 'sure'): void {
    if (value === undefined || this.#found[id] !== undefined) return;
    const text = shorten(tidy(value), READING_BOUNDS.value);
    if (!text || isPlaceholder(text)) return;
    this.#found[id] = text;
    if (sure === 'weak') this.#weak.add(id);
  }

  /** Takes HTML that the reader wrote itself. */
  description(html: string | undefined, sure: 'sure' | 'weak' = 'sure'): void {
    const text = html?.replace(/<[^>]*>/g, '').trim();
    // A long text may speak of placeholders; a short one is likely to be one.
    if (!html || !text || (text.length < SHORT && isPlaceholder(text))) return;
    this.#found.description = html;
    if (sure === 'weak') this.#weak.add('description');
  }

  amount(id: 'salary_low' | 'salary_high', value: number | undefined): void {
    if (value !== undefined) this.#found[id] = value;
  }

  /** Asks the recruiter to look at a field, if it holds anything. */
  check(id: ReadFieldId): void {
    this.#checked.add(id);
  }

  warn(sentence: string): void {
    this.#told.push(sentence);
  }

  has(id: ReadFieldId): boolean {
    return this.#found[id] !== undefined;
  }

  /** @returns whether any word or figure of the pay was taken. */
  hasPay(): boolean {
    return this.has('salary_low') || this.has('salary_high') || this.has('salary_text');
  }

  get(id: WordsId): string | undefined {
    return this.#found[id];
  }

  findings(): Findings {
    return {
      found: this.#found,
      check: [...this.#checked],
      weak: [...this.#weak],
      warnings: this.#told,
    };
  }
}
