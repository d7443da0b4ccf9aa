import { type EndpointFault, parseEndpoint } from '@/utils/board/endpoint';
import { findKeyFaults, type KeyFault } from '@/utils/board/key-faults';
import { DEFAULT_PROFILE, type Profile, UNSEEN } from '@/utils/board/profile';
import { type Faults, tooLong } from './faults';

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
