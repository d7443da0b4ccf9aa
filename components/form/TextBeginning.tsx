import { useMemo } from 'preact/hooks';
import { codePoints } from '@/utils/advert/limits';
import * as form from '@/utils/copy/en-GB/form';
import * as copy from '@/utils/copy/en-GB/rows';
import { beginningOf } from '@/utils/rich-text/beginning';
import type { TextView } from '@/utils/state/popup/models/ui';
import type { Session } from '@/utils/state/popup/session';
import { focusField } from './focus-field';

/** The first lines of the advert's text, with the ways to see more of it. */
export function TextBeginning({ session }: { session: Session }) {
  const { draft, page, ui } = session;
  const html = draft.values.value.description ?? '';
  const beginning = useMemo(() => beginningOf(html), [html]);
  const isRead = page.reading.value !== undefined;
  const open = (view: TextView) => {
    ui.textView.value = view;
    focusField(ui, 'description');
  };
  return (
    <div>
      <p class="text-lines" dir="auto">
        {beginning || (isRead && form.NO_TEXT)}
      </p>
      <p class="text-links">
        {beginning && (
          <button type="button" class="link" onClick={() => open('whole')}>
            {form.SHOW_ALL}
          </button>
        )}
        {isRead && (
          <button type="button" class="link" onClick={() => open('editor')}>
            {html ? form.EDIT : form.WRITE} <span class="sr-only">{form.DESCRIPTION}</span>
          </button>
        )}
        {html && <span class="count">{copy.characters(codePoints(html))}</span>}
      </p>
    </div>
  );
}
