import { NotLoaded } from '@/components/ui/NotLoaded';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { keepEarlierText } from '@/utils/state/popup/keep-earlier-text';
import { leaveField } from '@/utils/state/popup/leave-field';
import type { Session } from '@/utils/state/popup/session';
import { typeValue } from '@/utils/state/popup/type-value';
import { DescriptionAtRest } from './DescriptionAtRest';
import { FieldFrame } from './FieldFrame';
import { controlId, focusField } from './focus-field';

const loadEditor = () => import('./RichTextEditor');

/** Loads the editor when Edit is pressed. */
export function DescriptionField({ session, field }: { session: Session; field: Field }) {
  const view = session.ui.textView.value;
  const editor = useLazyModule(loadEditor, view === 'editor');
  const saved = session.draft.rowFields[field.row].value[field.id];
  const html = typeof saved?.value === 'string' ? saved.value : '';
  const show = (shown: typeof view) => {
    session.ui.textView.value = shown;
  };
  return (
    <FieldFrame session={session} field={field} labelsControl={false} counted>
      {(describedBy, invalid) => {
        if (view === 'editor' && editor.code) {
          return (
            <editor.code.RichTextEditor
              // Another draft has a history of its own.
              key={session.draft.key.value}
              id={controlId(field.id)}
              html={html}
              labelledBy={`${controlId(field.id)}-label`}
              describedBy={describedBy}
              invalid={invalid}
              earlierTexts={session.draft.earlierTexts.value}
              onStep={() => keepEarlierText(session)}
              onChange={(changed) => typeValue(session, field.id, changed)}
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
            <DescriptionAtRest
              id={controlId(field.id)}
              html={html}
              describedBy={describedBy}
              isWhole={view === 'whole'}
              onEdit={() => show('editor')}
              onShowWhole={(isWhole) => show(isWhole ? 'whole' : 'beginning')}
            />
            <NotLoaded parts={[editor]} message={copy.EDITOR_NOT_LOADED} />
          </div>
        );
      }}
    </FieldFrame>
  );
}
