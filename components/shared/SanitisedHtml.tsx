import { useMemo } from 'preact/hooks';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import { shownNodes } from './shown-nodes';

/** Shows formatted text, always sanitised. Its links cannot be followed, but show their target. */
export function SanitisedHtml({ html, class: className }: { html: string; class: string }) {
  const nodes = useMemo(() => shownNodes(sanitiseDescription(html)), [html]);
  return (
    <div class={className} dir="auto">
      {nodes}
    </div>
  );
}
