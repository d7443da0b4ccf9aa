import type { ComponentChildren } from 'preact';
import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';

interface Row {
  /** The control's; what is said of it has `statusId`. */
  id: string;
  label: string;
  control: ComponentChildren;
  fault: string | undefined;
  isManaged: boolean;
  status: string;
}

interface Props {
  title: string;
  hint: string;
  columns: readonly [name: string, value: string, status: string];
  rows: readonly Row[];
}

/** For the control's `aria-describedby`. */
export function statusId(id: string): string {
  return `${id}-status`;
}

/** A folded table of names or words of the board, with what is known of each. */
export function StatusTable({ title, hint, columns, rows }: Props) {
  return (
    <details class="key-table">
      <summary>{title}</summary>
      <p class="hint">{hint}</p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, control, fault, isManaged, status }) => (
            <tr key={id}>
              <th scope="row">
                <label for={id}>{label}</label>
              </th>
              <td>{control}</td>
              <td id={statusId(id)}>
                {fault ? (
                  <span class="issue">{fault}</span>
                ) : (
                  <span class="hint">
                    {isManaged && `${SET_BY_COMPANY}, `}
                    {status}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
