import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { Check, ChevronDown } from 'lucide';
import { options } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/shared/Icon';
import { searchNames } from '@/utils/coreskills/search';

// The library writes the input's text back in an effect. Left until after the next frame, as effects are by default, that
// would overwrite a letter typed within the frame; so effects run as soon as the drawing is done.
options.requestAnimationFrame = queueMicrotask;

interface Props {
  /** Element id of the input. */
  id: string;
  label: string;
  names: readonly string[];
  chosen: readonly string[];
  multiple: boolean;
  describedBy: string;
  invalid: boolean;
  required: boolean;
  onChoose(names: string[]): void;
  onLeave(): void;
}

function formAround(): Element {
  return document.querySelector('main') ?? document.body;
}

/** A searchable list of names, by keyboard and screen reader as the ARIA combobox pattern has it. */
export function Combobox(props: Props) {
  const { id, label, names, chosen, multiple, onChoose, onLeave } = props;
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchNames(names, query), [names, query]);
  const collection = useMemo(() => combobox.collection({ items: found }), [found]);
  const service = useMachine(combobox.machine, {
    id: `${id}-combobox`,
    ids: { input: id, label: `${id}-label` },
    collection,
    multiple,
    value: [...chosen],
    openOnClick: true,
    inputBehavior: 'autohighlight',
    selectionBehavior: multiple ? 'clear' : 'replace',
    // The list stays within the form, so that it never lies over the Post bar.
    positioning: { sameWidth: true, strategy: 'fixed', gutter: 2, overflowPadding: 4, boundary: formAround },
    onValueChange: ({ value }) => onChoose(value),
    onInputValueChange: ({ inputValue, reason }) => setQuery(reason === 'input-change' ? inputValue : ''),
    onOpenChange: ({ open }) => {
      // In the middle of the popup there is room for the list below the input.
      if (open) document.getElementById(id)?.scrollIntoView({ block: 'center' });
      else setQuery('');
    },
  });
  const api = combobox.connect(service, normalizeProps);
  return (
    <div {...api.getRootProps()} class="combobox">
      <div {...api.getControlProps()} class="combobox-control">
        <input
          {...api.getInputProps()}
          type="text"
          role="combobox"
          aria-expanded={api.open}
          class="combobox-input"
          aria-labelledby={`${id}-label`}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid}
          aria-required={props.required}
          onFocusOut={onLeave}
          onKeyDownCapture={(event) => {
            if (multiple && event.key === 'Backspace' && !event.currentTarget.value && chosen.length > 0) {
              onChoose(chosen.slice(0, -1));
            }
          }}
        />
        <button {...api.getTriggerProps()} class="combobox-trigger" aria-label={`Show every ${label}`}>
          <Icon of={ChevronDown} />
        </button>
      </div>
      <div {...api.getPositionerProps()} class="combobox-positioner">
        <ul {...api.getContentProps()} class="combobox-list">
          {found.map((name) => (
            <li key={name} {...api.getItemProps({ item: name })} class="combobox-item">
              <span>{name}</span>
              {chosen.includes(name) && <Icon of={Check} />}
            </li>
          ))}
          {found.length === 0 && <li class="combobox-none">Nothing on the list matches “{query}”</li>}
        </ul>
      </div>
      <span class="sr-only" role="status">
        {api.open && query ? `${found.length} found` : ''}
      </span>
    </div>
  );
}
