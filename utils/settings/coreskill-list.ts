import { array, type Infer, nullable, object, size, string } from 'superstruct';
import { STRING_LIMIT } from '@/utils/advert/limits';
import type { Coreskills } from '@/utils/advert/rules';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import { defineValidatedItem } from './validated-item';

/** Counted in UTF-16 units here, where an emoji is two. */
const name = size(string(), 1, 2 * STRING_LIMIT);

const schema = object({
  file: size(string(), 1, STRING_LIMIT),
  /** ISO time at which it was taken into use. */
  at: string(),
  /** In the order of the file, which browsers do not keep for the keys of an object. */
  coreskills: size(array(object({ name, specialisms: size(array(name), 0, 5_000) })), 1, 5_000),
});

export type StoredList = Infer<typeof schema> | null;

/** The list that replaced the bundled one, if there is one. */
export const storedList = defineValidatedItem<StoredList>('coreskillList', nullable(schema), null);

/** The list in use, with the file that it came from; without one it is the bundled list. */
export interface CoreskillList {
  coreskills: Coreskills;
  from?: { file: string; at: string };
}

/** @returns the list in use. Where a replaced one is damaged, that is the bundled one. */
export async function readCoreskillList(): Promise<CoreskillList> {
  const list = await storedList.get();
  if (!list) return { coreskills: BUNDLED_CORESKILLS };
  const entries = list.coreskills.map(({ name, specialisms }) => [name, specialisms] as const);
  return { coreskills: Object.fromEntries(entries), from: { file: list.file, at: list.at } };
}

/** Takes another list into use. @param file the name of the file that it was read from */
export async function replaceCoreskillList(
  coreskills: Coreskills,
  file: string,
  now: Date = new Date(),
): Promise<void> {
  await storedList.set({
    file: file.slice(-STRING_LIMIT),
    at: now.toISOString(),
    coreskills: Object.entries(coreskills).map(([name, own]) => ({ name, specialisms: [...own] })),
  });
}

/** Takes the bundled list into use again. */
export function resetCoreskillList(): Promise<void> {
  return storedList.set(null);
}
