import { assert } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import type { ValidatedItem } from '../validated-item';
import type { CurrentSettings, Difference, Portable, Refusal, Taking } from './portable';

interface Ways<T> {
  compare(coming: T, around: CurrentSettings): Promise<Difference[]>;
  take(coming: T, taking: Taking): Promise<Refusal[]>;
}

export function definePortable<T>(item: ValidatedItem<T>, { compare, take }: Ways<T>): Portable {
  return {
    name: item.name,
    read: () => item.get(),
    isValid: (value) => isValid(value, item.schema),
    async compare(coming, around) {
      assert(coming, item.schema);
      return compare(coming, around);
    },
    async take(coming, taking) {
      assert(coming, item.schema);
      return take(coming, taking);
    },
  };
}
