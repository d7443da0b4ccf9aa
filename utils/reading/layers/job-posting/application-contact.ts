import { findEmail } from '../../values/email';
import { findPhone } from '../../values/phone';
import { isFrontPage, samePage, webAddress, withoutTracking } from '../../web-address';
import { addressOf, type PageNames } from './choose-posting';
import { get, isObject, type Json, type JsonObject, list, words } from './json';

export interface Contact {
  /** The way to apply, said outright. */
  applyUrl?: string;
  /** The posting's own address, where that is another page: better than nothing. */
  postingUrl?: string;
  email?: string;
  phone?: string;
}

/** Reads how to apply: `applicationContact` (schema.org, a ContactPoint), an ApplyAction's target, `url`. */
export function readContact(posting: JsonObject, page: PageNames): Contact {
  const contacts = list(get(posting, 'applicationContact'));
  const texts = contacts.flatMap((contact) =>
    isObject(contact) ? [words(get(contact, 'email'))] : [words(contact)],
  );
  const email = findEmail(
    texts
      .filter(Boolean)
      .join(' ')
      .replace(/mailto:/gi, ''),
  );
  const phone = findPhone(
    contacts.map((contact) => (isObject(contact) ? (words(get(contact, 'telephone')) ?? '') : '')).join(' '),
  );
  const targets = [...contacts, ...list(get(posting, 'potentialAction'))].flatMap(targetsOf);
  const applyUrl = targets.map((target) => usable(target, page)).find((url) => url !== undefined);
  const address = addressOf(posting, page.base);
  const postingUrl = address && usable(address.href, page);
  return {
    ...(applyUrl ? { applyUrl } : {}),
    ...(postingUrl ? { postingUrl } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
  };
}

/** An action's `target` is an address or an EntryPoint with `urlTemplate`; a template with gaps leads nowhere. */
function targetsOf(value: Json): readonly string[] {
  if (!isObject(value)) return [];
  return [...list(get(value, 'target')), ...list(get(value, 'url'))]
    .map((target) =>
      isObject(target) ? (words(get(target, 'urlTemplate')) ?? words(get(target, 'url'))) : words(target),
    )
    .filter((target) => target !== undefined && !target.includes('{'))
    .filter((target) => target !== undefined);
}

/** A site's front page is no way to apply, and the page itself is already known. */
function usable(written: string, page: PageNames): string | undefined {
  const url = webAddress(written, page.base);
  if (!url || isFrontPage(url) || samePage(url, page.url)) return undefined;
  return withoutTracking(url).href;
}
