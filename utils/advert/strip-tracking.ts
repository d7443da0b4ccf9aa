// The reader runs in the page, where compiling a pattern with flags costs more than running it: names come in lower case.

/** Parameters that only tell where a visitor came from. What names the job (`gh_jid`, `jk`, `currentJobId` …) stays. */
const TRACKING =
  /^(?:utm_.*|hsa_.*|__?hs.*|hubspotutk|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|mc_[ce]id|gh_src|trk|trackingid|refid|_ga|_gl|igshid|yclid|twclid|ttclid|li_fat_id|mkt_tok|lever-(?:origin|source))$/;

/** @returns whether the parameter only tells where a visitor came from */
export function isTracking(name: string): boolean {
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
