import * as copy from '@/utils/copy/en-GB/settings-differences';
import { countEndsSoon } from '../count-ends-soon';
import { definePortable } from './define-portable';

export const portableCountEndsSoon = definePortable(countEndsSoon, {
  async compare(coming) {
    const here = await countEndsSoon.get();
    if (here === coming) return [];
    return [
      {
        id: 'countEndsSoon',
        label: copy.COUNT_ENDS_SOON,
        before: copy.onOrOff(here),
        after: copy.onOrOff(coming),
      },
    ];
  },

  async apply(coming, { ticked }) {
    if (ticked.length > 0) await countEndsSoon.set(coming);
    return [];
  },
});
