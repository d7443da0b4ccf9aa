import type { Signal } from '@preact/signals';
import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { Check, ChevronDown, ChevronUp } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/form';
import { Icon } from './Icon';
import { StatusMessage } from './StatusMessage';

/** An entry of the list. */
export interface ComboboxItem {
  key: string;
  name: string;
  /** What the name belongs to, where that is shown before it. */
  path?: string;
}

export interface ComboboxProps {
  /** Element id of the input. */
  id: string;
  label: string;
  /** Stands over the list where all of its names belong to it. */
  heading?: string;
  /** What a query finds, the best first; what is offered where nothing was typed. The same function while the list is. */
  find(query: string): readonly ComboboxItem[];
  /** The keys of what is chosen; where it is one, it stands in the input. */
  chosen: readonly string[];
  multiple: boolean;
  describedBy: string;
  invalid: boolean;
  required: boolean;
  /** What came of a choice, for those who cannot see it. Typing takes it away. */
  announcement: Signal<string>;
  onChoose(keys: string[]): void;
  onLeave(): void;
}

/** Whether the key writes a character. */
function isPrintable({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

function formAround(): Element {
  return document.querySelector('main') ?? document.body;
}

/** A searchable list of entries, by keyboard and screen reader as the ARIA combobox pattern has it. */
export function Combobox(props: ComboboxProps) {
  const { id, label, find, chosen, multiple, announcement, onChoose, onLeave } = props;
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
    // The list stays within the form, so that it never lies over the Post bar.
    positioning: { sameWidth: true, strategy: 'fixed', gutter: 2, overflowPadding: 4, boundary: formAround },
    onValueChange: ({ value }) => onChoose(value),
    // To choose what was suggested is no change, and a choice all the same.
    onSelect: ({ itemValue }) => {
      if (!multiple && chosen.includes(itemValue)) onChoose([itemValue]);
    },
    // What was typed is given up with the list: the input says what is chosen.
    inputValue: typed ?? (multiple ? '' : chosen.join()),
    onInputValueChange: ({ inputValue, reason }) => {
      const isTyped = reason === 'input-change';
      setTyped(isTyped ? inputValue : undefined);
      if (isTyped) announcement.value = '';
    },
    onOpenChange: ({ open }) => {
      // In the middle of the popup there is room for the list below the input.
      if (open) document.getElementById(id)?.scrollIntoView({ block: 'center' });
      else setTyped(undefined);
    },
  });
  /** The library moves the caret to the end when the list opens: what is chosen would be typed on. */
  const selectChosen = (input: HTMLInputElement) => {
    if (typed === undefined && input.selectionStart === input.value.length) input.select();
  };
  const api = combobox.connect(service, normalizeProps);
  const isEmpty = found.length === 0;
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
          // What is typed first takes the place of what is chosen.
          onFocusCapture={(event) => event.currentTarget.select()}
          onPasteCapture={({ currentTarget }) => selectChosen(currentTarget)}
          onFocusOut={onLeave}
          onKeyDownCapture={(event) => {
            if (isPrintable(event)) selectChosen(event.currentTarget);
            if (multiple && event.key === 'Backspace' && !event.currentTarget.value && chosen.length > 0) {
              onChoose(chosen.slice(0, -1));
            }
          }}
        />
        {/* The visible way back: Escape closes the whole popup in Firefox. */}
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
            <li key={item.key} {...api.getItemProps({ item })} class="combobox-item">
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
      <StatusMessage class="sr-only">
        {api.open && query ? copy.found(found.length) : announcement.value}
      </StatusMessage>
    </div>
  );
}
