import type { Coreskills } from '@/utils/advert/rules';
import * as copy from '@/utils/copy/en-GB/settings-differences';
import { BUNDLED_CORESKILLS, countList } from '@/utils/coreskills/list';
import { compareLists } from '@/utils/coreskills/list-change';
import { isSameData } from '@/utils/records/is-same-data';
import { choices, mergeChoices } from '../choices';
import { type StoredList, storedList } from '../coreskill-list';
import { definePortable } from './define-portable';

/** Replaced as a whole. */
export const portableList = definePortable(storedList, {
  async compare(coming) {
    const here = await storedList.get();
    if (isSameData(here?.coreskills, coming?.coreskills)) return [];
    const { added, gone } = compareLists(toCoreskills(here), toCoreskills(coming));
    const changes = [
      copy.added([...added.coreskills, ...added.specialisms]),
      copy.gone([...gone.coreskills, ...gone.specialisms]),
    ];
    return [
      {
        id: 'coreskillList',
        label: copy.CORESKILL_LIST,
        before: listInWords(here),
        after: [listInWords(coming), ...changes].filter(Boolean).join('. '),
      },
    ];
  },

  async apply(coming, { ticked }) {
    if (ticked.length > 0) await storedList.set(coming);
    return [];
  },
});

/** Added to stored ones. */
export const portableChoices = definePortable(choices, {
  async compare(coming) {
    const here = await choices.get();
    const joined = mergeChoices(here, coming);
    const added = joined.filter((one) => !here.includes(one)).length;
    if (added === 0) return [];
    return [
      {
        id: 'choices',
        label: copy.EARLIER_CHOICES,
        before: copy.adverts(here.length),
        after: copy.fromFile(joined.length, added),
      },
    ];
  },

  async apply(coming, { ticked }) {
    if (ticked.length > 0) await choices.set(mergeChoices(await choices.get(), coming));
    return [];
  },
});

function toCoreskills(list: StoredList): Coreskills {
  if (!list) return BUNDLED_CORESKILLS;
  return Object.fromEntries(list.coreskills.map(({ name, specialisms }) => [name, specialisms]));
}

function listInWords(list: StoredList): string {
  const { coreskills, specialisms } = countList(toCoreskills(list));
  return copy.list(list?.file, coreskills, specialisms);
}
