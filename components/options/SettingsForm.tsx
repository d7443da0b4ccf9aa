import type { ComponentChildren } from 'preact';
import type { Form } from '@/utils/state/options/form';

interface Props {
  form: Pick<Form<object>, 'save' | 'faults'>;
  /** Where the names of the inputs, put after this, are their ids: then the first with a fault gets the focus. */
  idPrefix?: string;
  children: ComponentChildren;
}

/** A form that is saved with Enter, too. */
export function SettingsForm({ form, idPrefix, children }: Props) {
  const save = async () => {
    await form.save();
    const [first] = Object.keys(form.faults.value);
    if (first && idPrefix) document.getElementById(`${idPrefix}-${first}`)?.focus();
  };
  return (
    <form
      class="settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {children}
    </form>
  );
}
