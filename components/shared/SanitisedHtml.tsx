import { useMemo } from 'preact/hooks';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';

/** Formatted text that came from a page or an editor. Whatever it is given, it shows the sanitiser's output. */
export function SanitisedHtml({ html, class: className }: { html: string; class: string }) {
  const safe = useMemo(() => sanitiseDescription(html), [html]);
  return <div class={className} dir="auto" dangerouslySetInnerHTML={{ __html: safe }} />;
}
