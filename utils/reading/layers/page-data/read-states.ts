import { WORK_BOUNDS } from '../../bounds';
import type { Json } from '../job-posting/json';
import { parseStrictly, parseTolerantly } from '../json-ld/parse-tolerantly';
import { flightPiece, readFlight } from './flight';
import { unflatten } from './nuxt';

/** Attributes with component data (Recruitee, Inertia, react-rails). */
const ATTRIBUTES = ['data-props', 'data-page', 'data-react-props', 'data-state', 'data-initial-state'];
const MOST_ELEMENTS = 50;
const MOST_IN_SCRIPT = 10;
/** A cheap test for keys that every advert has. */
const HINT = /["'](?:\w*description\w*|content|content_?html|body|body_?html|job_?advert)["']\s*:/i;
/** A global assignment, or UKG's constructor. */
const START =
  /(?:\b(?:window|self|globalThis)\s*(?:\.\s*|\[\s*["'])[\w$]{1,60}(?:["']\s*\])?(?:\.[\w$]{1,60}){0,3}\s*=|\b(?:var|let|const)\s+[\w$]{1,60}\s*=|\bphApp\.ddo\s*=|\bCandidateOpportunityDetail\()\s*(?=[{[])/g;
/** Repair is slow, and large states are valid. */
const LARGEST_REPAIRED = 200_000;

/**
 * Finds state in JSON scripts (HTML Standard, "data blocks"), assigned JSON, Nuxt's and Next's formats, and attributes.
 * Runs nothing.
 */
export function readStates(document: Document): readonly Json[] {
  const values: Json[] = [];
  let left: number = WORK_BOUNDS.scripts;
  let stream = '';
  const addParsed = (text: string): void => {
    const value = parse(text);
    if (value !== undefined) values.push(value);
  };
  for (const script of document.getElementsByTagName('script')) {
    const type = (script.getAttribute('type') ?? '').trim().toLowerCase();
    if (type.includes('ld+json') || script.hasAttribute('src')) continue;
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) break;
    if (isCode(type)) stream += flightPiece(text);
    if (text.length > WORK_BOUNDS.script || !HINT.test(text)) continue;
    if (script.id === '__NUXT_DATA__') values.push(unflatten(parse(text) ?? null) ?? null);
    else if (type.includes('json')) addParsed(text);
    else if (isCode(type)) for (const part of assignedJson(text)) addParsed(part);
  }
  if (HINT.test(stream)) values.push(...readFlight(stream));
  const selector = ATTRIBUTES.map((name) => `[${name}]`).join(',');
  for (const element of [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name) ?? '';
      left -= text.length;
      if (left < 0) return values;
      if (text.length <= WORK_BOUNDS.script && HINT.test(text)) addParsed(text);
    }
  }
  return values;
}

function isCode(type: string): boolean {
  return type === '' || type === 'module' || type.endsWith('javascript');
}

function parse(text: string): Json | undefined {
  return text.length <= LARGEST_REPAIRED ? parseTolerantly(text) : parseStrictly(text);
}

function assignedJson(text: string): readonly string[] {
  const parts: string[] = [];
  START.lastIndex = 0;
  for (let found = START.exec(text); found && parts.length < MOST_IN_SCRIPT; found = START.exec(text)) {
    const end = endOf(text, START.lastIndex);
    if (end === undefined) break;
    const part = text.slice(START.lastIndex, end);
    if (HINT.test(part)) parts.push(part);
    START.lastIndex = end;
  }
  return parts;
}

/** Ignores brackets in strings. */
function endOf(text: string, from: number): number | undefined {
  const sign = /["{}[\]]/g;
  let depth = 0;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [char] = found;
    if (char === '"') {
      const end = endOfString(text, sign.lastIndex);
      if (end === undefined) return undefined;
      sign.lastIndex = end;
    } else {
      depth += char === '{' || char === '[' ? 1 : -1;
      if (depth === 0) return sign.lastIndex;
    }
  }
  return undefined;
}

function endOfString(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return undefined;
}
