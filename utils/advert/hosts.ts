/** Second labels under which a country's names are given out: `crumb.co.uk`. */
const SECOND_LEVEL = /^(?:co|org|ac|gov|nhs|com|net|me|ltd|plc|sch|police|mod|edu)$/;
/** Houses that let anybody keep pages under a name of theirs: each such name is a site of its own. */
const SHARED =
  /^(?:(?:github|gitlab)\.io|(?:pages|workers)\.dev|(?:web|netlify|vercel)\.app|blogspot\.(?:com|co\.uk)|(?:wordpress|wixsite|weebly|sharepoint|myworkdayjobs)\.com)$/;

/** @returns the part of a host that somebody registered: `crumb.co.uk` of `www.careers.crumb.co.uk`. */
export function siteHost(host: string): string {
  const labels = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '')
    .split('.');
  const isCountry = labels.at(-1)?.length === 2;
  const length = isCountry && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  const site = labels.slice(-length).join('.');
  return SHARED.test(site) ? labels.join('.') : site;
}
