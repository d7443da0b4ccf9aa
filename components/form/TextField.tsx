import { fill } from '@/components/shared/fill';
import type { Control } from '@/utils/advert/field-entry';
import type { Field } from '@/utils/advert/fields';
import { hostOrMailbox } from '@/utils/advert/link-words';
import { LEADS_TO } from '@/utils/copy/en-GB/form';
import { leaveField } from '@/utils/state/popup/leave-field';
import type { Session } from '@/utils/state/popup/session';
import { typeValue } from '@/utils/state/popup/type-value';
import { FieldFrame } from './FieldFrame';
import { controlId } from './focus-field';
import { TownOutcodes } from './TownOutcodes';

const KEYBOARDS: Readonly<Partial<Record<Control['kind'], 'decimal' | 'url' | 'email' | 'tel'>>> = {
  money: 'decimal',
  url: 'url',
  youtube: 'url',
  email: 'email',
  phone: 'tel',
};

export function TextField({ session, field }: { session: Session; field: Field }) {
  const { id, control } = field;
  const value = session.draft.rowFields[field.row].value[id]?.value;
  const leadsTo = id === 'application_url' && typeof value === 'string' ? hostOrMailbox(value) : '';
  return (
    <FieldFrame session={session} field={field} counted={control.kind === 'text'}>
      {(describedBy, invalid) => (
        <div class="input-box" data-money={control.kind === 'money' ? '' : undefined}>
          <input
            id={controlId(id)}
            type="text"
            autocomplete="off"
            dir="auto"
            spellcheck={id === 'title'}
            inputMode={KEYBOARDS[control.kind] ?? 'text'}
            value={typeof value === 'string' ? value : ''}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            aria-required={field.required === 'yes'}
            onInput={(event) => typeValue(session, id, event.currentTarget.value)}
            onBlur={() => leaveField(session, id)}
          />
          {control.kind === 'postcode' && <TownOutcodes session={session} />}
          {leadsTo && <p class="link-target">{fill(LEADS_TO, { place: <b>{leadsTo}</b> })}</p>}
        </div>
      )}
    </FieldFrame>
  );
}
