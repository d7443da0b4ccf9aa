import { ChevronDown, ChevronUp, Pencil } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SanitisedHtml } from '@/components/shared/SanitisedHtml';
import { Icon } from '@/components/ui/Icon';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { editField } from '@/utils/state/popup/edit';
import { keepEarlierText } from '@/utils/state/popup/keep-earlier-text';
import { leaveField } from '@/utils/state/popup/leave-field';
import type { Session } from '@/utils/state/popup/session';
import { FieldFrame } from './FieldFrame';
import { controlId, focusField } from './focus-field';

const loadEditor = () => import('./RichTextEditor');

/** Loads the editor when Edit is pressed. */
export function DescriptionField({ session, field }: { session: Session; field: Field }) {
  const view = session.ui.textView.value;
  const isWhole = view === 'whole';
  const editor = useLazyModule(loadEditor, view === 'editor');
  const saved = session.draft.rowFields[field.row].value[field.id];
  const html = typeof saved?.value === 'string' ? saved.value : '';
  const box = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (current) setIsLong(isWhole || current.scrollHeight > current.clientHeight + 1);
  });
  const show = (shown: typeof view) => {
    session.ui.textView.value = shown;
  };
  return (
    <FieldFrame session={session} field={field} labelsControl={false} counted>
      {(describedBy, invalid) => {
        if (view === 'editor' && editor.code) {
          return (
            <editor.code.RichTextEditor
              // The editor reads its text only once.
              key={`${session.draft.key.value} ${session.ui.editedElsewhere.value}`}
              id={controlId(field.id)}
              html={html}
              labelledBy={`${controlId(field.id)}-label`}
              describedBy={describedBy}
              invalid={invalid}
              earlierTexts={session.draft.earlierTexts.value}
              onStep={() => keepEarlierText(session)}
              onChange={(changed) => editField(session, field.id, changed)}
              onLeave={() => leaveField(session, field.id)}
              onDone={() => {
                show('beginning');
                focusField(session.ui, field.id);
              }}
            />
          );
        }
        return (
          <div class="description">
            {html ? (
              <div
                ref={box}
                class={isWhole ? undefined : 'clamped'}
                data-fades={isLong && !isWhole ? '' : undefined}
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
                onClick={() => show('editor')}
              >
                <Icon icon={Pencil} size={14} /> {html ? copy.EDIT : copy.WRITE}{' '}
                <span class="sr-only">{copy.DESCRIPTION}</span>
              </button>
              {isLong && (
                <button
                  type="button"
                  class="button"
                  aria-expanded={isWhole}
                  onClick={() => show(isWhole ? 'beginning' : 'whole')}
                >
                  <Icon icon={isWhole ? ChevronUp : ChevronDown} size={14} />{' '}
                  {isWhole ? copy.SHOW_LESS : copy.SHOW_ALL}
                </button>
              )}
            </div>
            {editor.failed && <p class="issue">{copy.EDITOR_NOT_LOADED}</p>}
          </div>
        );
      }}
    </FieldFrame>
  );
}
