import { findEmail } from '../../values/email';
import { findPhone } from '../../values/phone';
import { isFrontPage, isSamePage, parseWebAddress, stripTracking } from '../../web-address';
import { type PageIdentity, postingAddress } from './choose-posting';
import { getProperty, isObject, type Json, type JsonObject, textOf, toList } from './json';

export interface Contact {
  applyUrl?: string;
  /** The posting's own address if it is another page, as a fallback. */
  postingUrl?: string;
  email?: string;
  phone?: string;
}

/** Reads `applicationContact` (schema.org ContactPoint), an ApplyAction's target, and `url`. */
export function readApplicationContact(posting: JsonObject, page: PageIdentity): Contact {
  const contacts = toList(getProperty(posting, 'applicationContact'));
  const texts = contacts.flatMap((contact) =>
    isObject(contact) ? [textOf(getProperty(contact, 'email'))] : [textOf(contact)],
  );
  const email = findEmail(
    texts
      .filter(Boolean)
      .join(' ')
      .replace(/mailto:/gi, ''),
  );
  const phone = findPhone(
    contacts
      .map((contact) => (isObject(contact) ? (textOf(getProperty(contact, 'telephone')) ?? '') : ''))
      .join(' '),
  );
  const targets = [...contacts, ...toList(getProperty(posting, 'potentialAction'))].flatMap(actionTargets);
  const applyUrl = targets.map((target) => usableAddress(target, page)).find((url) => url !== undefined);
  const address = postingAddress(posting, page.base);
  const postingUrl = address && usableAddress(address.href, page);
  return {
    ...(applyUrl ? { applyUrl } : {}),
    ...(postingUrl ? { postingUrl } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
  };
}

/** `target` is an address or an EntryPoint. Ignores templates with placeholders. */
function actionTargets(value: Json): readonly string[] {
  if (!isObject(value)) return [];
  return [...toList(getProperty(value, 'target')), ...toList(getProperty(value, 'url'))]
    .map((target) =>
      isObject(target)
        ? (textOf(getProperty(target, 'urlTemplate')) ?? textOf(getProperty(target, 'url')))
        : textOf(target),
    )
    .filter((target): target is string => target !== undefined && !target.includes('{'));
}

function usableAddress(written: string, page: PageIdentity): string | undefined {
  const url = parseWebAddress(written, page.base);
  if (!url || isFrontPage(url) || isSamePage(url, page.url)) return undefined;
  return stripTracking(url).href;
}
