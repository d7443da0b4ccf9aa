// The reader runs in the page, where compiling a pattern with flags costs more than running it: names come in lower case.

/** Parameters that only tell where a visitor came from. What names the job (`gh_jid`, `jk`, `currentJobId` …) stays. */
const TRACKING =
  /^(?:utm_.*|hsa_.*|_hs.*|gclid|gbraid|wbraid|dclid|fbclid|msclkid|mc_[ce]id|gh_src|trk|trackingid|refid|_ga|_gl|igshid|yclid|twclid|ttclid|li_fat_id|mkt_tok|lever-(?:origin|source))$/;

/** Parameters by which a site knows its visitor again, or lets a visitor in. */
const SESSION =
  /^(?:(?:j|php|asp|asp\.net_|user|web)?_?sess(?:ion)?_?(?:id\w*|key|token)?|sid|cfid|jwt|auth|(?:__|_|x-)?(?:csrf|xsrf)\w*|authenticity_token|(?:access|auth|cf|id|login|refresh|request|__requestverification|security|sso|user)?_?token|(?:javax\.faces\.)?_*viewstate)$/;

/** Greenhouse calls the number of a job `token`, others that of a site `sid`: no session is known by so few digits. */
const NUMBER = /^\d{1,12}$/;

/** ASP.NET without cookies writes the session as a folder of the path: `/(S(lit3py55))/`. */
const SESSION_FOLDER = /\/\((?:[AFSX]\([\w-]+\))+\)(?=\/|$)/g;

function isTracking(name: string): boolean {
  return TRACKING.test(name.toLowerCase());
}

/**
 * Removes tracking parameters. What stays is written as it was, which `searchParams` would not do.
 * @param part a URL's `search` or `hash`, with its leading `?` or `#`
 * @returns the same without them; empty where nothing is left
 */
export function withoutTrackingParameters(part: string): string {
  const left = part
    .slice(1)
    .split('&')
    .filter((parameter) => !isTracking(nameOf(parameter)))
    .join('&');
  // With the mark: a setter of `URL` would take a first `?` of the rest for it.
  return left && part.slice(0, 1) + left;
}

/**
 * The names of the parameters in a query, in their order and as they are written. The text is split here because the
 * reader may not iterate over `searchParams`: in Firefox a content script sees the page's objects through Xray
 * wrappers, and those throw on the iterators of Web IDL.
 * @param search a URL's `search`, with its leading `?`
 */
export function parameterNames(search: string): string[] {
  return search.slice(1).split('&').filter(Boolean).map(nameOf);
}

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

/**
 * @returns the address without what tells one visitor from another: the way here, the session, what lets in. What is
 *   left stands as it was written.
 */
export function withoutVisitor(url: URL): URL {
  const clean = new URL(url);
  clean.search = kept(clean.search.slice(1), '&');
  clean.pathname = clean.pathname
    .replace(SESSION_FOLDER, '')
    .replace(/;[^/]*/g, (parameters) => kept(parameters, ';'));
  clean.hash = clean.hash.replace(/[^#?]*=.*/, (parameters) => kept(parameters, '&')).replace(/[?#]$/, '');
  return clean;
}

function kept(parameters: string, between: string): string {
  return parameters
    .split(between)
    .filter((parameter) => {
      const [[name = '', value = ''] = []] = new URLSearchParams(parameter);
      return !(isTracking(name) || (SESSION.test(name.toLowerCase()) && !NUMBER.test(value)));
    })
    .join(between);
}
