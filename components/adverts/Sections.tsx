import { SectionNav } from '@/components/ui/SectionNav';
import { SETTINGS } from '@/utils/copy/en-GB/common';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { countOpen } from '@/utils/state/adverts-page/outbox';
import { SECTIONS, type SectionId } from '@/utils/state/adverts-page/route';
import { countDrafts } from '@/utils/state/draft-list/open-drafts';

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
    <SectionNav
      links={[
        ...SECTIONS.map((section) => ({
          href: `#${section}`,
          label: headings[section] + inBrackets(counts[section]),
          isCurrent: place.value.section === section,
        })),
        { href: 'options.html', label: SETTINGS, isApart: true },
      ]}
    />
  );
}

const inBrackets = (count: number | undefined) =>
  count === undefined ? '' : ` (${count.toLocaleString('en-GB')})`;
