import { enclosingMark } from '../../outline/marks';
import type { Block } from '../../outline/types';
import { NOT_SHORTENED } from '../../quote';
import { saysPurpose } from './contact-purpose';

/** Begins and ends at these characters. */
export type TextSpan = readonly [start: number, end: number];

/** A block's text, with a line break where the page has one. */
interface Lines {
  text: string;
  links: ReadonlyMap<Element, TextSpan>;
}

/** "Questions? Write to asks@…" is one sentence. */
const SENTENCE_END = new RegExp(`(?<=[.;])${NOT_SHORTENED}\\s+(?=[A-Z])`, 'g');
/** A line that begins with a small letter goes on with the sentence. */
const NEW_LINE = /\n(?![a-z])/g;
const SEPARATOR = /[,;]? (?:and|or|but) |[,;\n] ?/;

/** What a block says of its contacts: links and written e-mail addresses. */
export interface ContactClauses {
  /** One for each contact, in order. */
  all: readonly string[];
  /** @returns undefined if the link is not in the block */
  ofLink: (link: Element) => string | undefined;
}

export function contactClauses(block: Block): ContactClauses {
  const { text, links } = linesWithLinks(block);
  const linked = [...links.values()];
  const written = writtenEmails(text).filter(
    ([at]) => !linked.some(([start, end]) => start <= at && at < end),
  );
  const contacts = [...linked, ...written].sort(([one], [other]) => one - other);
  const clauses = clausesIn(text, contacts);
  return {
    all: contacts.map(([start]) => clauseAt(text, clauses, start)),
    ofLink: (link) => {
      const [start] = links.get(link) ?? [];
      return start === undefined ? undefined : clauseAt(text, clauses, start);
    },
  };
}

export function writtenEmails(text: string): readonly TextSpan[] {
  return [...text.matchAll(/[^\s@]+@[^\s@,;]+/g)].map(({ 0: email, index }) => [index, index + email.length]);
}

/** @returns the block's lines, and where its links are in them */
export function linesWithLinks({ pieces }: Block): Lines {
  const links = new Map<Element, TextSpan>();
  let text = '';
  for (const piece of pieces) {
    const words = piece === 'br' ? ' \n' : piece.text.replace(/\s+/g, ' ');
    const from = text.length;
    text += /\s$/.test(text) ? words.replace(/^ /, '') : words;
    const element = piece === 'br' ? undefined : enclosingMark(piece.mark, 'a')?.element;
    if (element) links.set(element, [links.get(element)?.[0] ?? from, text.length]);
  }
  return { text, links };
}

/**
 * Cuts a text behind each sentence, and between two contacts where the words around the second have a purpose of their
 * own: "for a chat una@…", "or to apply jobs@…".
 * @param contacts where addresses, links or numbers are, in order
 * @returns where each clause begins and ends
 */
export function clausesIn(text: string, contacts: readonly TextSpan[]): readonly TextSpan[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  const lines = [...text.matchAll(NEW_LINE)].map(({ index }) => index);
  const between = contacts.slice(1).flatMap(([start], at) => {
    const from = contacts[at]?.[1] ?? 0;
    const words = text.slice(from, Math.max(from, start));
    const found = ends.some((end) => from <= end && end < start) ? -1 : words.search(SEPARATOR);
    return found < 0 ? [] : [from + found];
  });
  const cuts = [...new Set([...ends, ...lines, ...between])].sort((one, other) => one - other);
  const clauses: TextSpan[] = [];
  for (const [at, start] of [0, ...cuts].entries()) {
    const end = cuts[at] ?? text.length;
    const last = clauses.at(-1);
    if (last && !ends.includes(start) && !saysPurpose(text.slice(start, end).toLowerCase()))
      clauses[clauses.length - 1] = [last[0], end];
    else clauses.push([start, end]);
  }
  return clauses;
}

/** @returns the words of the clause with this contact */
export function clauseAt(text: string, clauses: readonly TextSpan[], at: number): string {
  const [start, end] = clauses.find(([from, to]) => from <= at && at < to) ?? [0, text.length];
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+/, '')
    .trim();
}
