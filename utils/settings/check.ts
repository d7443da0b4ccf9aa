import { CONFIRMED_KEYS, DEFAULT_FIELD_IDS, type DefaultFieldId, FIELDS } from '@/utils/advert/fields';
import { check } from '@/utils/advert/rules';
import { tidy } from '@/utils/advert/tidy';
import { type EndpointFault, parseEndpoint } from '@/utils/board/endpoint';
import { findKeyFaults, type KeyFault } from '@/utils/board/key-faults';
import { DEFAULT_PROFILE, type Profile, type ProfileChanges, UNSEEN } from '@/utils/board/profile';

/** What is wrong with a form of the settings, by the name of the input. */
export type Faults = Readonly<Record<string, string>>;

const tooLong = (limit: number) => `At most ${limit} characters fit`;

/**
 * Holds an account's form against what an account needs.
 * @param isNew a new one needs its password too
 * @param isSealed under a passphrase the user name that is kept is not shown, and an empty one keeps it
 */
export function checkAccount(
  form: { label: string; username: string; password: string },
  isNew: boolean,
  isSealed = false,
): Faults {
  const faults: Record<string, string> = {};
  if (!form.label.trim()) faults.label = 'Give it a name that you will know it by';
  else if (form.label.trim().length > 60) faults.label = tooLong(60);
  if (!form.username.trim() && (isNew || !isSealed))
    faults.username = 'Enter the API user name that the board gave you';
  else if (form.username.trim().length > 255) faults.username = tooLong(255);
  if (isNew && !form.password) faults.password = 'Enter the API password that the board gave you';
  else if (form.password.length > 255) faults.password = tooLong(255);
  return faults;
}

const SHORTEST_PASSPHRASE = 10;

/** Holds a new passphrase against what it is for: to withstand whoever has a copy of the browser's files. */
export function checkPassphrase(form: { passphrase: string; again: string }): Faults {
  const faults: Record<string, string> = {};
  if (form.passphrase.length < SHORTEST_PASSPHRASE) {
    faults.passphrase = `Use at least ${SHORTEST_PASSPHRASE} characters: four words that do not belong together are good`;
  } else if (form.passphrase.length > 1_000) faults.passphrase = tooLong(1_000);
  if (form.again !== form.passphrase) faults.again = 'This is not the same as above';
  return faults;
}

/** Defaults as they stand in their form. */
export type DefaultTexts = { [Id in DefaultFieldId]?: string | undefined };

/** Tidies and checks values that may be defaults of fields. @returns the tidied values and what is wrong with them */
export async function checkDefaults(
  values: DefaultTexts,
  today: string,
): Promise<{ tidied: DefaultTexts; faults: Faults }> {
  const tidied: DefaultTexts = {};
  for (const id of DEFAULT_FIELD_IDS) {
    const value = await tidy(id, values[id] ?? '', today);
    if (value) tidied[id] = value;
  }
  const issues = check(tidied, { today, coreskills: {}, board: '' });
  const wrong = issues.filter(({ kind }) => kind === 'fault');
  return { tidied, faults: Object.fromEntries(wrong.map(({ field, message }) => [field, message])) };
}

const ENDPOINT_WORDS: Readonly<Record<EndpointFault, string>> = {
  'not-an-address': 'Enter a whole web address that starts with https://',
  'not-https': 'The address must start with https://, because your password is sent to it',
  'not-a-host': 'Enter the name of one site, in plain letters, digits, dots and dashes',
  'has-login': 'Leave user name and password out of the address: they are kept with the account',
};

function keyFaultInWords(fault: KeyFault, key: string): string {
  switch (fault) {
    case 'malformed':
      return 'Use letters, digits, dots, dashes and underscores';
    case 'fixed':
      return 'The board’s description has this name, so it cannot be changed';
    case 'taken':
      return `Another field already has the key ${key}`;
  }
}

/** Checks a profile as it stands in the form of the settings. */
export function checkProfile(profile: Profile): Faults {
  const faults: Record<string, string> = {};
  const endpoint = parseEndpoint(profile.endpoint);
  if (typeof endpoint === 'string') faults.endpoint = ENDPOINT_WORDS[endpoint];
  else if (profile.endpoint.length > 500) faults.endpoint = tooLong(500);
  if (!profile.name.trim()) faults.name = 'Enter what you call the board';
  else if (profile.name.length > 40) faults.name = tooLong(40);
  const found = findKeyFaults(profile, DEFAULT_PROFILE.keys);
  for (const [id, fault] of found.fields) faults[`key-${id}`] = keyFaultInWords(fault, profile.keys[id]);
  for (const [index, fault] of found.extra) {
    faults[`extra-${index}`] = keyFaultInWords(fault, profile.extra[index]?.key ?? '');
  }
  profile.extra.forEach(({ value }, index) => {
    if (!value.trim()) faults[`extra-${index}`] ??= 'Enter the value that is sent, or remove the key';
    else if (value.length > 255) faults[`extra-${index}`] ??= tooLong(255);
    else if (UNSEEN.test(value))
      faults[`extra-${index}`] ??= 'Type the value anew: it has characters that cannot be seen';
    if (index >= 20) faults[`extra-${index}`] ??= 'At most 20 more keys fit: remove this one';
  });
  return faults;
}

/**
 * @param profile as the form shows it
 * @param managed what the company has set, which is no change of the recruiter's
 * @param stored what is stored now: beneath what the company has set it stays, for the day on which that is gone
 * @returns what of the profile differs from the shipped one: only that is stored
 */
export function changesOf(
  profile: Profile,
  managed: ProfileChanges = {},
  stored: ProfileChanges = {},
): ProfileChanges {
  const keys: NonNullable<ProfileChanges['keys']> = {};
  for (const { id } of FIELDS) {
    if (CONFIRMED_KEYS.has(id)) continue;
    const changed = profile.keys[id] === DEFAULT_PROFILE.keys[id] ? undefined : profile.keys[id];
    const key = managed.keys?.[id] === undefined ? changed : stored.keys?.[id];
    if (key !== undefined) keys[id] = key;
  }
  const change = <Id extends 'name' | 'endpoint' | 'dateFormat'>(id: Id) => {
    const changed = profile[id] === DEFAULT_PROFILE[id] ? undefined : profile[id];
    return managed[id] === undefined ? changed : stored[id];
  };
  const [name, endpoint, dateFormat] = [change('name'), change('endpoint'), change('dateFormat')];
  const extra = managed.extra === undefined ? profile.extra : (stored.extra ?? []);
  return {
    ...(name !== undefined ? { name } : {}),
    ...(endpoint !== undefined ? { endpoint } : {}),
    ...(dateFormat !== undefined ? { dateFormat } : {}),
    ...(Object.keys(keys).length > 0 ? { keys } : {}),
    ...(extra.length > 0 ? { extra } : {}),
  };
}
