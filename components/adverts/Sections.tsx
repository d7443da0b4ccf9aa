import { SectionNav } from '@/components/ui/SectionNav';
import { SETTINGS } from '@/utils/copy/en-GB/common';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { SECTIONS, type SectionId } from '@/utils/state/adverts-page/route';

export function Sections({
  adverts,
  headings,
}: {
  adverts: Adverts;
  headings: Readonly<Record<SectionId, string>>;
}) {
  const { checkUp, drafts, outbox, history, page } = adverts;
  const counts: Record<SectionId, number | undefined> = {
    'check-up': checkUp.leftCount.value,
    drafts: drafts.count.value,
    outbox: outbox.openCount.value,
    history: history.entries.value && history.total.value,
  };
  return (
    <SectionNav
      links={[
        ...SECTIONS.map((section) => ({
          href: `#${section}`,
          label: headings[section] + inBrackets(counts[section]),
          isCurrent: page.route.value.section === section,
        })),
        { href: 'options.html', label: SETTINGS, isApart: true },
      ]}
    />
  );
}

const inBrackets = (count: number | undefined) =>
  count === undefined ? '' : ` (${count.toLocaleString('en-GB')})`;
