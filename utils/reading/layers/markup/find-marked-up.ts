import { READING_BOUNDS, WORK_BOUNDS } from '../../bounds';
import type { FoundPostings } from '../job-posting/extract-posting';
import { FORBIDDEN_KEYS, type Json, type JsonObject, typesOf } from '../job-posting/json';
import { readPropertyValue } from './property-value';
import { isDescription, writeDescription } from './write-description';

/** How a format (microdata, RDFa) marks items and properties. */
export interface MarkupFormat {
  postings: string;
  names(element: Element): readonly string[];
  types(element: Element): readonly string[] | undefined;
  id(element: Element): string | null;
  /** @returns an item elsewhere that the element refers to */
  referred(element: Element): Element | undefined;
  /** @returns elements elsewhere that belong to the item */
  more(element: Element): readonly Element[];
}

const DEEPEST = 8;
const MOST_PARTS = 50;

/** Reads JobPostings from markup in the form of JSON-LD. */
export function findMarkedUpPostings(document: Document, format: MarkupFormat): FoundPostings {
  const byId = new Map<string, JsonObject>();
  const described = new Map<JsonObject, readonly Element[]>();
  let budget: number = WORK_BOUNDS.elements;

  const readItem = (root: Element, depth: number): JsonObject => {
    const properties = new Map<string, Json[]>();
    const description: Element[] = [];
    const seen = new Set<Element>([root]);
    const pending = [...childrenOf(root), ...format.more(root)].reverse();
    for (let element = pending.pop(); element && budget > 0; element = pending.pop()) {
      if (seen.has(element)) continue;
      seen.add(element);
      budget -= 1;
      const isItem = format.types(element) !== undefined;
      const thing = isItem ? element : format.referred(element);
      const names = format.names(element);
      if (names.some(isDescription) && description.length < MOST_PARTS) description.push(element);
      const wanted = names.filter((name) => !FORBIDDEN_KEYS.has(name) && !isDescription(name));
      // An item may be the value of several properties.
      const item = thing && wanted.length > 0 && depth < DEEPEST ? readItem(thing, depth + 1) : undefined;
      for (const name of wanted) {
        // Nested values read the same text again.
        if (!thing) budget -= element.getElementsByTagName('*').length;
        if (budget <= 0) break;
        const value = item ?? (thing ? undefined : readPropertyValue(element, name));
        if (value === undefined) continue;
        const values = properties.get(name);
        if (values) values.push(value);
        else properties.set(name, [value]);
      }
      if (!isItem) pending.push(...childrenOf(element).reverse());
    }
    const id = format.id(root);
    const object: JsonObject = {
      '@type': format.types(root) ?? [],
      ...(id ? { '@id': id } : {}),
      ...Object.fromEntries(properties),
    };
    if (id && properties.size > 0 && !byId.has(id)) byId.set(id, object);
    described.set(object, description);
    return object;
  };

  const postings: JsonObject[] = [];
  for (const element of document.querySelectorAll(format.postings)) {
    if (postings.length >= READING_BOUNDS.jobs || budget <= 0) break;
    if (typesOf({ '@type': format.types(element) ?? [] }).includes('JobPosting'))
      postings.push(readItem(element, 0));
  }
  return {
    postings,
    byId,
    describe: (posting, base) => writeDescription(described.get(posting) ?? [], base),
  };
}

function childrenOf(element: Element): Element[] {
  return [...element.children];
}
