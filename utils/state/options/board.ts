import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { FIELD_IDS } from '@/utils/advert/fields';
import { boardValue, CHOICES, type Choice, withBoardValue } from '@/utils/board/board-values';
import { parseEndpoint } from '@/utils/board/endpoint';
import type { Evidence } from '@/utils/board/evidence';
import { applyChanges, DEFAULT_PROFILE, type Profile, type ProfileChanges } from '@/utils/board/profile';
import { SAVED } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-board';
import { isSameData } from '@/utils/records/is-same-data';
import { boardEvidence, joinEvidence } from '@/utils/settings/board-evidence';
import { checkProfile } from '@/utils/settings/check-profile';
import type { Managed } from '@/utils/settings/managed';
import { hasBoardPermission, requestBoardPermission } from '@/utils/settings/permission';
import { changesOf } from '@/utils/settings/profile-changes';
import { profileChanges, saveProfileChanges } from '@/utils/settings/stored-profile';
import { type BoardNamesModel, createBoardNames } from './board-names';
import { createForm, type Form, type SaveResult } from './form';
import { createLoader, type Loaded, type Loader, loadedTogether, loadedValue } from './loader';
import { createOtherAddresses, type OtherAddressesModel } from './other-addresses';
import { sendWaiting } from './send-waiting';
import { CORRECT_FIRST, failure, NOT_SAVED, success } from './status';

export interface BoardProfile {
  profile: Profile;
  managed: ProfileChanges;
  /** The stored one, not the form's. */
  endpointInUse: string;
  /** What the board in use has revealed of its names. */
  evidence: Evidence | undefined;
}

export interface BoardModel {
  board: ReadonlySignal<Loaded<BoardProfile>>;
  form: Form<Profile>;
  /** For the endpoint in use. */
  isAllowed: ReadonlySignal<boolean>;
  names: BoardNamesModel;
  otherAddresses: OtherAddressesModel;
  /** Stores the address, and nothing else that is typed. Call first in a click handler, as `requestPermission`. */
  useAddress(endpoint: string): Promise<void>;
  load(): Promise<void>;
  /** Shows what changed in storage, but for what was typed. */
  follow(): Promise<void>;
  checkPermission(endpoint: string): Promise<void>;
  /** Call first in a click handler, since it requests a permission. */
  requestPermission(address: URL): Promise<void>;
}

interface Context {
  managed: Loader<Managed>;
  /** Whether the last check of an account found no board at the address. */
  isAddressDoubted: Signal<boolean>;
}

export function createBoard({ managed, isAddressDoubted }: Context): BoardModel {
  const isAllowed = signal(true);
  const stored = createLoader(async () => {
    const profile = applyChanges(await profileChanges.get());
    form.reset(profile);
    return profile;
  });
  const ownEvidence = createLoader(() => boardEvidence.get());
  const together = loadedTogether({ stored, managed, ownEvidence });
  const follow = async () => {
    const before = loadedValue(stored);
    const changes = await profileChanges.get().catch(() => undefined);
    await ownEvidence.load();
    if (stored.state.value.phase === 'failed') return stored.load();
    if (!before || !changes) return;
    const now = applyChanges(changes);
    stored.set(now);
    const untouched = changedParts(before, now, form.values.value);
    if (Object.keys(untouched).length > 0) form.change(untouched);
  };
  const endpointInUse = () => loadedValue(managed)?.profile.endpoint ?? loadedValue(stored)?.endpoint;
  const names = createBoardNames({
    reload: follow,
    fillForm: (profile) => form.change(profile),
    endpointInUse,
  });

  const save = async (typed: Profile): Promise<SaveResult<Profile>> => {
    const managedProfile = loadedValue(managed)?.profile;
    const before = loadedValue(stored);
    if (!managedProfile || !before) return { status: NOT_SAVED };
    const profile = applyChanges(managedProfile, typed);
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
    const own = await profileChanges.get();
    // The form may not have heard of it.
    const unseen = changedParts(before, applyChanges(own), typed);
    const next = applyChanges(managedProfile, { ...typed, ...unseen });
    const clashes = checkProfile(next);
    if (Object.keys(clashes).length > 0) return { faults: clashes, status: CORRECT_FIRST, values: unseen };
    const changes = changesOf(next, managedProfile, own);
    await saveProfileChanges(changes);
    stored.set(applyChanges(changes));
    isAddressDoubted.value = false;
    await sendWaiting();
    await names.keepLoaded(next.endpoint);
    return { status: success(SAVED), values: unseen };
  };
  const form = createForm(DEFAULT_PROFILE, save);

  return {
    board: computed(() => {
      const state = together.value;
      if (state.phase !== 'ready') return state;
      const { stored, managed, ownEvidence } = state.value;
      const endpointInUse = managed.profile.endpoint ?? stored.endpoint;
      return {
        phase: 'ready',
        value: {
          profile: applyChanges(managed.profile, form.values.value),
          managed: managed.profile,
          endpointInUse,
          evidence: joinEvidence(endpointInUse, ownEvidence, managed.profile.evidence),
        },
      };
    }),
    form,
    isAllowed,
    names,
    otherAddresses: createOtherAddresses(isAddressDoubted),
    follow,
    async useAddress(endpoint) {
      const inUse = loadedValue(stored);
      if (!inUse) return;
      form.change({ endpoint });
      await form.save({ ...inUse, endpoint });
    },
    async load() {
      await Promise.all([stored.load(), ownEvidence.load()]);
    },
    async checkPermission(endpoint) {
      isAllowed.value = await hasBoardPermission(endpoint);
    },
    async requestPermission(address) {
      isAllowed.value = await requestBoardPermission(address).catch(() => false);
      if (isAllowed.value) await sendWaiting();
    },
  };
}

/** @returns what is new in storage, where the form still shows what was stored before */
function changedParts(before: Profile, now: Profile, typed: Profile): Partial<Profile> {
  const keys = Object.fromEntries(
    FIELD_IDS.filter((id) => before.keys[id] !== now.keys[id] && typed.keys[id] === before.keys[id]).map(
      (id) => [id, now.keys[id]],
    ),
  );
  const valueIn = ({ values }: Profile, { field, option }: Choice) => boardValue(values, field, option);
  const newValues = CHOICES.filter(
    (one) => valueIn(before, one) !== valueIn(now, one) && valueIn(typed, one) === valueIn(before, one),
  );
  const isNew = <Part extends 'name' | 'endpoint' | 'dateFormat'>(part: Part) =>
    before[part] !== now[part] && typed[part] === before[part];
  return {
    ...(isNew('name') ? { name: now.name } : {}),
    ...(isNew('endpoint') ? { endpoint: now.endpoint } : {}),
    ...(isNew('dateFormat') ? { dateFormat: now.dateFormat } : {}),
    ...(!isSameData(before.extra, now.extra) && isSameData(typed.extra, before.extra)
      ? { extra: now.extra }
      : {}),
    ...(Object.keys(keys).length > 0 ? { keys: { ...typed.keys, ...keys } } : {}),
    ...(newValues.length > 0
      ? {
          values: newValues.reduce(
            (values, one) => withBoardValue(values, one, valueIn(now, one)),
            typed.values,
          ),
        }
      : {}),
  };
}
