import type { Coreskills } from '@/utils/advert/rules';
import { BUNDLED_CORESKILLS, countList } from '@/utils/coreskills/list';
import { compareLists } from '@/utils/coreskills/list-change';
import { choices, mergeChoices } from '../choices';
import { type StoredList, storedList } from '../coreskill-list';
import { definePortable } from './define-portable';

/** The list is replaced as a whole. */
export const portableList = definePortable(storedList, {
  async compare(coming) {
    const here = await storedList.get();
    if (JSON.stringify(here?.coreskills) === JSON.stringify(coming?.coreskills)) return [];
    const { added, gone } = compareLists(toCoreskills(here), toCoreskills(coming));
    const changes = [
      namesInWords('Added', [...added.coreskills, ...added.specialisms]),
      namesInWords('Gone', [...gone.coreskills, ...gone.specialisms]),
    ];
    return [
      {
        id: 'coreskillList',
        label: 'The list of coreskills',
        before: listInWords(here),
        after: [listInWords(coming), ...changes].filter(Boolean).join('. '),
      },
    ];
  },

  async take(coming, { ticked }) {
    if (ticked.length > 0) await storedList.set(coming);
    return [];
  },
});

/** Incoming choices are added to stored ones. */
export const portableChoices = definePortable(choices, {
  async compare(coming) {
    const here = await choices.get();
    const joined = mergeChoices(here, coming);
    const added = joined.filter((one) => !here.includes(one)).length;
    if (added === 0) return [];
    return [
      {
        id: 'choices',
        label: 'What you chose for earlier adverts, which suggestions learn from',
        before: advertsInWords(here.length),
        after: `${advertsInWords(joined.length)}, ${added} of them from the file`,
      },
    ];
  },

  async take(coming, { ticked }) {
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
  return `${list ? `the list of ${list.file}` : 'the bundled list'}, ${coreskills} coreskills and ${specialisms} specialisms`;
}

function namesInWords(words: string, names: readonly string[]): string {
  return names.length > 0 ? `${words}: ${names.join('; ')}` : '';
}

function advertsInWords(count: number): string {
  return count === 1 ? '1 advert' : `${count} adverts`;
}
