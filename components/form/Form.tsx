import { SECTION_IDS } from '@/utils/advert/field-entry';
import { fieldsOf } from '@/utils/advert/fields';
import { SECTION_HEADINGS, SECTION_HINTS } from '@/utils/copy/en-GB/fields';
import type { Session } from '@/utils/state/popup/session';
import { FieldControl } from './FieldControl';
import { MoreDetails } from './MoreDetails';

export function Form({ session }: { session: Session }) {
  return (
    <form
      class="form"
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
      aria-busy={session.page.reading.value === undefined}
    >
      {SECTION_IDS.map((id) =>
        id === 'details' ? (
          <MoreDetails key={id} session={session} />
        ) : (
          <section key={id} class={`section section-${id}`}>
            <h2 class="section-heading">{SECTION_HEADINGS[id]}</h2>
            {SECTION_HINTS[id] && <p class="hint section-hint">{SECTION_HINTS[id]}</p>}
            {fieldsOf(id).map((field) => (
              <FieldControl key={field.id} session={session} field={field} />
            ))}
          </section>
        ),
      )}
    </form>
  );
}
