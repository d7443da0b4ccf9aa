import { array, type Infer, nullable, object, size, string } from 'superstruct';
import { STRING_LIMIT } from '@/utils/advert/limits';
import type { Coreskills } from '@/utils/advert/rules';
import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import { time } from '@/utils/validation/time';
import { defineValidatedItem } from './validated-item';

/** Counts UTF-16 units, where an emoji is two. */
const name = size(string(), 1, 2 * STRING_LIMIT);

const schema = object({
  file: size(string(), 1, STRING_LIMIT),
  /** Of the replacement. */
  at: time,
  /** Object keys would not keep the file's order. */
  coreskills: size(array(object({ name, specialisms: size(array(name), 0, 5_000) })), 1, 5_000),
});

export type StoredList = Infer<typeof schema> | null;

export const storedList = defineValidatedItem<StoredList>('coreskillList', nullable(schema), null);

export interface CoreskillList {
  coreskills: Coreskills;
  from?: { file: string; at: string };
}

/** @returns the bundled list if the replacement is damaged */
export async function readCoreskillList(): Promise<CoreskillList> {
  const list = await storedList.get();
  if (!list) return { coreskills: BUNDLED_CORESKILLS };
  const entries = list.coreskills.map(({ name, specialisms }) => [name, specialisms] as const);
  return { coreskills: Object.fromEntries(entries), from: { file: list.file, at: list.at } };
}

/** @param file the name of its file */
export async function replaceCoreskillList(coreskills: Coreskills, file: string): Promise<void> {
  await storedList.set({
    file: file.slice(-STRING_LIMIT),
    at: new Date().toISOString(),
    coreskills: Object.entries(coreskills).map(([name, own]) => ({ name, specialisms: [...own] })),
  });
}

export function resetCoreskillList(): Promise<void> {
  return storedList.set(null);
}
