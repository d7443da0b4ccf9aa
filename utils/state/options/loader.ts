import { computed, type ReadonlySignal, signal } from '@preact/signals';

export type Loaded<T> =
  | { phase: 'loading' }
  | { phase: 'failed'; error: unknown }
  | { phase: 'ready'; value: T };

export interface Loader<T> {
  state: ReadonlySignal<Loaded<T>>;
  /** Never rejects: `state` has the failure. */
  load(): Promise<void>;
  set(value: T): void;
}

/** @param read if it fails later, the earlier value stays */
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

/** @returns undefined until it is loaded */
export function loadedValue<T>({ state }: Pick<Loader<T>, 'state'>): T | undefined {
  return state.value.phase === 'ready' ? state.value.value : undefined;
}

type Values<Loaders> = { [Name in keyof Loaders]: Loaders[Name] extends Loader<infer T> ? T : never };

/** @returns ready when all are ready, failed when one has failed */
export function loadedTogether<Loaders extends Readonly<Record<string, Loader<unknown>>>>(
  loaders: Loaders,
): ReadonlySignal<Loaded<Values<Loaders>>> {
  return computed(() => {
    const states = Object.entries(loaders).map(([name, { state }]) => [name, state.value] as const);
    const unready = states.map(([, state]) => state).filter((state) => state.phase !== 'ready');
    const [missing] = unready.sort((one) => (one.phase === 'failed' ? -1 : 1));
    if (missing) return missing;
    const values = states.map(([name, state]) => [name, state.phase === 'ready' && state.value]);
    // `Object.fromEntries` loses the loaders' keys.
    return { phase: 'ready', value: Object.fromEntries(values) as Values<Loaders> };
  });
}
