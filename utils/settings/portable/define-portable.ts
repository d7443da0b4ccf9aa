import { assert } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import type { ValidatedItem } from '../validated-item';
import type { ApplyContext, CurrentSettings, Difference, Portable, Refusal } from './portable';

interface Ways<T> {
  compare(coming: T, around: CurrentSettings): Promise<Difference[]>;
  apply(coming: T, context: ApplyContext): Promise<Refusal[]>;
}

export function definePortable<T>(item: ValidatedItem<T>, { compare, apply }: Ways<T>): Portable {
  return {
    name: item.name,
    read: () => item.get(),
    isValid: (value) => isValid(value, item.schema),
    async compare(coming, around) {
      assert(coming, item.schema);
      return compare(coming, around);
    },
    async apply(coming, context) {
      assert(coming, item.schema);
      return apply(coming, context);
    },
  };
}
