import { WORK_BOUNDS } from '../bounds';
import { identifyLabel } from '../lexicon/labels';
import type { ZoneKind } from '../lexicon/zone-kinds';
import { cleanText, truncate } from '../values/clean-text';
import { repairEncoding } from '../values/repair-encoding';
import { removeMisleadingLinks } from './edit-blocks';
import { isMarked } from './marks';
import type { Ancestors, Block, Control, ElementHint, Mark, Outline, Piece, Zone } from './types';
import type { Visibility } from './visibility';

const LONGEST_LABEL = 60;

interface Level {
  place: Ancestors;
  level: number;
  structure: readonly Element[];
  zone: Zone | null;
}

/** Collects blocks, controls and zones during a walk. */
export class Collector {
  readonly zones: Zone[] = [];
  readonly #blocks: Block[] = [];
  readonly #links: Control[] = [];
  readonly #buttons: Control[] = [];
  readonly #hints: ElementHint[] = [];
  readonly #levels: Level[] = [];
  #pieces: Piece[] = [];
  /** The last of them that is not blank. */
  #last: Piece | undefined;
  #linkDepth = 0;
  #linkHasVisibleContent = false;
  #linkHasHiddenText = false;
  #isCollapsed = false;
  readonly #misleading = new Set<Element>();
  #linkChars = 0;
  #elements = 0;
  #chars = 0;
  #textChars = 0;
  #isTruncated = false;

  takeBudget(depth: number): boolean {
    this.#elements += 1;
    const allowed =
      this.#elements <= WORK_BOUNDS.elements &&
      depth <= WORK_BOUNDS.depth &&
      this.#textChars <= WORK_BOUNDS.text;
    if (!allowed) this.#isTruncated = true;
    return allowed;
  }

  /**
   * Hidden text is ignored, but a screen reader label may label what is beside it.
   * @param start where in the node it begins
   */
  addText(whole: string, mark: Mark | null, node: Node, sight: Visibility, start = 0): void {
    if (sight === 'hidden') {
      this.#addHidden(whole, mark, node);
      return;
    }
    const text = repairEncoding(whole.slice(0, Math.max(0, WORK_BOUNDS.text - this.#textChars)));
    if (text.length < whole.length) this.#isTruncated = true;
    if (!text) return;
    this.#textChars += text.length;
    if (this.#linkDepth > 0) this.#linkChars += text.trim().length;
    const isBlank = text.trim() === '';
    this.#linkHasVisibleContent ||= !isBlank;
    this.#isCollapsed ||= sight === 'collapsed' && !isBlank;
    // "HoursNights": only styling keeps them apart.
    if (this.#isBesideLabel(text, node)) this.#addPiece({ text: ' ', mark: null });
    this.#addPiece({ text, mark, node, ...(start > 0 ? { start } : {}) });
  }

  #isBesideLabel(text: string, { parentNode }: Node): boolean {
    const before = this.#pieces.at(-1);
    return (
      before !== undefined &&
      before !== 'br' &&
      /^[A-Z\d£]/.test(text) &&
      /[a-z:]$/.test(before.text) &&
      before.node?.parentNode !== parentNode &&
      before.text.length <= LONGEST_LABEL &&
      identifyLabel(before.text) !== undefined
    );
  }

  #addHidden(text: string, mark: Mark | null, node: Node): void {
    this.#linkHasHiddenText = true;
    if (identifyLabel(cleanText(text.slice(0, LONGEST_LABEL))))
      this.#addPiece({ text, mark, node, isForScreenReaders: true });
  }

  /** A field's value, which no text node holds. */
  addValue(value: string): void {
    this.#addPiece({ text: value.slice(0, WORK_BOUNDS.block), mark: null });
    for (let zone = this.#current?.zone ?? null; zone; zone = zone.outer) zone.showsValues = true;
  }

  addPicture(): void {
    this.#linkHasVisibleContent = true;
  }

  /** As in pasted text, two in a row separate paragraphs. */
  addLineBreak(): void {
    if (this.#last === 'br') this.#flush();
    else if (this.#last) this.#addPiece('br');
  }

  #addPiece(piece: Piece): void {
    this.#pieces.push(piece);
    if (piece === 'br' || piece.text.trim() !== '') this.#last = piece;
  }

  get isInLink(): boolean {
    return this.#linkDepth > 0;
  }

  get isInHeading(): boolean {
    return (this.#current?.level ?? 0) > 0;
  }

  openLink(element: Element): void {
    this.#linkDepth += 1;
    this.#linkHasVisibleContent = false;
    this.#linkHasHiddenText = false;
    if (this.#links.length >= WORK_BOUNDS.links) return;
    this.#links.push({ element, at: this.#blocks.length, zone: this.#current?.zone ?? null });
  }

  closeLink(): void {
    this.#linkDepth -= 1;
    if (this.#linkHasHiddenText && !this.#linkHasVisibleContent && this.#links.length < WORK_BOUNDS.links)
      this.#links.pop();
  }

  addButton(element: Element): void {
    this.#buttons.push({ element, at: this.#blocks.length, zone: this.#current?.zone ?? null });
  }

  addHint(element: Element, as: ElementHint['as']): void {
    if (this.#hints.length >= WORK_BOUNDS.hints) return;
    this.#hints.push({ element, as, at: this.#blocks.length, zone: this.#current?.zone ?? null });
  }

  countField(): void {
    for (let zone = this.#current?.zone ?? null; zone; zone = zone.outer) zone.fields += 1;
  }

  openBlock(element: Element, kind: ZoneKind | undefined, level: number, isStructure: boolean): void {
    this.#flush();
    const outer = this.#current;
    let zone = outer?.zone ?? null;
    if (kind) {
      zone = {
        kind,
        element,
        outer: zone,
        chars: 0,
        fields: 0,
        showsValues: false,
        hasMainHeading: false,
        isFalsePositive: false,
      };
      this.zones.push(zone);
    }
    const structure = outer?.structure ?? [];
    this.#levels.push({
      place: { element, outer: outer?.place ?? null },
      level: level || (outer?.level ?? 0),
      structure: isStructure ? [...structure, element] : structure,
      zone,
    });
  }

  closeBlock(): void {
    this.#flush();
    this.#levels.pop();
  }

  finish(): Outline {
    return {
      blocks: this.#blocks,
      links: this.#links.filter(({ element }) => !this.#misleading.has(element)),
      buttons: this.#buttons,
      hints: this.#hints,
      chars: this.#chars,
      isTruncated: this.#isTruncated,
    };
  }

  get #current(): Level | undefined {
    return this.#levels.at(-1);
  }

  #flush(): void {
    const pieces = this.#pieces;
    const linkChars = this.#linkChars;
    const current = this.#current;
    if (pieces.length === 0) return;
    const isCollapsed = this.#isCollapsed;
    this.#pieces = [];
    this.#last = undefined;
    this.#linkChars = 0;
    this.#isCollapsed = false;
    const raw = pieces.map((piece) => (piece === 'br' ? ' ' : piece.text)).join('');
    const text = truncate(cleanText(raw), WORK_BOUNDS.block);
    if (!text || !current) return;
    const removed = linkChars > 0 ? removeMisleadingLinks(pieces) : [];
    for (const link of removed) this.#misleading.add(link);
    const isBold = pieces.every((piece) => piece === 'br' || !piece.text.trim() || isMarked(piece, 'strong'));
    const { place, level, structure, zone } = current;
    this.#blocks.push({
      index: this.#blocks.length,
      element: place.element,
      ancestors: place,
      text,
      lower: text.toLowerCase(),
      pieces,
      level,
      linkChars: Math.min(linkChars, text.length),
      isBold,
      structure,
      zone,
      isCollapsed,
      hadMisleadingLink: removed.length > 0,
    });
    this.#countChars(zone, text.length);
    if (level === 1 && linkChars === 0)
      for (let around = zone; around; around = around.outer) around.hasMainHeading = true;
  }

  #countChars(innermost: Zone | null, chars: number): void {
    for (let zone = innermost; zone; zone = zone.outer) zone.chars += chars;
    this.#chars += chars;
  }
}
