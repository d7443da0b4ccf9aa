import { READING_BOUNDS, WORK_BOUNDS } from './bounds';
import type { Doubts, Findings, FoundValues, Quotes } from './layer';
import type { Block } from './outline/types';
import { type FindBlockIndex, type LocatedValue, makeQuote, type Passage } from './quote';
import type { Doubt, ReadFieldId, Warning } from './reading';
import { cleanText, truncate } from './values/clean-text';
import { isPlaceholder } from './values/placeholder';
import type { WrittenHtml } from './write-blocks';

type TextFieldId = Exclude<ReadFieldId, 'salary_low' | 'salary_high' | 'description'>;

const SHORT = 200;

/** Collects one layer's findings, the first value of each field before further ones. Ignores placeholders, and shortens long values. */
export class FindingsBuilder {
  readonly #found: FoundValues = {};
  readonly #checked = new Set<ReadFieldId>();
  readonly #weak = new Set<ReadFieldId>();
  readonly #strong = new Set<ReadFieldId>();
  readonly #labelled = new Set<ReadFieldId>();
  readonly #denied: ReadFieldId[] = [];
  readonly #warnings: Warning[] = [];
  #doubts: readonly Doubt[] = [];
  readonly #passages = new Map<ReadFieldId, Passage>();
  readonly #further: Pick<Findings, 'found'>[] = [];
  readonly #indexOf: FindBlockIndex;

  constructor(indexOf: FindBlockIndex = ({ index }) => index) {
    this.#indexOf = indexOf;
  }

  /** Ignores empty values. One for a field that is set is a further claim. */
  setText(id: TextFieldId, value: string | undefined, sure: 'sure' | 'weak' = 'sure'): void {
    const text = cleanValue(value);
    if (!text) return;
    if (this.has(id)) this.#addClaim(id, text);
    else {
      this.#found[id] = text;
      if (sure === 'weak') this.#weak.add(id);
    }
  }

  setWithQuote(id: TextFieldId, located: LocatedValue | undefined): void {
    if (!located) return;
    if (this.has(id)) this.addFurther(id, [located]);
    else {
      this.setText(id, located.value);
      if (this.has(id)) this.#passages.set(id, located);
    }
  }

  /** Claims values that are less likely than the field's own, or no likelier than others. */
  addFurther(id: TextFieldId, located: readonly LocatedValue[]): void {
    for (const { value } of located) this.#addClaim(id, cleanValue(value));
  }

  /** @param written from the reader's own renderer, never the page's markup */
  setDescription(written: WrittenHtml | undefined, sure: 'sure' | 'weak' = 'sure', from?: Passage): void {
    const { html = '', doubts = [] } = written ?? {};
    const text = html.replace(/<[^>]*>/g, '').trim();
    // Only a short text is likely to be a placeholder.
    if (!text || (text.length < SHORT && isPlaceholder(text))) return;
    this.#found.description = html;
    if (from) this.#passages.set('description', from);
    if (sure === 'weak') this.#weak.add('description');
    this.#doubts = doubts;
  }

  setAmount(id: 'salary_low' | 'salary_high', value: number | undefined, from?: Passage): void {
    if (value === undefined) return;
    this.#found[id] = value;
    if (from) this.#passages.set(id, from);
  }

  markForCheck(id: ReadFieldId): void {
    this.#checked.add(id);
  }

  markStrong(id: ReadFieldId): void {
    this.#strong.add(id);
  }

  deny(id: ReadFieldId): void {
    this.#denied.push(id);
  }

  /** @param shown blocks of labels and their values */
  markLabelled(shown: ReadonlySet<Block>, only?: readonly ReadFieldId[]): void {
    for (const [id, { blocks }] of this.#passages) {
      if (blocks[0] && shown.has(blocks[0]) && (only?.includes(id) ?? true)) this.#labelled.add(id);
    }
  }

  warn(warning: Warning): void {
    this.#warnings.push(warning);
  }

  has(id: ReadFieldId): boolean {
    return this.#found[id] !== undefined;
  }

  hasPay(): boolean {
    return this.has('salary_low') || this.has('salary_high') || this.has('salary_text');
  }

  get(id: TextFieldId): string | undefined {
    return this.#found[id];
  }

  build(): Findings {
    return {
      found: this.#found,
      ...(this.#further.length > 0 ? { further: this.#further } : {}),
      ...(this.#passages.size > 0 ? { quotes: this.#quotes() } : {}),
      check: [...this.#checked],
      ...this.#allDoubts(),
      weak: [...this.#weak],
      ...(this.#strong.size > 0 ? { strong: [...this.#strong] } : {}),
      ...(this.#labelled.size > 0 ? { labelled: [...this.#labelled] } : {}),
      ...(this.#denied.length > 0 ? { denied: this.#denied } : {}),
      warnings: this.#warnings,
    };
  }

  #addClaim(id: TextFieldId, value: string): void {
    if (value && this.#further.length < WORK_BOUNDS.further) this.#further.push({ found: { [id]: value } });
  }

  #allDoubts(): { doubts?: Doubts } {
    const doubts: Doubts = this.#doubts.length > 0 ? { description: this.#doubts } : {};
    for (const [id, { blocks }] of this.#passages) {
      if (blocks.some(({ isCollapsed }) => isCollapsed)) doubts[id] ??= ['closed-section'];
    }
    return Object.keys(doubts).length > 0 ? { doubts } : {};
  }

  #quotes(): Quotes {
    const quotes: Quotes = {};
    for (const [id, passage] of this.#passages) {
      const quote = makeQuote(passage, this.#indexOf);
      if (quote) quotes[id] = quote;
    }
    return quotes;
  }
}

function cleanValue(value = ''): string {
  const text = truncate(cleanText(value), READING_BOUNDS.value);
  return isPlaceholder(text) ? '' : text;
}
