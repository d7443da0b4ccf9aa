// The reader runs in the page, and flags are slow to compile: names are lower case.

/** Describe the visit. Those that identify the job (`gh_jid`, `jk`, `currentJobId` …) stay. */
const TRACKING =
  /^(?:utm_.*|hsa_.*|__?hs.*|hubspotutk|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|mc_[ce]id|gh_src|trk|trackingid|refid|_ga|_gl|igshid|yclid|twclid|ttclid|li_fat_id|mkt_tok|lever-(?:origin|source))$/;

/** @returns whether the parameter only describes the visit */
export function isTracking(name: string): boolean {
  return TRACKING.test(name.toLowerCase());
}

/** For a `search` or `hash`. Unlike `searchParams` it keeps the spelling of the rest. */
export function withoutTrackingParameters(part: string): string {
  const left = part
    .slice(1)
    .split('&')
    .filter((parameter) => !isTracking(nameOf(parameter)))
    .join('&');
  // A setter of `URL` strips the first `?`.
  return left && part.slice(0, 1) + left;
}

/** @returns the undecoded names: in Firefox's content scripts, iterating over `searchParams` throws (Xray wrappers) */
export function parameterNames(search: string): string[] {
  return search.slice(1).split('&').filter(Boolean).map(nameOf);
}

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';
