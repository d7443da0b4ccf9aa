import browser from 'webextension-polyfill';
import { NEWS } from '@/utils/copy/en-GB/whats-new';
import { readNewsSeen, writeNewsSeen } from '@/utils/settings/news-seen';

export interface News {
  /** The newest version with something to see. */
  version: string;
  points: readonly string[];
}

/** @returns the news since the version that the recruiter knows; none after a first installation, or if it is unknown */
export async function findNews(all: typeof NEWS = NEWS): Promise<News | undefined> {
  const seen = await readNewsSeen().catch(() => undefined);
  if (seen === undefined) return undefined;
  const { version: now } = browser.runtime.getManifest();
  const unseen = all.filter(({ version }) => isNewer(version, seen) && !isNewer(version, now));
  const [newest] = unseen;
  return newest && { version: newest.version, points: unseen.flatMap(({ points }) => points) };
}

/** Should this fail, the news are offered once more. */
export async function markNewsSeen(): Promise<void> {
  await writeNewsSeen(browser.runtime.getManifest().version).catch(() => undefined);
}

function isNewer(one: string, other: string): boolean {
  const [parts, others] = [one.split('.').map(Number), other.split('.').map(Number)];
  const at = [0, 1, 2, 3].find((index) => (parts[index] ?? 0) !== (others[index] ?? 0));
  return at !== undefined && (parts[at] ?? 0) > (others[at] ?? 0);
}
