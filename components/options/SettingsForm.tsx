import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Form } from '@/utils/state/options/form';

interface Props {
  form: Pick<Form<object>, 'save' | 'faults'>;
  /** Controls with a fault are `aria-invalid`: the first one gets the focus after a save. */
  children: ComponentChildren;
  /** Where the form replaces the button that was pressed. */
  takesFocus?: boolean;
}

export function SettingsForm({ form, children, takesFocus = false }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const faults = form.faults.value;
  useEffect(() => {
    if (takesFocus) element.current?.querySelector('input')?.focus();
  }, []);
  useLayoutEffect(() => {
    if (Object.keys(faults).length === 0) return;
    const first = element.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    const folded = first?.closest('details');
    if (folded) folded.open = true;
    first?.focus();
  }, [faults]);
  return (
    <form
      class="settings-form"
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      {children}
    </form>
  );
}
