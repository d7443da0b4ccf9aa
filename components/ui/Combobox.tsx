import type { Signal } from '@preact/signals';
import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { Check, ChevronDown, ChevronUp } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/form';
import { Icon } from './Icon';
import { StatusMessage } from './StatusMessage';
import { useAfterTyping } from './use-after-typing';

export interface ComboboxItem {
  key: string;
  name: string;
  /** Shown before the name. */
  path?: string;
}

export interface ComboboxProps {
  id: string;
  label: string;
  /** Shown above the list. */
  heading?: string;
  /** Best first; suggestions for an empty query. Must be stable. */
  find(query: string): readonly ComboboxItem[];
  /** Keys. A single one is shown in the input. */
  chosen: readonly string[];
  multiple: boolean;
  describedBy: string;
  invalid: boolean;
  required: boolean;
  /** For screen readers. Typing clears it. */
  announcement: Signal<string>;
  onChoose(keys: string[]): void;
  onLeave(): void;
}

function formAround(): Element {
  return document.querySelector('main') ?? document.body;
}

/** The list's state, kept by the library. */
function useCombobox({ id, find, chosen, multiple, announcement, onChoose }: ComboboxProps) {
  const [typed, setTyped] = useState<string>();
  const query = typed ?? '';
  const found = useMemo(() => find(query), [find, query]);
  const collection = useMemo(
    () =>
      combobox.collection({
        items: [...found],
        itemToValue: ({ key }) => key,
        itemToString: ({ name }) => name,
      }),
    [found],
  );
  const service = useMachine(combobox.machine, {
    id: `${id}-combobox`,
    ids: { input: id, label: `${id}-label` },
    collection,
    multiple,
    value: [...chosen],
    openOnClick: true,
    inputBehavior: 'autohighlight',
    selectionBehavior: multiple ? 'clear' : 'replace',
    // Keeps the Post bar uncovered.
    positioning: { sameWidth: true, strategy: 'fixed', gutter: 2, overflowPadding: 4, boundary: formAround },
    onValueChange: ({ value }) => onChoose(value),
    // Confirms a suggested value, which does not change.
    onSelect: ({ itemValue }) => {
      if (!multiple && chosen.includes(itemValue)) onChoose([itemValue]);
    },
    // The input shows the selection again.
    inputValue: typed ?? (multiple ? '' : chosen.join()),
    onInputValueChange: ({ inputValue, reason }) => {
      const isTyped = reason === 'input-change';
      setTyped(isTyped ? inputValue : undefined);
      if (isTyped) announcement.value = '';
    },
    onOpenChange: ({ open }) => {
      // Scrolls to where the list fits.
      if (open) document.getElementById(id)?.scrollIntoView({ block: 'center' });
      else setTyped(undefined);
    },
  });
  const api = combobox.connect(service, normalizeProps);
  return { api, typed, query, found };
}

/** A searchable list (ARIA combobox pattern). */
export function Combobox(props: ComboboxProps) {
  const { id, label, chosen, multiple, announcement, onChoose, onLeave } = props;
  const { api, typed, query, found } = useCombobox(props);
  /** The library moves the caret to the end. Typing should replace the selection. */
  const selectChosen = (input: HTMLInputElement) => {
    if (typed === undefined && input.selectionStart === input.value.length) input.select();
  };
  const isEmpty = found.length === 0;
  const counted = useAfterTyping(api.open && query ? copy.found(found.length) : '', query);
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
          onFocusCapture={(event) => event.currentTarget.select()}
          // Not on keydown: the caret can still move.
          onBeforeInput={(event) => {
            if (event.inputType.startsWith('insert')) selectChosen(event.currentTarget);
          }}
          onFocusOut={onLeave}
          onKeyDownCapture={(event) => {
            const isEmptied = event.key === 'Backspace' && !event.currentTarget.value;
            // One that is held has just deleted what was typed.
            if (multiple && isEmptied && !event.repeat && chosen.length > 0) onChoose(chosen.slice(0, -1));
          }}
        />
        {/* Escape closes the popup in Firefox. */}
        <button
          {...api.getTriggerProps()}
          class="combobox-trigger"
          aria-label={api.open ? copy.CLOSE_LIST : copy.showEvery(label)}
        >
          <Icon icon={api.open ? ChevronUp : ChevronDown} />
        </button>
      </div>
      <div {...api.getPositionerProps()} class="combobox-positioner">
        <ul {...api.getContentProps()} class="combobox-list" hidden={!api.open || isEmpty}>
          {props.heading && (
            <li aria-hidden="true" class="combobox-heading">
              {props.heading}
            </li>
          )}
          {found.map((item) => (
            <li
              key={item.key}
              {...api.getItemProps({ item })}
              // The library marks the highlighted item, which is not the chosen one where several can be chosen.
              {...(multiple ? { 'aria-selected': chosen.includes(item.key) } : {})}
              class="combobox-item"
            >
              <span>
                {item.path !== undefined && <span class="combobox-path">{item.path} › </span>}
                {item.name}
              </span>
              {chosen.includes(item.key) && <Icon icon={Check} />}
            </li>
          ))}
        </ul>
        {api.open && isEmpty && <p class="combobox-list combobox-none">{copy.nothingMatches(query)}</p>}
      </div>
      <StatusMessage class="sr-only">{counted || announcement.value}</StatusMessage>
    </div>
  );
}
