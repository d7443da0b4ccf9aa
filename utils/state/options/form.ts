import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Faults } from '@/utils/settings/faults';
import { NOT_SAVED, type Status } from './status';

/** What became of saving a form. */
export interface SaveResult<Values> {
  /** What is wrong, by the name of the input. */
  faults?: Faults;
  /** What to say beside the button. */
  status?: Status;
  /** What the inputs show from now on. One that was changed in the meantime stays. */
  values?: Partial<Values>;
}

/** A form of the settings: what is typed, what is wrong with it, and what became of the last press of Save. */
export interface Form<Values extends object> {
  values: ReadonlySignal<Values>;
  /** They stay until the next press of Save. */
  faults: ReadonlySignal<Faults>;
  status: ReadonlySignal<Status | undefined>;
  /** Takes over what was typed. The last status is about older values, so it goes. */
  change(part: Partial<Values>): void;
  /** Fills the form anew, as after loading. */
  reset(values: Values): void;
  /** Saves what is typed. Does nothing while an earlier press is being worked on. */
  save(): Promise<void>;
}

/**
 * @param save checks and stores the values. It is called before anything is waited for, so that it may ask for a
 *   permission; where it rejects, the form says that the browser did not store it
 */
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
    async save() {
      if (isSaving) return;
      isSaving = true;
      const typed = values.value;
      const result = await save(typed).catch((): SaveResult<Values> => ({ status: NOT_SAVED }));
      isSaving = false;
      batch(() => {
        values.value = replaceUnchanged(values.value, typed, result.values ?? {});
        faults.value = result.faults ?? {};
        status.value = result.status;
      });
    },
  };
}

function replaceUnchanged<Values extends object>(now: Values, typed: Values, given: Partial<Values>): Values {
  const next = { ...now };
  for (const key in given) if (now[key] === typed[key]) Object.assign(next, { [key]: given[key] });
  return next;
}
