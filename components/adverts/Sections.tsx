import { SECTIONS as SECTIONS_NAME } from '@/utils/copy/en-GB/adverts';
import { PRODUCT, SETTINGS } from '@/utils/copy/en-GB/common';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { countOpen } from '@/utils/state/adverts-page/outbox';
import { SECTIONS, type SectionId } from '@/utils/state/adverts-page/route';
import { countDrafts } from '@/utils/state/draft-list/open-drafts';

/** The parts of the page with how much is in each, and the way to the settings. */
export function Sections({
  adverts,
  headings,
}: {
  adverts: Adverts;
  headings: Readonly<Record<SectionId, string>>;
}) {
  const { drafts, outbox, history, place } = adverts;
  const counts: Record<SectionId, number | undefined> = {
    drafts: countDrafts(drafts),
    outbox: countOpen(outbox),
    history: history.entries.value && history.total.value,
  };
  return (
    <nav aria-label={SECTIONS_NAME}>
      <p class="brand">{PRODUCT}</p>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={place.value.section === section ? 'page' : undefined}>
              {headings[section]}
              {counts[section] !== undefined && ` (${counts[section].toLocaleString('en-GB')})`}
            </a>
          </li>
        ))}
        <li class="apart">
          <a href="options.html">{SETTINGS}</a>
        </li>
      </ul>
    </nav>
  );
}
