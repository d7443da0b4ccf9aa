import type { Span } from '../layer';
import type { Page } from '../page';
import type { JobLink } from './job-links';

const RELATED =
  /^(?:(?:see|view|more|our|other) )?(?:similar|related|recommended)\b|^(?:people|you (?:may|might)) also\b/;

/** "Related jobs", "People also looked at". @param lower a heading in lower case */
export function namesRelatedJobs(lower: string): boolean {
  return RELATED.test(lower);
}

/**
 * Leaves out the jobs that stand below "Related jobs" under an advert.
 * @param span of what may be the advert
 */
export function withoutRelatedJobs(
  groups: readonly (readonly JobLink[])[],
  { outline }: Page,
  span: Span | undefined,
): readonly (readonly JobLink[])[] {
  const heading =
    span &&
    outline().blocks.find(
      ({ index, level, lower }) => index > span.text[1] && level > 0 && namesRelatedJobs(lower),
    );
  return heading ? groups.map((links) => links.filter(({ at }) => at < heading.index)) : groups;
}
