import { batch } from '@preact/signals';
import { formatDate } from '@/utils/advert/dates';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { salary } from '@/utils/copy/en-GB/advert';
import type { DraftFields } from '@/utils/drafts/draft';
import { PAY_FIGURES, replacedWith } from '@/utils/drafts/pay';
import type { Other, OtherPay, Others, ReadFields } from '@/utils/reading/reading';
import { chooseValue } from './edit';
import { proposeFields } from './propose-fields';
import type { Models } from './session';

type Values = { readonly [Id in FieldId]?: string };

/** What one press puts into the form: of the pay several fields. */
export interface OtherValue {
  words: string;
  values: Values;
}

/** Other values of a field that the page may mean, as the form has them, and the likeliest where the field differs. */
export function otherValuesOf(
  { draft, settings }: Models<'draft' | 'settings'>,
  id: FieldId,
): readonly OtherValue[] {
  const offered = readingsOf(draft.others.value ?? {}, id).map((fields) =>
    proposeFields(settings, { kind: 'advert', fields, warnings: [] }),
  );
  if (offered.length === 0) return [];
  const compared = id === 'salary_low' ? PAY_FIGURES : [id];
  const now = keyOf(draft.fields.value, compared);
  const others = new Map<string, OtherValue>();
  for (const fields of [draft.proposed.value, ...offered]) {
    const values = valuesOf(fields, replacedWith(draft.fields.value, id));
    const key = keyOf(fields, compared);
    const words = valueText(id, values, settings.today.value);
    if (words && key !== now && !others.has(key)) others.set(key, { words, values });
  }
  return [...others.values()];
}

/** Puts the value into the form as the recruiter's. */
export function chooseOther(models: Models<'draft' | 'posting'>, { values }: OtherValue): void {
  batch(() => {
    for (const id of FIELD_IDS) {
      const value = values[id];
      if (value !== undefined) chooseValue(models, id, value);
    }
  });
}

function readingsOf(others: Others, id: FieldId): readonly ReadFields[] {
  const { pay = [], ...values } = others;
  if (id === 'salary_low') return pay.map(payFields);
  const ofField: { readonly [Id in FieldId]?: readonly Other[] | undefined } = values;
  return ofField[id]?.map((other) => ({ [id]: other })) ?? [];
}

function payFields({ source, ...pay }: OtherPay): ReadFields {
  const found = Object.entries(pay).filter(([, value]) => value !== undefined);
  return Object.fromEntries(found.map(([id, value]) => [id, { value, source }]));
}

/** An empty text where a field of the pay has no value, so that none of another pay stays. */
function valuesOf(fields: DraftFields, ids: readonly FieldId[]): Values {
  return Object.fromEntries(ids.map((id) => [id, String(fields[id]?.value ?? '')]));
}

const keyOf = (fields: DraftFields, ids: readonly FieldId[]) => JSON.stringify(valuesOf(fields, ids));

function valueText(id: FieldId, values: Values, today: string): string {
  const value = values[id] ?? '';
  if (id === 'closing_date') return value && formatDate(value, today);
  if (id !== 'salary_low') return value;
  const { salary_low: low, salary_high: high, salary_period: period } = values;
  const amounts = [low, high].filter(Boolean).map((amount) => `£${amount}`);
  return amounts.length > 0 ? salary([...new Set(amounts)], period || undefined) : '';
}
