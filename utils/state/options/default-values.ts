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
}

export function createDefaultValues({ managed }: { managed: Loader<Managed> }): DefaultValuesModel {
  const stored = createLoader(async () => form.reset(await defaults.get()));
  const together = loadedTogether({ stored, managed });

  const save = async (typed: Values): Promise<SaveResult<Values>> => {
    const preset = loadedValue(managed)?.defaults;
    if (!preset) return { status: NOT_SAVED };
    const { tidied, faults } = await checkDefaults({ ...typed, ...preset }, todayInLondon());
    const isManaged = (id: string) => Object.hasOwn(preset, id);
    const free = DEFAULT_FIELD_IDS.filter((id) => !isManaged(id));
    const shown = { values: Object.fromEntries(free.map((id) => [id, tidied[id]])) };
    // The recruiter's values under the policy stay stored.
    const underPolicy = Object.entries(await defaults.get()).filter(([id]) => isManaged(id));
    const changed = Object.entries({ ...tidied, linkToPage: typed.linkToPage }).filter(
      ([id]) => !isManaged(id),
    );
    const next: unknown = Object.fromEntries([...underPolicy, ...changed]);
    if (Object.keys(faults).length > 0 || !isValid(next, defaultsSchema)) {
      return { ...shown, faults, status: CORRECT_FIRST };
    }
    await defaults.set(next);
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
  };
}
