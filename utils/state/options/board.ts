import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { parseEndpoint } from '@/utils/board/endpoint';
import { applyChanges, DEFAULT_PROFILE, type Profile, type ProfileChanges } from '@/utils/board/profile';
import { SAVED } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-board';
import { checkProfile } from '@/utils/settings/check-profile';
import type { Managed } from '@/utils/settings/managed';
import { hasBoardPermission, requestBoardPermission } from '@/utils/settings/permission';
import { changesOf } from '@/utils/settings/profile-changes';
import { profileChanges, saveProfileChanges } from '@/utils/settings/stored-profile';
import { createForm, type Form, type SaveResult } from './form';
import { createLoader, type Loaded, type Loader, loadedTogether, loadedValue } from './loader';
import { CORRECT_FIRST, failure, NOT_SAVED, success } from './status';

interface BoardProfile {
  profile: Profile;
  managed: ProfileChanges;
  /** The stored one, not the form's. */
  endpointInUse: string;
}

export interface BoardModel {
  board: ReadonlySignal<Loaded<BoardProfile>>;
  form: Form<Profile>;
  /** For the endpoint in use. */
  isAllowed: ReadonlySignal<boolean>;
  load(): Promise<void>;
  checkPermission(endpoint: string): Promise<void>;
  /** Call first in a click handler, since it requests a permission. */
  requestPermission(address: URL): Promise<void>;
}

export function createBoard({ managed }: { managed: Loader<Managed> }): BoardModel {
  const isAllowed = signal(true);
  const stored = createLoader(async () => {
    const profile = applyChanges(await profileChanges.get());
    form.reset(profile);
    return profile;
  });
  const together = loadedTogether({ stored, managed });

  const save = async (typed: Profile): Promise<SaveResult<Profile>> => {
    const preset = loadedValue(managed)?.profile;
    if (!preset) return { status: NOT_SAVED };
    const profile = applyChanges(preset, typed);
    const faults = checkProfile(profile);
    const endpoint = parseEndpoint(profile.endpoint);
    if (Object.keys(faults).length > 0 || typeof endpoint === 'string') {
      return { faults, status: CORRECT_FIRST };
    }
    // Before any `await`: browsers require a user gesture.
    const isGranted = await requestBoardPermission(endpoint).catch(() => false);
    if (!isGranted) {
      return { status: failure(copy.notSavedNotAllowed(endpoint.host)) };
    }
    isAllowed.value = true;
    const changes = changesOf(profile, preset, await profileChanges.get());
    await saveProfileChanges(changes);
    stored.set(applyChanges(changes));
    return { status: success(SAVED) };
  };
  const form = createForm(DEFAULT_PROFILE, save);

  return {
    board: computed(() => {
      const state = together.value;
      if (state.phase !== 'ready') return state;
      const { stored, managed } = state.value;
      return {
        phase: 'ready',
        value: {
          profile: applyChanges(managed.profile, form.values.value),
          managed: managed.profile,
          endpointInUse: managed.profile.endpoint ?? stored.endpoint,
        },
      };
    }),
    form,
    isAllowed,
    load: stored.load,
    async checkPermission(endpoint) {
      isAllowed.value = await hasBoardPermission(endpoint);
    },
    async requestPermission(address) {
      isAllowed.value = await requestBoardPermission(address).catch(() => false);
    },
  };
}
