import { computed, type ReadonlySignal } from '@preact/signals';
import { todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_FIELD_IDS } from '@/utils/advert/fields';
import { SAVED } from '@/utils/copy/en-GB/settings';
import { checkDefaults, type DefaultTexts } from '@/utils/settings/check-defaults';
import { defaults } from '@/utils/settings/defaults';
import { defaultsSchema } from '@/utils/settings/defaults-schema';
import type { Managed } from '@/utils/settings/managed';
import { isValid } from '@/utils/validation/is-valid';
import { createForm, type Form, type SaveResult } from './form';
import { createLoader, type Loaded, type Loader, loadedTogether, loadedValue } from './loader';
import { CORRECT_FIRST, NOT_SAVED, success } from './status';

type Values = DefaultTexts & { linkToPage: boolean };

interface ShownDefaults {
  values: Values;
  managed: Managed['defaults'];
}

export interface DefaultValuesModel {
  shown: ReadonlySignal<Loaded<ShownDefaults>>;
  form: Form<Values>;
  load(): Promise<void>;
  /** Shows what changed in storage, but for what was typed. */
  follow(): Promise<void>;
}

export function createDefaultValues({ managed }: { managed: Loader<Managed> }): DefaultValuesModel {
  const stored = createLoader(async (): Promise<Values> => {
    const values = await defaults.get();
    form.reset(values);
    return values;
  });
  const follow = async () => {
    if (stored.state.value.phase === 'failed') return stored.load();
    const now: Values | undefined = await defaults.get().catch(() => undefined);
    const before = loadedValue(stored);
    if (!before || !now) return;
    stored.set(now);
    form.change(changedParts(before, now, form.values.value));
  };
  const together = loadedTogether({ stored, managed });

  const save = async (given: Values): Promise<SaveResult<Values>> => {
    const managedDefaults = loadedValue(managed)?.defaults;
    const before = loadedValue(stored);
    if (!managedDefaults || !before) return { status: NOT_SAVED };
    const now = await defaults.get();
    // The form may not have heard of it.
    const typed = { ...given, ...changedParts(before, now, given) };
    const { tidied, faults } = await checkDefaults({ ...typed, ...managedDefaults }, todayInLondon());
    const isManaged = (id: string) => Object.hasOwn(managedDefaults, id);
    const free = DEFAULT_FIELD_IDS.filter((id) => !isManaged(id));
    const { linkToPage } = typed;
    const shown = { values: { ...Object.fromEntries(free.map((id) => [id, tidied[id]])), linkToPage } };
    // The recruiter's values under the policy stay stored.
    const underPolicy = Object.entries(now).filter(([id]) => isManaged(id));
    const changed = Object.entries({ ...tidied, linkToPage }).filter(([id]) => !isManaged(id));
    const next: unknown = Object.fromEntries([...underPolicy, ...changed]);
    if (Object.keys(faults).length > 0 || !isValid(next, defaultsSchema)) {
      return { ...shown, faults, status: CORRECT_FIRST };
    }
    await defaults.set(next);
    stored.set(next);
    return { ...shown, status: success(SAVED) };
  };
  const form = createForm<Values>({ linkToPage: true }, save);

  return {
    shown: computed(() => {
      const state = together.value;
      if (state.phase !== 'ready') return state;
      const managed = state.value.managed.defaults;
      const typed = form.values.value;
      const linkToPage = managed.linkToPage ?? typed.linkToPage;
      return { phase: 'ready', value: { values: { ...typed, ...managed, linkToPage }, managed } };
    }),
    form,
    load: stored.load,
    follow,
  };
}

/** @returns what is new in storage, where the form still shows what was stored before */
function changedParts(before: Values, now: Values, typed: Values): Partial<Values> {
  const untouched = DEFAULT_FIELD_IDS.filter(
    (id) => (before[id] ?? '') !== (now[id] ?? '') && (typed[id] ?? '') === (before[id] ?? ''),
  );
  return {
    ...Object.fromEntries(untouched.map((id) => [id, now[id]])),
    ...(typed.linkToPage === before.linkToPage ? { linkToPage: now.linkToPage } : {}),
  };
}
