import { SECTIONS } from '@/utils/advert/field-entry';
import { fieldsOf } from '@/utils/advert/fields';
import type { Session } from '@/utils/state/popup/session';
import { AlwaysSent } from './AlwaysSent';
import { FieldControl } from './FieldControl';
import { MoreDetails } from './MoreDetails';

/** The whole form, from the one list of fields, in the order of its sections. */
export function Form({ session }: { session: Session }) {
  return (
    <form
      class="form"
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
      aria-busy={session.page.reading.value === undefined}
    >
      {SECTIONS.map((section) =>
        section.id === 'details' ? (
          <MoreDetails key={section.id} session={session} heading={section.heading} />
        ) : (
          <section key={section.id} class={`section section-${section.id}`}>
            <h2 class="section-heading">{section.heading}</h2>
            {'hint' in section && <p class="hint section-hint">{section.hint}</p>}
            {fieldsOf(section.id).map((field) => (
              <FieldControl key={field.id} session={session} field={field} />
            ))}
          </section>
        ),
      )}
      <AlwaysSent session={session} />
    </form>
  );
}
