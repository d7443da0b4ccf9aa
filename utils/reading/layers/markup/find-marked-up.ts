import { READING_BOUNDS, WORK_BOUNDS } from '../../bounds';
import type { FoundPostings } from '../job-posting/extract-posting';
import { FORBIDDEN_KEYS, type Json, type JsonObject, typesOf } from '../job-posting/json';
import { readPropertyValue } from './property-value';
import { isDescription, writeDescription } from './write-description';

/** How a format marks up things and their properties on the elements of a page. */
export interface MarkupFormat {
  /** Selects elements that may stand for a JobPosting. */
  postings: string;
  /** The names of the properties whose value the element gives; several are allowed. */
  names(element: Element): readonly string[];
  /** The types of the thing for which the element stands, if it stands for one. */
  types(element: Element): readonly string[] | undefined;
  /** The name of that thing, to which others may refer. */
  id(element: Element): string | null;
  /** The thing elsewhere on the page to which a property's element only refers. */
  referred(element: Element): Element | undefined;
  /** Elements elsewhere on the page that belong to a thing. */
  more(element: Element): readonly Element[];
}

/** Things within things: a posting's place has an address, which may have a country. */
const DEEPEST = 8;
const MOST_PARTS = 50;

/** Reads the JobPostings that a page's own elements are marked up as, in the plain form that JSON-LD gives. */
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
      // One thing may be the value of several properties, and is read once.
      const item = thing && wanted.length > 0 && depth < DEEPEST ? readItem(thing, depth + 1) : undefined;
      for (const name of wanted) {
        // Values within values cost reading the same words again.
        if (!thing) budget -= element.getElementsByTagName('*').length;
        if (budget <= 0) break;
        const value = item ?? (thing ? undefined : readPropertyValue(element, name));
        if (value === undefined) continue;
        const values = properties.get(name);
        if (values) values.push(value);
        else properties.set(name, [value]);
      }
      // What stands in another thing belongs to that.
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
