import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer, Page } from '../layer';
import { NON_ADVERT_ZONES } from '../lexicon/scope';
import { isIn } from '../outline/zones';
import { isBrand } from '../site-matching/brands';
import { fold, tidy } from '../values/clean-text';
import { endsAsJob, titleParts, withoutTails } from '../values/job-title';
import { siteName } from '../web-address';

/**
 * What the page says of itself in its head: Open Graph (ogp.me), Twitter cards, the title. These are written for
 * sharing: `og:description` is a teaser and never the advert, and a title that no heading repeats may be the
 * site's, so it gives way to what the text says.
 */
export const metadata: Layer = {
  source: 'metadata',
  read(page: Page): Findings {
    const finder = new FindingsBuilder();
    const { document } = page;
    const ogSiteName = content(document, 'og:site_name');
    const headings = new Set(
      page
        .outline()
        .blocks.filter(
          ({ level, text, zone }) => level > 0 && text.length < 250 && !isIn(zone, NON_ADVERT_ZONES),
        )
        .map(({ text }) => fold(text).replace(/^\d+ /, '')),
    );
    const names = [content(document, 'og:title'), content(document, 'twitter:title'), page.title];
    const titles = names
      .map((name) => withoutTails(name, [ogSiteName, siteName(page.url), ...namesIn(name, headings)]))
      .filter((title) => title !== undefined);
    const headed = titles.find((title) => headings.has(fold(title)) && !isBrand(title));
    // "Ledige stillinger" heads the page and names it, and is no job all the same.
    finder.setText('title', headed, headed && endsAsJob(headed) ? 'sure' : 'weak');
    if (!finder.has('title')) finder.check('title');
    finder.setText('title', titles[0], 'weak');
    finder.setText('company', employerIn(names));
    return finder.findings();
  },
};

function content(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return tidy(element?.getAttribute('content') ?? '');
}

/** Where a heading of the page is the first part of its title, the other parts are not the job. */
function namesIn(name: string, headings: ReadonlySet<string>): readonly string[] {
  const parts = titleParts(name);
  return headings.has(fold(parts[0] ?? '')) ? parts.slice(1) : [];
}

/** "Job Application for Baker at Crumb & Co": the one wording of titles that names the employer for sure. */
function employerIn(names: readonly string[]): string | undefined {
  for (const name of names) {
    const [, employer] = /^(?:job application for|apply for) .+ at ([^|–—]{2,80})$/i.exec(name) ?? [];
    if (employer && !isBrand(employer)) return employer.trim();
  }
  return undefined;
}
