import { DOMSerializer, type Node, type Schema } from '@tiptap/pm/model';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';

/**
 * Writes a document as sanitised HTML. A block that is the same as in an earlier document is not written again, so that
 * a key in a long text costs no more than in a short one.
 */
export function createHtmlWriter(schema: Schema): (document: Node) => string {
  const serializer = DOMSerializer.fromSchema(schema);
  const written = new WeakMap<Node, string>();
  const write = (block: Node): string => {
    const holder = document.createElement('div');
    holder.append(serializer.serializeNode(block));
    return sanitiseDescription(holder.innerHTML);
  };
  return ({ children }) =>
    children
      .map((block) => {
        const html = written.get(block) ?? write(block);
        written.set(block, html);
        return html;
      })
      .join('');
}
