import { ChevronDown, ChevronUp, Pencil } from 'lucide';
import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SanitisedHtml } from '@/components/shared/SanitisedHtml';
import { Icon } from '@/components/ui/Icon';
import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { editField } from '@/utils/state/popup/edit';
import { leaveField } from '@/utils/state/popup/leave-field';
import type { Session } from '@/utils/state/popup/session';
import { FieldRow } from './FieldRow';
import { controlId, focusFieldSoon } from './focus-field';
import type { EditorProps } from './RichTextEditor';

/** Loads the editor when Edit is pressed. */
export function DescriptionField({ session, field }: { session: Session; field: Field }) {
  const [Editor, setEditor] = useState<FunctionComponent<EditorProps>>();
  const [whole, setWhole] = useState(false);
  const [failed, setFailed] = useState(false);
  const saved = session.draft.fields.value[field.id];
  const html = typeof saved?.value === 'string' ? saved.value : '';
  const box = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  useLayoutEffect(() => {
    if (!whole && box.current) setIsLong(box.current.scrollHeight > box.current.clientHeight + 1);
  });
  const page = session.draft.key.value;
  // The editor reads its text only once.
  useLayoutEffect(() => setEditor(undefined), [page]);
  const open = () =>
    import('./RichTextEditor').then(
      ({ RichTextEditor }) => setEditor(() => RichTextEditor),
      () => setFailed(true),
    );
  return (
    <FieldRow session={session} field={field} labelsControl={false} counted>
      {(describedBy, invalid) => {
        if (Editor) {
          return (
            <Editor
              id={controlId(field.id)}
              html={html}
              labelledBy={`${controlId(field.id)}-label`}
              describedBy={describedBy}
              invalid={invalid}
              onChange={(changed) => editField(session, field.id, changed)}
              onLeave={() => leaveField(session, field.id)}
              onDone={() => {
                setEditor(undefined);
                focusFieldSoon(field.id);
              }}
            />
          );
        }
        return (
          <div class="description">
            {html ? (
              <div
                ref={box}
                class={whole ? undefined : 'clamped'}
                data-fades={isLong && !whole ? '' : undefined}
              >
                <SanitisedHtml html={html} class="rich-text" />
              </div>
            ) : (
              <p class="description-empty">{copy.NO_TEXT}</p>
            )}
            <div class="description-actions">
              <button
                type="button"
                id={controlId(field.id)}
                class="button"
                aria-describedby={describedBy}
                onClick={open}
              >
                <Icon icon={Pencil} size={14} /> {html ? copy.EDIT : copy.WRITE}{' '}
                <span class="sr-only">{copy.DESCRIPTION}</span>
              </button>
              {isLong && (
                <button type="button" class="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
                  <Icon icon={whole ? ChevronUp : ChevronDown} size={14} />{' '}
                  {whole ? copy.SHOW_LESS : copy.SHOW_ALL}
                </button>
              )}
            </div>
            {failed && <p class="issue">{copy.EDITOR_NOT_LOADED}</p>}
          </div>
        );
      }}
    </FieldRow>
  );
}
