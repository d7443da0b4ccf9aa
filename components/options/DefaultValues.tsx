import { DEFAULT_FIELD_IDS } from '@/utils/advert/fields';
import type { DefaultValuesModel } from '@/utils/state/options/default-values';
import { DefaultValue } from './DefaultValue';
import { SET_BY_COMPANY } from './Input';
import { Loading } from './Loading';
import { SaveRow } from './SaveRow';
import { SettingsForm } from './SettingsForm';

/** What fills gaps where a page is silent. */
export function DefaultValues({ model: { shown, form } }: { model: DefaultValuesModel }) {
  const state = shown.value;
  if (state.phase !== 'ready') return <Loading phase={state.phase} />;
  const { values, managed } = state.value;
  const isManaged = (id: keyof typeof managed) => managed[id] !== undefined;
  return (
    <SettingsForm form={form}>
      <p>These fill a field where the page says nothing. What the page says always comes first.</p>
      {DEFAULT_FIELD_IDS.map((id) => (
        <DefaultValue
          key={id}
          id={id}
          value={values[id] ?? ''}
          isManaged={isManaged(id)}
          fault={form.faults.value[id]}
          onChange={(text) => form.change({ [id]: text })}
        />
      ))}
      <label class="check-label">
        <input
          type="checkbox"
          checked={values.linkToPage}
          disabled={isManaged('linkToPage')}
          onChange={(event) => form.change({ linkToPage: event.currentTarget.checked })}
        />{' '}
        Where a page has no apply link, use the page’s own address
        {isManaged('linkToPage') && <span class="hint"> ({SET_BY_COMPANY})</span>}
      </label>
      <p class="hint">
        The e-mail address and the phone number are used only where the page gives no way to apply.
      </p>
      <SaveRow status={form.status.value} />
    </SettingsForm>
  );
}
