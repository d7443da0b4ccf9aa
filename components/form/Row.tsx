import { ChevronUp, Eye, TriangleAlert } from 'lucide';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { RowId } from '@/utils/advert/field-entry';
import { fieldOf } from '@/utils/advert/fields';
import { ROW_LABELS } from '@/utils/copy/en-GB/rows';
import { stableComputed } from '@/utils/state/popup/models/stable-computed';
import { type RowState, rowStateOf } from '@/utils/state/popup/row-state';
import type { Session } from '@/utils/state/popup/session';
import { AcceptValues } from './AcceptValues';
import { focusField, rowHeadId } from './focus-field';
import { ShownOnPage, ShowOnPage } from './ShowOnPage';
import { TextBeginning } from './TextBeginning';

export interface RowActionProps {
  session: Session;
  row: RowId;
}

interface Props extends RowActionProps {
  isOpen: boolean;
  RowAction?: FunctionComponent<RowActionProps> | undefined;
  /** Its fields, shown while it is open. */
  children: ComponentChildren;
}

/** A row of the form: a line with its values, which opens in place to change them. */
export function Row({ session, row, isOpen, RowAction, children }: Props) {
  const { ui } = session;
  const state = useMemo(() => stableComputed(() => rowStateOf(session, row)), [session, row]).value;
  const { mark, message } = state;
  const id = rowHeadId(row);
  const shown = state.onPage && fieldOf(state.onPage);
  const focusHead = () => document.getElementById(id)?.focus();
  const close = () => {
    // First, so that the field that is left is tidied.
    focusHead();
    ui.closeRow(row);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls in it bubble up.
    <div
      class={`row row-${row}`}
      data-open={isOpen ? '' : undefined}
      data-mark={mark}
      onFocusIn={() => ui.useRow(row)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen || isHandled(event)) return;
        // Otherwise it closes the popup.
        event.preventDefault();
        close();
      }}
    >
      <div class="row-line">
        <h2 class="row-heading">
          <button
            type="button"
            id={id}
            class="row-head"
            aria-expanded={isOpen}
            aria-controls={`${id}-fields`}
            aria-describedby={!isOpen && message ? `${id}-message` : undefined}
            onClick={({ currentTarget }) => {
              if (isOpen) return close();
              ui.openRow(row);
              if (state.first && mayMoveFocus(currentTarget)) focusField(ui, state.first);
            }}
          >
            <RowHead row={row} state={state} isOpen={isOpen} />
          </button>
        </h2>
        {isOpen
          ? RowAction && <RowAction session={session} row={row} />
          : state.unsure.length > 0 && (
              <AcceptValues session={session} fields={state.unsure} moveFocus={focusHead} />
            )}
        {!isOpen && shown && <ShowOnPage session={session} field={shown} />}
      </div>
      {!isOpen && row === 'text' && <TextBeginning session={session} />}
      {!isOpen && message && (
        <p id={`${id}-message`} class={mark === 'fault' ? 'row-message issue' : 'row-message note'}>
          {message}
        </p>
      )}
      {!isOpen && shown && <ShownOnPage session={session} field={shown} />}
      <div id={`${id}-fields`} class="row-fields" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

/** What a row's button says: its label, and at rest its values. */
function RowHead({ row, state, isOpen }: { row: RowId; state: RowState; isOpen: boolean }) {
  const { mark, value, aside, isEmpty } = state;
  return (
    <>
      <span class="row-label">
        {mark && <Icon icon={mark === 'gap' || mark === 'fault' ? TriangleAlert : Eye} size={12} />}
        {ROW_LABELS[row]}
      </span>{' '}
      {isOpen ? (
        <Icon icon={ChevronUp} size={14} />
      ) : (
        row !== 'text' && (
          <span class="row-value" data-empty={isEmpty ? '' : undefined}>
            <bdi>{value}</bdi> {aside && <small>{aside}</small>}
          </span>
        )
      )}
    </>
  );
}

/** A press that did not take the focus leaves it where it is. Some browsers focus no button that is clicked. */
function mayMoveFocus(head: Element): boolean {
  return document.activeElement === head || document.activeElement === document.body;
}

/**
 * Escape ends the composing of a letter first. In an open list it closes the list; in a closed one it does nothing, but
 * the library prevents the default, too.
 */
function isHandled({ target, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true;
  const list = target instanceof Element && target.closest('[role=combobox]');
  return list ? list.ariaExpanded === 'true' : defaultPrevented;
}
