import { classifyParameter, decodeParameter, isPersonal, isRandom } from './parameter';

/** May be published. */
export interface CleanAddress {
  url: URL;
  /** Personal parts. Tracking parameters are not listed. */
  leftOut: readonly AddressPart[];
  /** Parts that may be personal or may name the job, so they stay. */
  unsure: readonly AddressPart[];
}

export const ADDRESS_PARTS = ['user-name', 'session', 'path', 'unnamed-value'] as const;

export type AddressPart = { name: string } | { part: (typeof ADDRESS_PARTS)[number] };

type Parts = Map<string, AddressPart>;

interface Removed {
  leftOut: Parts;
  unsure: Parts;
}

/** ASP.NET without cookies writes the session as a folder: `/(S(lit3py55))/`. */
const SESSION_FOLDER = /\/\((?:[AFSX]\([\w-]+\))+\)(?=\/|$)/g;
/** A credential follows. */
const LETTING_IN = /^(?:token|ticket|session|sso|magic|magic-link|invite|invitation)$/i;
/** Only beside a credential. */
const COMPANION = /^(?:expires?|expiry|exp|state|session_state|iss)$/i;
/** Longer than a job's number; a public form may have such an id. */
const LONG_PART = 40;
const FORMS = /(?:^|\.)(?:docs\.google\.com|forms\.(?:gle|office\.com)|forms\.cloud\.microsoft)$/;
const DEEPEST = 2;

/** Removes tracking, sessions, credentials and personal data. The rest keeps its spelling. */
export function cleanAddress(url: URL, depth = 0): CleanAddress {
  const removed: Removed = { leftOut: new Map(), unsure: new Map() };
  const clean = new URL(url);
  if (clean.username || clean.password) {
    clean.username = '';
    clean.password = '';
    add(removed.leftOut, { part: 'user-name' });
  }
  const query = cleanParameters(clean.search.slice(1), '&', removed, depth);
  // The setter strips the first `?`.
  clean.search = query && `?${query}`;
  clean.pathname = cleanPath(clean.pathname, clean.hostname, removed);
  clean.hash = cleanHash(clean.hash.slice(1), clean.hostname, removed, depth);
  return { url: clean, leftOut: [...removed.leftOut.values()], unsure: [...removed.unsure.values()] };
}

function add(parts: Parts, part: AddressPart): void {
  parts.set(JSON.stringify(part), part);
}

function cleanPath(path: string, host: string, removed: Removed): string {
  const withoutFolders = path
    .replace(SESSION_FOLDER, () => {
      add(removed.leftOut, { part: 'session' });
      return '';
    })
    .replace(/;[^/]*/g, (parameters) => cleanParameters(parameters, ';', removed, DEEPEST));
  const parts = withoutFolders.split('/');
  const left = parts.filter((part, at) => {
    const isKey = LETTING_IN.test(parts[at - 1] ?? '') && isRandom(part);
    const isLock = LETTING_IN.test(part) && isRandom(parts[at + 1] ?? '');
    const isGone = isKey || isLock || isPersonal(decodeParameter(part));
    if (isGone) add(removed.leftOut, { part: 'path' });
    else if (part.length >= LONG_PART && isRandom(part) && !FORMS.test(host))
      add(removed.unsure, { part: 'path' });
    return !isGone;
  });
  return left.join('/');
}

/** A route, parameters, or an anchor. */
function cleanHash(hash: string, host: string, removed: Removed, depth: number): string {
  const at = hash.indexOf('?');
  const isRoute = at >= 0 || /^!?\//.test(hash) || !hash.includes('=');
  const [route, parameters] =
    at >= 0 ? [hash.slice(0, at), hash.slice(at + 1)] : isRoute ? [hash, ''] : ['', hash];
  const left = cleanParameters(parameters, '&', removed, depth);
  const path = cleanPath(route, host, removed);
  return path && left ? `${path}?${left}` : path || left;
}

function cleanParameters(parameters: string, between: string, removed: Removed, depth: number): string {
  if (!parameters) return '';
  const remaining: string[] = [];
  const companions: string[] = [];
  let lostKey = false;
  for (const parameter of parameters.split(between)) {
    const at = parameter.indexOf('=');
    const name = decodeParameter(at < 0 ? '' : parameter.slice(0, at));
    const value = decodeParameter(parameter.slice(at + 1));
    const kind = classifyParameter(name, value);
    const shown: AddressPart = name ? { name } : { part: 'unnamed-value' };
    if (kind === 'personal') {
      add(removed.leftOut, shown);
      lostKey = true;
    }
    if (kind === 'unsure') add(removed.unsure, shown);
    if (kind === 'personal' || kind === 'tracking') continue;
    if (COMPANION.test(name)) companions.push(parameter);
    const inner = depth < DEEPEST ? cleanInner(value, depth) : undefined;
    if (inner) add(removed.leftOut, shown);
    remaining.push(
      inner === undefined ? parameter : `${parameter.slice(0, at)}=${encodeURIComponent(inner)}`,
    );
  }
  const isSignIn = ['code', 'state'].every((name) =>
    remaining.some((one) => one.toLowerCase().startsWith(`${name}=`)),
  );
  return remaining
    .filter((one) => {
      const name = decodeParameter(one.split('=', 1)[0] ?? '');
      const isGone = (lostKey && companions.includes(one)) || (isSignIn && /^(?:code|state)$/i.test(name));
      if (isGone) add(removed.leftOut, { name });
      return !isGone;
    })
    .join(between);
}

/** @returns undefined where nothing has to change */
function cleanInner(value: string, depth: number): string | undefined {
  const isWhole = /^https?:\/\//i.test(value);
  if (!isWhole && !(/^\/[^/]/.test(value) && value.includes('?'))) return undefined;
  if (!URL.canParse(value, 'https://page.example')) return undefined;
  const { url, leftOut } = cleanAddress(new URL(value, 'https://page.example'), depth + 1);
  if (leftOut.length === 0) return undefined;
  return isWhole ? url.href : url.href.slice(url.origin.length);
}
