import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** What is read from storage: on its way, there, or not readable. */
export type Loaded<T> =
  | { phase: 'loading' }
  | { phase: 'failed'; error: unknown }
  | { phase: 'ready'; value: T };

/** Reads a value for a section of the settings and holds it. */
export interface Loader<T> {
  state: ReadonlySignal<Loaded<T>>;
  /** Reads the value, or reads it again. It never rejects: a failure shows in `state`. */
  load(): Promise<void>;
  /** Shows a newer value without reading it. */
  set(value: T): void;
}

/** @param read reads the value; where it fails after it succeeded once, the earlier value stays */
export function createLoader<T>(read: () => Promise<T>): Loader<T> {
  const state = signal<Loaded<T>>({ phase: 'loading' });
  const set = (value: T) => {
    state.value = { phase: 'ready', value };
  };
  const load = async () => {
    try {
      set(await read());
    } catch (error) {
      if (state.value.phase !== 'ready') state.value = { phase: 'failed', error };
    }
  };
  return { state, load, set };
}

/** @returns the value, or undefined while there is none. */
export function loadedValue<T>({ state }: Pick<Loader<T>, 'state'>): T | undefined {
  return state.value.phase === 'ready' ? state.value.value : undefined;
}

type Values<Loaders> = { [Name in keyof Loaders]: Loaders[Name] extends Loader<infer T> ? T : never };

/** @returns all of the values together: ready once each of them is, failed as soon as one has failed. */
export function loadedTogether<Loaders extends Readonly<Record<string, Loader<unknown>>>>(
  loaders: Loaders,
): ReadonlySignal<Loaded<Values<Loaders>>> {
  return computed(() => {
    const states = Object.entries(loaders).map(([name, { state }]) => [name, state.value] as const);
    const unready = states.map(([, state]) => state).filter((state) => state.phase !== 'ready');
    const [missing] = unready.sort((one) => (one.phase === 'failed' ? -1 : 1));
    if (missing) return missing;
    const values = states.map(([name, state]) => [name, state.phase === 'ready' && state.value]);
    // Each value stands under its loader's name.
    return { phase: 'ready', value: Object.fromEntries(values) as Values<Loaders> };
  });
}
