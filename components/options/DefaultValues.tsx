import { DEFAULT_FIELD_IDS } from '@/utils/advert/fields';
import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-defaults';
import type { DefaultValuesModel } from '@/utils/state/options/default-values';
import { DefaultValue } from './DefaultValue';
import { Loading } from './Loading';
import { SaveRow } from './SaveRow';
import { SettingsForm } from './SettingsForm';

export function DefaultValues({ model: { shown, form } }: { model: DefaultValuesModel }) {
  const state = shown.value;
  if (state.phase !== 'ready') return <Loading phase={state.phase} />;
  const { values, managed } = state.value;
  const isManaged = (id: keyof typeof managed) => managed[id] !== undefined;
  return (
    <SettingsForm form={form}>
      <p>{copy.WHAT_THEY_DO}</p>
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
        {copy.LINK_TO_PAGE}
        {isManaged('linkToPage') && <span class="hint"> ({SET_BY_COMPANY})</span>}
      </label>
      <p class="hint">{copy.WHEN_APPLY_DEFAULTS}</p>
      <SaveRow status={form.status.value} />
    </SettingsForm>
  );
}
