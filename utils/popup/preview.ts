import { type Fact, factsOf } from '@/utils/advert/facts';
import type { FieldId } from '@/utils/advert/fields';
import { toWireBody, withCredentials } from '@/utils/board/wire';
import { plainText } from '@/utils/rich-text/plain-text';
import { composeAdvert } from './compose';
import type { Session } from './session';

/** What the preview shows. */
export interface Shown {
  title: string;
  /** Label and value of every other filled field. */
  facts: Fact[];
  description: string;
  /** All of it as plain text. */
  text: string;
  /** The body as it will be sent, the password blotted out; or why there is none yet. */
  json: string;
}

const BLOTTED = '••••••••';

/** Shown elsewhere, or, like the address behind the board's own form, not at all. */
const NOT_SHOWN: ReadonlySet<FieldId> = new Set(['title', 'description', 'application_email']);
/** The salary text takes their place (board specification, salary text). */
const HIDDEN_BY_TEXT: readonly FieldId[] = ['salary_low', 'salary_high', 'salary_period'];

/** Works out the preview from the session. The password is not here to be shown: only the worker can read it. */
export function previewOf(session: Session): Shown {
  const values = session.values.value;
  const { title = '', description = '' } = values;
  const leftOut = values.salary_text ? new Set([...NOT_SHOWN, ...HIDDEN_BY_TEXT]) : NOT_SHOWN;
  const always = session.profile.value.extra.map(
    ({ key, value }): Fact => [`Sent with every advert: ${key}`, value],
  );
  const facts = [...factsOf(values, leftOut, session.today), ...always];
  const composed = composeAdvert(session);
  const username = session.account.value?.username ?? BLOTTED;
  const json =
    'advert' in composed
      ? JSON.stringify(
          withCredentials(toWireBody(composed.advert, session.profile.value), {
            username,
            password: BLOTTED,
          }),
          null,
          2,
        )
      : 'There are gaps to fill in first.';
  const text = [title, ...facts.map((fact) => fact.join(': ')), '', plainText(description)].join('\n');
  return { title, facts, description, text, json };
}
