/** Second labels under which a country's names are given out: `crumb.co.uk`. */
const SECOND_LEVEL = /^(?:co|org|ac|gov|nhs|com|net|me|ltd|plc|sch|police|mod|edu)$/;
/** Houses that let anybody keep pages under a name of theirs: each such name is a site of its own. */
const SHARED =
  /^(?:(?:github|gitlab)\.io|(?:pages|workers)\.dev|(?:web|netlify|vercel)\.app|(?:wordpress|wixsite|sharepoint|myworkdayjobs)\.com)$/;

/** @returns the part of a host that somebody registered: `crumb.co.uk` of `www.careers.crumb.co.uk`. */
export function registeredHost(host: string): string {
  const labels = plainHost(host).split('.');
  const isCountry = labels.at(-1)?.length === 2;
  return labels.slice(isCountry && SECOND_LEVEL.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** @returns the same, or the whole host where that is a house in which anybody keeps pages. */
export function siteHost(host: string): string {
  const registered = registeredHost(host);
  return SHARED.test(registered) ? plainHost(host) : registered;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\.|\.$/g, '');
}
