import { is } from 'superstruct';
import { accounts, chosen } from './accounts';
import { choices } from './choices';
import { storedList } from './coreskill-list';
import { defaults } from './defaults';
import type { CheckedItem } from './item';
import { profileChanges } from './profile';

/** A stored setting that may leave this browser in a backup, and come back. */
export interface Portable {
  name: string;
  read(): Promise<unknown>;
  isSound(value: unknown): boolean;
  /** @throws where the value is not sound, or the browser cannot store it */
  write(value: unknown): Promise<void>;
}

/** @param join what is stored, from what is here and what comes; without it, what comes replaces what is here */
function portable<T>(item: CheckedItem<T>, join = (_here: T, coming: T): T => coming): Portable {
  return {
    name: item.name,
    read: () => item.get(),
    isSound: (value) => is(value, item.schema),
    async write(value) {
      if (!is(value, item.schema)) throw new TypeError(`What is to be stored as ${item.name} is damaged`);
      await item.set(join(await item.get(), value));
    },
  };
}

/** Every setting but the passwords. An account that is only here stays: its password could not be had back. */
export const PORTABLE_SETTINGS: readonly Portable[] = [
  portable(accounts, (here, coming) => [
    ...here.map((account) => coming.find(({ id }) => id === account.id) ?? account),
    ...coming.filter(({ id }) => !here.some((account) => account.id === id)),
  ]),
  portable(chosen),
  portable(defaults),
  portable(profileChanges),
  portable(storedList),
  portable(choices),
];
