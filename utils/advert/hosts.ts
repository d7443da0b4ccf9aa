const SECOND_LEVEL = /^(?:co|org|ac|gov|nhs|com|net|me|ltd|plc|sch|police|mod|edu)$/;
/** Anybody can publish on a subdomain of these. */
const SHARED =
  /^(?:(?:github|gitlab|webflow)\.io|(?:pages|workers)\.dev|(?:web|netlify|vercel)\.app|notion\.site|(?:wordpress|wixsite|weebly|blogspot|squarespace|herokuapp|godaddysites|jimdofree|sharepoint|myworkdayjobs)\.com)$/;

/** @returns `crumb.co.uk` of `www.careers.crumb.co.uk` */
function registeredHost(host: string): string {
  const labels = plainHost(host).split('.');
  const isCountry = labels.at(-1)?.length === 2;
  return labels.slice(isCountry && SECOND_LEVEL.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** @returns the registered domain, or the whole host if anybody can publish on its subdomains */
export function siteHost(host: string): string {
  const registered = registeredHost(host);
  return SHARED.test(registered) ? plainHost(host) : registered;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\.|\.$/g, '');
}
