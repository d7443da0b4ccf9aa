import { useMemo } from 'preact/hooks';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import { shownNodes } from './shown-nodes';

/** Sanitises the text and makes its links inert. */
export function SanitisedHtml({ html, class: className }: { html: string; class: string }) {
  const nodes = useMemo(() => shownNodes(sanitiseDescription(html)), [html]);
  return (
    <div class={className} dir="auto">
      {nodes}
    </div>
  );
}
