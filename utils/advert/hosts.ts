const SECOND_LEVEL = /^(?:co|org|ac|gov|nhs|com|net|me|ltd|plc|sch|police|mod|edu)$/;
/** On these hosts anybody can publish under a subdomain, so each subdomain is a site. */
const SHARED =
  /^(?:(?:github|gitlab)\.io|(?:pages|workers)\.dev|(?:web|netlify|vercel)\.app|(?:wordpress|wixsite|sharepoint|myworkdayjobs)\.com)$/;

/** @returns the registered domain of a host: `crumb.co.uk` of `www.careers.crumb.co.uk` */
export function registeredHost(host: string): string {
  const labels = plainHost(host).split('.');
  const isCountry = labels.at(-1)?.length === 2;
  return labels.slice(isCountry && SECOND_LEVEL.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** @returns the registered domain, or the whole host if anybody can publish on subdomains of it */
export function siteHost(host: string): string {
  const registered = registeredHost(host);
  return SHARED.test(registered) ? plainHost(host) : registered;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\.|\.$/g, '');
}
