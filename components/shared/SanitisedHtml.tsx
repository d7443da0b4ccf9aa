import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { placeOf } from '@/utils/advert/link-words';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';

/** Formatted text that came from a page or an editor. Whatever it is given, it shows the sanitiser's output. */
export function SanitisedHtml({ html, class: className }: { html: string; class: string }) {
  const safe = useMemo(() => sanitiseDescription(html), [html]);
  const box = useRef<HTMLDivElement>(null);
  // Our own, beside what was sanitised: the style sheet writes it behind the link, and it is no part of what is posted.
  useLayoutEffect(() => {
    for (const link of box.current?.querySelectorAll('a') ?? []) link.dataset.place = placeOf(link.href);
  }, [safe]);
  return <div ref={box} class={className} dir="auto" dangerouslySetInnerHTML={{ __html: safe }} />;
}
