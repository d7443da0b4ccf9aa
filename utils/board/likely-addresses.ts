/** The board's own. A password never goes anywhere else by a guess. */
const DOMAINS = ['x1jobs.com', 's1jobs.com'] as const;

const PATHS = ['/api/job', '/api/jobs', '/api/job/'] as const;

/**
 * The address for posting is inferred from the documented one for editing, so it may be wrong.
 * @param endpoint in use
 * @returns the likeliest others under the board's own domains; none for a board elsewhere
 */
export function likelyAddresses(endpoint: string): readonly string[] {
  const { host } = new URL(endpoint);
  if (!DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`))) return [];
  const hosts = new Set([host, ...DOMAINS.map((domain) => `recruiter.${domain}`)]);
  return [...hosts]
    .flatMap((one) => PATHS.map((path) => `https://${one}${path}`))
    .filter((address) => address !== endpoint);
}
