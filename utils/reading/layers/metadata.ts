import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer } from '../layer';
import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import { metaContent } from '../meta-content';
import { isInZone } from '../outline/zones';
import type { Page } from '../page';
import { isJobsSiteName } from '../site-matching/jobs-site-names';
import { foldText } from '../values/clean-text';
import { endsWithJobNoun, titleParts } from '../values/job-title';
import { stripSiteNames } from '../values/strip-title';
import { siteName } from '../web-address';

/**
 * Open Graph (ogp.me), Twitter cards and the page title. `og:description` is a teaser, and a title that no heading
 * repeats may be the site's, so it is `weak`.
 */
export const metadata: Layer = {
  source: 'metadata',
  read(page: Page): Findings {
    const builder = new FindingsBuilder();
    const { document } = page;
    const ogSiteName = metaContent(document, 'og:site_name');
    const headings = new Set(
      page
        .outline()
        .blocks.filter(
          ({ level, text, zone }) => level > 0 && text.length < 250 && !isInZone(zone, NON_ADVERT_ZONES),
        )
        .map(({ text }) => foldParts(text).replace(/^\d+ /, '')),
    );
    const names = [
      ...new Set([metaContent(document, 'og:title'), metaContent(document, 'twitter:title'), page.title]),
    ];
    const titles = names
      .map((name) => stripSiteNames(name, [ogSiteName, siteName(page.url), ...namesIn(name, headings)]))
      .filter((title) => title !== undefined);
    const headed = titles.find((title) => headings.has(foldParts(title)) && !isJobsSiteName(title));
    // "Ledige stillinger" (vacancies) may be heading and title, but is no job.
    builder.setText('title', headed, headed && endsWithJobNoun(headed) ? 'sure' : 'weak');
    if (!builder.has('title')) builder.markForCheck('title');
    builder.setText('title', titles[0], 'weak');
    builder.setText('company', employerIn(names));
    return builder.build();
  },
};

/** "Night Baker – Crumb & Co" is not the heading "Night Baker Crumb & Co". */
function foldParts(name: string): string {
  return titleParts(name).map(foldText).join(' | ');
}

/** If the first part is a heading, other parts are not the job. */
function namesIn(name: string, headings: ReadonlySet<string>): readonly string[] {
  const parts = titleParts(name);
  return headings.has(foldText(parts[0] ?? '')) ? parts.slice(1) : [];
}

/** Only this form of title reliably names the employer: "Job Application for Baker at Crumb & Co". */
function employerIn(names: readonly string[]): string | undefined {
  for (const name of names) {
    const [, employer] = /^(?:job application for|apply for) .+ at ([^|–—]{2,80})$/i.exec(name) ?? [];
    if (employer && !isJobsSiteName(employer)) return employer.trim();
  }
  return undefined;
}
