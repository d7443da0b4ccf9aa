import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { isSameData } from '@/utils/records/is-same-data';
import type { Faults } from '@/utils/settings/faults';
import { NOT_SAVED, type Status } from './status';

export interface SaveResult<Values> {
  faults?: Faults;
  status?: Status;
  /** New values, except of inputs edited meanwhile. */
  values?: Partial<Values>;
}

export interface Form<Values extends object> {
  values: ReadonlySignal<Values>;
  faults: ReadonlySignal<Faults>;
  status: ReadonlySignal<Status | undefined>;
  /** Also clears the status. */
  change(part: Partial<Values>): void;
  reset(values: Values): void;
  /** Ignored while a save is in progress. @param given is saved instead of what is typed */
  save(given?: Values): Promise<void>;
}

/** @param save is called synchronously, so it may request a permission; a rejection means that nothing was stored */
export function createForm<Values extends object>(
  initial: Values,
  save: (values: Values) => Promise<SaveResult<Values>>,
): Form<Values> {
  const values = signal(initial);
  const faults = signal<Faults>({});
  const status = signal<Status | undefined>(undefined);
  let isSaving = false;
  return {
    values,
    faults,
    status,
    change(part) {
      values.value = { ...values.value, ...part };
      status.value = undefined;
    },
    reset(next) {
      values.value = next;
      faults.value = {};
      status.value = undefined;
    },
    async save(given = values.value) {
      if (isSaving) return;
      isSaving = true;
      const result = await save(given).catch((): SaveResult<Values> => ({ status: NOT_SAVED }));
      isSaving = false;
      // What is good of the saved values is not said beside others.
      const isOfShown = !result.status?.isGood || isSameData(values.value, given);
      batch(() => {
        values.value = replaceUnchanged(values.value, given, result.values ?? {});
        faults.value = result.faults ?? {};
        status.value = isOfShown ? result.status : undefined;
      });
    },
  };
}

function replaceUnchanged<Values extends object>(now: Values, typed: Values, given: Partial<Values>): Values {
  const next = { ...now };
  for (const key in given) if (now[key] === typed[key]) Object.assign(next, { [key]: given[key] });
  return next;
}
