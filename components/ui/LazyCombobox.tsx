import { ChevronDown } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { loadModule, useLazyModule } from '@/components/ui/use-lazy-module';
import { LIST_NOT_LOADED, showEvery } from '@/utils/copy/en-GB/form';
import type { ComboboxProps } from './Combobox';

const load = () => import('./Combobox');

/** Loads the combobox before it is needed. */
export const loadCombobox = () => loadModule(load);

/** The combobox is as large as the rest of the form. Its placeholder accepts no input, which would be lost. */
export function LazyCombobox(props: ComboboxProps) {
  const { code, failed } = useLazyModule(load);
  if (code) return <code.Combobox {...props} />;
  return (
    <div class="combobox">
      <div class="combobox-control">
        <input
          id={props.id}
          type="text"
          role="combobox"
          class="combobox-input"
          aria-labelledby={`${props.id}-label`}
          aria-expanded="false"
          disabled
          value={props.multiple ? '' : props.chosen.join()}
        />
        <button type="button" class="combobox-trigger" aria-label={showEvery(props.label)} disabled>
          <Icon icon={ChevronDown} />
        </button>
      </div>
      {failed && <p class="issue">{LIST_NOT_LOADED}</p>}
    </div>
  );
}
