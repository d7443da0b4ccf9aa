import { WORK_BOUNDS } from '../bounds';
import { labelId } from '../lexicon/labels';
import { shorten, tidy } from '../values/clean-text';
import { unlinkFalse } from './edit-blocks';
import type { Block, Control, Mark, Outline, Piece, Place, Sign, Zone, ZoneKind } from './types';
import type { Visibility } from './visibility';

/** Characters: no label is longer. */
const LONGEST_LABEL = 60;

/** Where in the document the walk is. */
interface Level {
  place: Place;
  level: number;
  structure: readonly Element[];
  zone: Zone | null;
}

/** Takes what a walk over a document meets, and makes blocks, controls and zones of it. */
export class Collector {
  readonly zones: Zone[] = [];
  readonly #blocks: Block[] = [];
  readonly #links: Control[] = [];
  readonly #buttons: Control[] = [];
  readonly #signs: Sign[] = [];
  readonly #levels: Level[] = [];
  #pieces: Piece[] = [];
  #linkDepth = 0;
  /** Whether the link around the walk shows anything, and whether it holds text that nobody sees. */
  #linkShows = false;
  #linkHides = false;
  #folded = false;
  readonly #misleading = new Set<Element>();
  #linkChars = 0;
  #elements = 0;
  #chars = 0;
  #taken = 0;
  #cut = false;

  /** @returns whether the walk may look at one more element, so deep. */
  spend(depth: number): boolean {
    this.#elements += 1;
    const allowed =
      this.#elements <= WORK_BOUNDS.elements && depth <= WORK_BOUNDS.depth && this.#taken <= WORK_BOUNDS.text;
    if (!allowed) this.#cut = true;
    return allowed;
  }

  /** Takes a text, unless nobody sees it. A label for screen readers alone may still say what stands beside it. */
  text(whole: string, mark: Mark | null, node: Node, sight: Visibility): void {
    if (sight === 'unseen') {
      this.#takeUnseen(whole, mark, node);
      return;
    }
    const text = whole.slice(0, Math.max(0, WORK_BOUNDS.text - this.#taken));
    if (text.length < whole.length) this.#cut = true;
    if (!text) return;
    this.#taken += text.length;
    if (this.#linkDepth > 0) this.#linkChars += text.trim().length;
    const isBlank = text.trim() === '';
    this.#linkShows ||= !isBlank;
    this.#folded ||= sight === 'behind' && !isBlank;
    this.#pieces.push({ text, mark, node });
  }

  #takeUnseen(text: string, mark: Mark | null, node: Node): void {
    this.#linkHides = true;
    if (labelId(tidy(text.slice(0, LONGEST_LABEL)))) this.#pieces.push({ text, mark, node, unseen: true });
  }

  /** A picture may be all that a link shows. */
  picture(): void {
    this.#linkShows = true;
  }

  /** Two breaks in a row part paragraphs, as one finds them in text that was pasted. */
  lineBreak(): void {
    const last = this.#pieces.findLast((piece) => piece === 'br' || piece.text.trim() !== '');
    if (last === 'br') this.#flush();
    else if (last) this.#pieces.push('br');
  }

  get isInLink(): boolean {
    return this.#linkDepth > 0;
  }

  get isInHeading(): boolean {
    return (this.#here?.level ?? 0) > 0;
  }

  openLink(element: Element): void {
    this.#linkDepth += 1;
    this.#linkShows = false;
    this.#linkHides = false;
    if (this.#links.length >= WORK_BOUNDS.links) return;
    this.#links.push({ element, at: this.#blocks.length, zone: this.#here?.zone ?? null });
  }

  /** A link of which nobody sees anything is none. */
  closeLink(): void {
    this.#linkDepth -= 1;
    if (this.#linkHides && !this.#linkShows && this.#links.length < WORK_BOUNDS.links) this.#links.pop();
  }

  button(element: Element): void {
    this.#buttons.push({ element, at: this.#blocks.length, zone: this.#here?.zone ?? null });
  }

  sign(element: Element, as: Sign['as']): void {
    if (this.#signs.length >= WORK_BOUNDS.signs) return;
    this.#signs.push({ element, as, at: this.#blocks.length, zone: this.#here?.zone ?? null });
  }

  countField(): void {
    for (let zone = this.#here?.zone ?? null; zone; zone = zone.outer) zone.fields += 1;
  }

  openBlock(element: Element, kind: ZoneKind | undefined, level: number, isStructure: boolean): void {
    this.#flush();
    const outer = this.#here;
    let zone = outer?.zone ?? null;
    if (kind) {
      zone = { kind, element, outer: zone, chars: 0, fields: 0, isFalsePositive: false };
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
      signs: this.#signs,
      chars: this.#chars,
      cut: this.#cut,
    };
  }

  get #here(): Level | undefined {
    return this.#levels.at(-1);
  }

  #flush(): void {
    const pieces = this.#pieces;
    const linkChars = this.#linkChars;
    const here = this.#here;
    if (pieces.length === 0) return;
    const folded = this.#folded;
    this.#pieces = [];
    this.#linkChars = 0;
    this.#folded = false;
    const raw = pieces.map((piece) => (piece === 'br' ? ' ' : piece.text)).join('');
    const text = shorten(tidy(raw), WORK_BOUNDS.block);
    if (!text || !here) return;
    const removed = linkChars > 0 ? unlinkFalse(pieces) : [];
    for (const link of removed) this.#misleading.add(link);
    const strong = pieces.every((piece) => piece === 'br' || !piece.text.trim() || isStrong(piece.mark));
    const { place, level, structure, zone } = here;
    this.#blocks.push({
      index: this.#blocks.length,
      element: place.element,
      place,
      text,
      lower: text.toLowerCase(),
      pieces,
      level,
      linkChars: Math.min(linkChars, text.length),
      strong,
      structure,
      zone,
      folded,
      misled: removed.length > 0,
    });
    this.#count(zone, text.length);
  }

  #count(innermost: Zone | null, chars: number): void {
    for (let zone = innermost; zone; zone = zone.outer) zone.chars += chars;
    this.#chars += chars;
  }
}

function isStrong(mark: Mark | null): boolean {
  for (let at = mark; at; at = at.outer) if (at.tag === 'strong') return true;
  return false;
}
