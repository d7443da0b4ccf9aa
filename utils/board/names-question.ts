import { CONFIRMED_KEYS, FIELD_IDS } from '@/utils/advert/fields';
import type { Evidence } from './evidence';
import { judgeNames } from './judge-names';
import { CONTROL_NAME } from './learned-names';
import { foldName, NAME_CANDIDATES } from './name-candidates';
import { stylesOf, writeName } from './name-styles';
import type { Profile } from './profile';

/** What the board required a day ago, it may not require today; then the question could make an advert. */
const FRESH_MS = 24 * 60 * 60_000;

/** An object is the wrong kind for every field of an advert. */
const WRONG_KIND = { jobcourier: 'question' } as const;

/** Without user name and password. */
export type NamesQuestion = Readonly<Record<string, typeof WRONG_KIND>>;

/** Why the board must not be asked for names. */
export const NO_QUESTION = ['check-first', 'made-advert', 'nothing-open'] as const;

export type NoQuestion = (typeof NO_QUESTION)[number];

/**
 * The body that asks for the board's names, each with a value of the wrong kind. It has no name that the board
 * requires, and is only put together where the board has lately required one: so it cannot make an advert.
 * @returns the body without user name and password, or why there must be none
 */
export function askForNames(
  profile: Profile,
  evidence: Evidence | undefined,
  now: number,
): NamesQuestion | NoQuestion {
  const own = evidence?.endpoint === profile.endpoint ? evidence : undefined;
  if (own?.made) return 'made-advert';
  const required = (own?.names ?? []).filter(({ says }) => says === 'required').map(({ name }) => name);
  const checkedAt = Date.parse(own?.checkedAt ?? '');
  if (required.length === 0 || !(checkedAt <= now && now - checkedAt < FRESH_MS)) return 'check-first';
  const leftOut = new Set([...required, 'username', 'password'].map(foldName));
  const { fields } = judgeNames(profile, own);
  const styles = stylesOf(required);
  const open = FIELD_IDS.filter(
    (id) => !CONFIRMED_KEYS.has(id) && fields[id].status !== 'named' && fields[id].others.length === 0,
  );
  if (open.length === 0) return 'nothing-open';
  const asked = open.flatMap((id) => [
    profile.keys[id],
    ...NAME_CANDIDATES[id].flatMap((name) => styles.map((style) => writeName(name, style))),
  ]);
  const names = [CONTROL_NAME, ...asked].filter((name) => !leftOut.has(foldName(name)));
  return Object.fromEntries(names.map((name) => [name, WRONG_KIND]));
}
