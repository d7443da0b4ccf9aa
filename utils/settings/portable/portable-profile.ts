import { FIELD_IDS } from '@/utils/advert/fields';
import { boardValue, CHOICES, withBoardValue } from '@/utils/board/board-values';
import { applyChanges, isSafeProfile, type Profile } from '@/utils/board/profile';
import { choiceInWords, sentWithEvery } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/settings-differences';
import { checkProfile } from '../check-profile';
import { readManaged } from '../managed';
import { changesOf } from '../profile-changes';
import { profileChanges } from '../stored-profile';
import { definePortable } from './define-portable';
import type { Difference } from './portable';

/** Can be applied alone. */
interface Part {
  id: string;
  label: string;
  inWords(profile: Profile): string;
  /** @returns the profile with this part of the other */
  from(profile: Profile, other: Profile): Profile;
}

const PLAIN = ['name', 'endpoint', 'dateFormat'] as const;

const FIXED: readonly Part[] = [
  ...PLAIN.map(
    (part): Part => ({
      id: `profile.${part}`,
      label: copy.BOARD[part],
      // As the browser parses it, which reveals look-alike letters.
      inWords: (profile) => (part === 'endpoint' ? new URL(profile.endpoint).href : profile[part]),
      from: (profile, other) => ({ ...profile, [part]: other[part] }),
    }),
  ),
  ...FIELD_IDS.map(
    (id): Part => ({
      id: `profile.keys.${id}`,
      label: copy.boardFieldName(FIELD_LABELS[id]),
      inWords: ({ keys }) => keys[id],
      from: (profile, other) => ({ ...profile, keys: { ...profile.keys, [id]: other.keys[id] } }),
    }),
  ),
];

const VALUE_PARTS = CHOICES.map((choice) => {
  const { field, option } = choice;
  const part: Part = {
    id: `profile.values.${field}.${option}`,
    label: copy.boardValueOf(FIELD_LABELS[field], choiceInWords(option)),
    inWords: ({ values }) => boardValue(values, field, option),
    from: (profile, other) => ({
      ...profile,
      values: withBoardValue(profile.values, choice, boardValue(other.values, field, option)),
    }),
  };
  return { ...part, choice };
});

const extraPart = (key: string): Part => ({
  id: `profile.extra.${key}`,
  label: sentWithEvery(key),
  inWords: ({ extra }) => extra.find((one) => one.key === key)?.value ?? copy.NOTHING,
  from(profile, other) {
    const coming = other.extra.filter((one) => one.key === key);
    const isHere = profile.extra.some((one) => one.key === key);
    const changed = profile.extra.flatMap((one) => (one.key === key ? coming : [one]));
    return { ...profile, extra: isHere ? changed : [...changed, ...coming] };
  },
});

/** A difference for each part that the company has not set. */
export const portableProfile = definePortable(profileChanges, {
  async compare(coming) {
    const [own, managed] = await Promise.all([profileChanges.get(), readManaged()]);
    const [here, other] = [applyChanges(own), applyChanges(coming)];
    const set = managed.profile;
    const isSetByCompany = (id: string) =>
      PLAIN.some((part) => id === `profile.${part}` && set[part] !== undefined) ||
      FIELD_IDS.some((field) => id === `profile.keys.${field}` && set.keys?.[field] !== undefined) ||
      VALUE_PARTS.some(
        (part) => id === part.id && set.values?.[part.choice.field]?.[part.choice.option] !== undefined,
      ) ||
      (id.startsWith('profile.extra.') && set.extra !== undefined);
    return partsOf(here, other)
      .filter((part) => part.inWords(here) !== part.inWords(other) && !isSetByCompany(part.id))
      .map(
        (part): Difference => ({
          id: part.id,
          label: part.label,
          before: part.inWords(here),
          after: part.inWords(other),
          ...(part.id === 'profile.endpoint' ? { endpoint: other.endpoint } : {}),
        }),
      );
  },

  async apply(coming, { ticked }) {
    const [own, managed] = await Promise.all([profileChanges.get(), readManaged()]);
    const other = applyChanges(coming);
    const here = applyChanges(own);
    const wanted = new Set(ticked.map(({ id }) => id));
    const next = partsOf(here, other)
      .filter(({ id }) => wanted.has(id))
      .reduce((profile, part) => part.from(profile, other), here);
    const changes = changesOf(next);
    const laidOver = { ...changes, ...managed.profile, keys: { ...changes.keys, ...managed.profile.keys } };
    // A part may conflict with the stored profile.
    if (Object.keys(checkProfile(next)).length > 0 || !isSafeProfile(applyChanges(laidOver))) {
      return ticked.map((difference) => ({ difference, cause: 'unsafe' as const }));
    }
    await profileChanges.set(changes);
    return [];
  },
});

function partsOf(here: Profile, other: Profile): Part[] {
  const keys = new Set([...here.extra, ...other.extra].map(({ key }) => key));
  return [...FIXED, ...VALUE_PARTS, ...[...keys].map(extraPart)];
}
