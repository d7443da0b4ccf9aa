import { Editor } from '@tiptap/core';
import { Check } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import * as copy from '@/utils/copy/en-GB/editor';
import type { LeftOut } from '@/utils/rich-text/left-out';
import { COMMANDS } from './editor-commands';
import { isLargeChange, replay } from './editor-history';
import { EXTENSIONS, handlersWith } from './editor-options';
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

/** @returns how often the text was replaced by another than the editor wrote last */
function useReplacements(html: string, written: { readonly current: string }): number {
  const given = useRef({ html, replacements: 0 });
  // The editor is drawn again with the text of before, too, until the form is drawn with what it wrote.
  if (given.current.html !== html) {
    const isReplaced = html !== written.current;
    given.current = { html, replacements: given.current.replacements + (isReplaced ? 1 : 0) };
  }
  return given.current.replacements;
}

/** Begins anew with the text, and what can be undone, whenever the text is another than it wrote itself. */
export function RichTextEditor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [editor, setEditor] = useState<Editor>();
  const [, redraw] = useState(0);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [handlers] = useState(() => handlersWith(setLeftOut));
  const written = useRef(props.html);
  const replacements = useReplacements(props.html, written);

  // Before the next key, which would write the replaced text again.
  useLayoutEffect(() => {
    const { html, earlierTexts } = latest.current;
    written.current = html;
    const [oldest, ...later] = [...earlierTexts, ...(html === earlierTexts.at(-1) ? [] : [html])];
    let isStepKept = false;
    const made = new Editor({
      element: place.current,
      extensions: EXTENSIONS,
      content: oldest ?? '',
      // The text may have been replaced while the recruiter is in another field.
      autofocus: document.activeElement === document.body && 'start',
      // Forbidden by the Content-Security-Policy.
      injectCSS: false,
      editorProps: { ...attributesOf(latest.current), ...handlers },
      onUpdate: () => {
        const before = written.current;
        const after = write(made.state.doc);
        if (after === before) return;
        if (!isStepKept || isLargeChange(before, after)) latest.current.onStep();
        isStepKept = true;
        written.current = after;
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
    setLeftOut([]);
    return () => made.destroy();
  }, [replacements]);

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
            key={command.label}
            type="button"
            title={command.label}
            aria-label={command.label}
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
