import { fill } from '@/components/shared/fill';
import * as copy from '@/utils/copy/en-GB/settings-restore';
import type { Difference } from '@/utils/settings/portable/portable';

interface Props {
  differences: readonly Difference[];
  ticked: ReadonlySet<string>;
  /** No accounts can be added while locked. */
  isLocked: boolean;
  onTick(id: string, isTicked: boolean): void;
}

/** Only ticked differences are applied. */
export function RestoreSettings({ differences, ticked, isLocked, onTick }: Props) {
  if (differences.length === 0) return null;
  const hasAccounts = differences.some(isAccount);
  return (
    <fieldset class="fieldset restore-settings">
      <legend>{copy.SETTINGS_DIFFER}</legend>
      <p class="hint">{copy.SETTINGS_HINT}</p>
      {hasAccounts && isLocked && <p class="hint">{copy.ACCOUNTS_LOCKED}</p>}
      <ul>
        {differences.map((difference, index) => (
          <li key={difference.id}>
            <label class="check-label">
              <input
                type="checkbox"
                checked={ticked.has(difference.id)}
                disabled={isLocked && isAccount(difference)}
                aria-describedby={`difference-${index}`}
                onChange={({ currentTarget }) => onTick(difference.id, currentTarget.checked)}
              />{' '}
              <bdi>{difference.label}</bdi>
            </label>
            <p class="hint" id={`difference-${index}`}>
              {fill(copy.DIFFERENCE, {
                before: <bdi>{difference.before}</bdi>,
                after: <bdi>{difference.after}</bdi>,
              })}
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function isAccount({ id }: Difference): boolean {
  return id.startsWith('accounts.');
}
