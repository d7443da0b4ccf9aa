import { useMemo } from 'preact/hooks';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import { shownNodes } from './shown-nodes';

/**
 * Formatted text that came from a page or an editor. Whatever it is given, it shows the sanitiser's output. A link in it
 * leads nowhere: it says where it would lead.
 */
export function SanitisedHtml({ html, class: className }: { html: string; class: string }) {
  const nodes = useMemo(() => shownNodes(sanitiseDescription(html)), [html]);
  return (
    <div class={className} dir="auto">
      {nodes}
    </div>
  );
}
