import { computed, type ReadonlySignal } from '@preact/signals';
import { isSameData } from '@/utils/records/is-same-data';

/**
 * A computed signal of plain data that stays the same object while its content is equal, so that nothing that depends on
 * it is computed and drawn again: most keystrokes change neither issues nor other rows.
 */
export function stableComputed<T>(compute: () => T): ReadonlySignal<T> {
  let last: { value: T } | undefined;
  return computed(() => {
    const value = compute();
    if (!last || !isSameData(last.value, value)) last = { value };
    return last.value;
  });
}
