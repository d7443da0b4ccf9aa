import type { ComponentChildren } from 'preact';
import type { Form } from '@/utils/state/options/form';

interface Props {
  form: Pick<Form<object>, 'save' | 'faults'>;
  /** Of the inputs' ids, to focus the first error. */
  idPrefix?: string;
  children: ComponentChildren;
}

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
