import { Editor, Extension } from '@tiptap/core';
import { DOMParser as SliceParser } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { Check } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { hostOrMailbox } from '@/utils/advert/link-words';
import * as copy from '@/utils/copy/en-GB/editor';
import { findLeftOut, type LeftOut } from '@/utils/rich-text/left-out';
import { pastedText } from '@/utils/rich-text/pasted-text';
import { tidyPastedHtml } from '@/utils/rich-text/tidy-pasted';
import { COMMANDS } from './editor-commands';
import { isLargeChange, replay } from './editor-history';
import { createHtmlWriter } from './html-writer';
import { LeftOutNote } from './LeftOutNote';

export interface EditorProps {
  id: string;
  html: string;
  labelledBy: string;
  describedBy: string;
  invalid: boolean;
  /** What can be undone from the beginning, oldest first. */
  earlierTexts: readonly string[];
  /** Called before a change that begins a step worth keeping. */
  onStep(): void;
  /** With sanitised HTML. */
  onChange(html: string): void;
  onLeave(): void;
  onDone(): void;
}

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

const EXTENSIONS = [
  LinkPlaces,
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, autolink: false, linkOnPaste: false, protocols: ['http', 'https', 'mailto'] },
  }),
];

/** Copied in an editor like this one: has nothing that is left out. */
const OWN_COPY = /\bdata-pm-slice\b/u;

const handlersWith = (showLeftOut: (kinds: readonly LeftOut[]) => void) => ({
  transformPastedHTML: (html: string) => {
    showLeftOut(OWN_COPY.test(html) ? [] : findLeftOut(html));
    return tidyPastedHtml(html);
  },
  clipboardTextParser: (text: string, _context: unknown, _isPlain: boolean, view: EditorView) => {
    showLeftOut([]);
    return SliceParser.fromSchema(view.state.schema).parseSlice(pastedText(text));
  },
  /** Tab moves the focus instead of indenting. */
  handleDOMEvents: { keydown: (_view: unknown, event: KeyboardEvent) => event.key === 'Tab' },
});

function attributesOf({ id, labelledBy, describedBy, invalid }: EditorProps) {
  return {
    attributes: {
      id,
      role: 'textbox',
      dir: 'auto',
      'aria-multiline': 'true',
      'aria-labelledby': labelledBy,
      'aria-describedby': describedBy,
      'aria-invalid': String(invalid),
      class: 'rich-text',
    },
  };
}

/** Reads its initial text, and what can be undone, only once. */
export function RichTextEditor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [editor, setEditor] = useState<Editor>();
  const [, redraw] = useState(0);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [handlers] = useState(() => handlersWith(setLeftOut));

  useEffect(() => {
    const { html, earlierTexts } = latest.current;
    const [oldest, ...later] = [...earlierTexts, ...(html === earlierTexts.at(-1) ? [] : [html])];
    let before = html;
    let isStepKept = false;
    const made = new Editor({
      element: place.current,
      extensions: EXTENSIONS,
      content: oldest ?? '',
      autofocus: 'start',
      // Forbidden by the Content-Security-Policy.
      injectCSS: false,
      editorProps: { ...attributesOf(latest.current), ...handlers },
      onUpdate: () => {
        const after = write(made.state.doc);
        if (!isStepKept || isLargeChange(before, after)) latest.current.onStep();
        isStepKept = true;
        before = after;
        latest.current.onChange(after);
      },
      onTransaction: () => redraw((count) => count + 1),
      onBlur: () => {
        isStepKept = false;
        latest.current.onLeave();
      },
    });
    const write = createHtmlWriter(made.schema);
    replay(made, later);
    setEditor(made);
    return () => made.destroy();
  }, []);

  const { describedBy, invalid } = props;
  useEffect(() => {
    editor?.setOptions({
      editorProps: { ...attributesOf({ ...latest.current, describedBy, invalid }), ...handlers },
    });
  }, [editor, describedBy, invalid]);

  return (
    <div class="editor" data-invalid={props.invalid ? '' : undefined}>
      <div class="editor-tools" role="toolbar" aria-label={copy.FORMATTING}>
        {COMMANDS.map((command) => (
          <button
            key={command.words}
            type="button"
            title={command.words}
            aria-label={command.words}
            aria-pressed={'mark' in command ? (editor?.isActive(command.mark) ?? false) : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => editor && command.run(editor)}
          >
            <Icon icon={command.icon} />
          </button>
        ))}
        <button type="button" class="button editor-done" onClick={props.onDone}>
          <Icon icon={Check} size={14} /> {copy.DONE}
        </button>
      </div>
      <div ref={place} class="editor-text" />
      <LeftOutNote kinds={leftOut} />
    </div>
  );
}
