import { SECTIONS } from '@/utils/copy/en-GB/adverts';
import { PRODUCT } from '@/utils/copy/en-GB/common';

export interface SectionLink {
  href: string;
  label: string;
  isCurrent?: boolean;
  /** On another page. */
  isApart?: boolean;
}

export function SectionNav({ links }: { links: readonly SectionLink[] }) {
  return (
    <nav class="section-nav" aria-label={SECTIONS}>
      <p class="section-nav-brand">{PRODUCT}</p>
      <ul class="section-nav-list">
        {links.map(({ href, label, isCurrent, isApart }) => (
          <li key={href} class={isApart ? 'section-nav-divider' : undefined}>
            <a class="section-nav-link" href={href} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
