import { Extension, Node, wrappingInputRule } from '@tiptap/core';
import { DOMParser as SliceParser } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { hostOrMailbox } from '@/utils/advert/link-words';
import { findLeftOut, type LeftOut } from '@/utils/rich-text/left-out';
import { pastedText } from '@/utils/rich-text/pasted-text';
import { tidyPastedHtml } from '@/utils/rich-text/tidy-pasted';

/** Shows each link's target, which the sanitiser removes again. */
const LinkPlaces = Extension.create({
  name: 'linkPlaces',
  addGlobalAttributes: () => [
    {
      types: ['link'],
      attributes: {
        place: {
          parseHTML: (element) => hostOrMailbox(element.getAttribute('href') ?? ''),
          renderHTML: ({ place }) => ({ 'data-place': place }),
        },
      },
    },
  ],
});

const FIRST_NUMBER = /^1\.\s$/u;

/**
 * The board gets no list that begins with another number than 1 or has letters, so none is shown: “3. ” stays as it was
 * typed. What is pasted is read as all pastes are.
 */
function countFromOne(list: Node): Node {
  return list.extend({
    addAttributes: () => ({}),
    addInputRules() {
      return [wrappingInputRule({ find: FIRST_NUMBER, type: this.type, joinPredicate: () => false })];
    },
    addProseMirrorPlugins: () => [],
  });
}

const CountedKit = StarterKit.extend({
  addExtensions() {
    const all = this.parent?.() ?? [];
    return all.map((one) => (one instanceof Node && one.name === 'orderedList' ? countFromOne(one) : one));
  },
});

/** What can be written and shown: the description's few tags. */
export const EXTENSIONS = [
  LinkPlaces,
  CountedKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    // It would change a text that ends in a list by opening it.
    trailingNode: false,
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, autolink: false, linkOnPaste: false, protocols: ['http', 'https', 'mailto'] },
  }),
];

/** Copied in an editor like this one: has nothing that is left out. */
const OWN_COPY = /\bdata-pm-slice\b/u;

/** How pastes and keys are handled. @param showLeftOut gets what a paste has lost */
export const handlersWith = (showLeftOut: (kinds: readonly LeftOut[]) => void) => ({
  transformPastedHTML: (html: string) => {
    showLeftOut(OWN_COPY.test(html) ? [] : findLeftOut(html));
    return tidyPastedHtml(html);
  },
  clipboardTextParser: (text: string, _context: unknown, _isPlain: boolean, view: EditorView) => {
    showLeftOut([]);
    return SliceParser.fromSchema(view.state.schema).parseSlice(pastedText(text));
  },
  /** Tab moves the focus instead of indenting, and Escape closes the row. The editor would prevent both. */
  handleDOMEvents: {
    keydown: (_view: unknown, { key, isComposing }: KeyboardEvent) =>
      key === 'Tab' || (key === 'Escape' && !isComposing),
  },
});
