import type { Difference } from '@/utils/settings/portable/portable';

interface Props {
  differences: readonly Difference[];
  /** The ids of those that are to be taken over. */
  ticked: ReadonlySet<string>;
  /** Whether the accounts are locked: then none can be added. */
  isLocked: boolean;
  onTick(id: string, isTicked: boolean): void;
}

/** Every difference that a file would make to the settings. Only what is ticked is taken over. */
export function RestoreSettings({ differences, ticked, isLocked, onTick }: Props) {
  if (differences.length === 0) return null;
  const hasAccounts = differences.some(isAccount);
  return (
    <fieldset class="fieldset restore-settings">
      <legend>Settings in the file that differ from yours</legend>
      <p class="hint">
        Tick what you want to take over. Nothing else of your settings is changed; accounts that are here stay
        as they are.
      </p>
      {hasAccounts && isLocked && (
        <p class="hint">
          Your accounts are locked, so none can be added now. Unlock them under Security, then choose the file
          again.
        </p>
      )}
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
              was <bdi>{difference.before}</bdi> → will be <bdi>{difference.after}</bdi>
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
