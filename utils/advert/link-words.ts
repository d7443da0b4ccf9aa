import { decodeComponent } from './decode-component';
import { siteHost } from './hosts';

// The reader runs in the page, and flags are slow to compile: words are lower case.

export const MAIL = /[\w.%+'-]+@(?:[a-z\d-]+\.)+[a-z]{2,24}/g;
/** With a scheme or `www.`, or a top-level domain that is common among careers sites. */
const WEB =
  /(?:https?:\/\/(?:[^\s/@?#]*@)?|\bwww\.)((?:[\p{L}\d-]+\.)*[\p{L}\d-]+)|(?<![\w@.-])((?:[\p{L}\d-]+\.)+(?:com|uk|org|net|io|gov|scot|wales|london|jobs|careers|work|eu|ie|de|fr|info|biz|app|dev|ai|site|example))(?![\p{L}\d-]|\.[\p{L}\d])/gu;
const PHONE = /^[^\d+(]{0,15}(?:\+|00|\(?0)[\d\s().-]{8,20}\d\W{0,3}$/;

/**
 * Detects links whose text is another web address, mailbox or phone number than the target.
 * @param words the link's text and the text directly beside it
 */
export function saysOtherAddress(words: string, href: string): boolean {
  const lower = words.toLowerCase().slice(0, 2_000);
  if (!/\S\.[^\s.]|@|:\/\/|\d{3}/.test(lower)) return false;
  const scheme = href.trim().slice(0, 7).toLowerCase();
  const target = decodeComponent(href.trim());
  const mails = lower.match(MAIL) ?? [];
  const hosts = [...lower.replace(MAIL, ' ').matchAll(WEB)].map(([, full, bare]) => full ?? bare ?? '');
  if (scheme === 'mailto:') {
    const mailbox = (target.slice(7).split('?')[0] ?? '').trim().toLowerCase();
    const domain = mailbox.split('@').at(-1) ?? '';
    return (
      // A sentence may end right before the link: "school.office@…".
      mails.some((mail) => mail !== mailbox && !mail.endsWith(`.${mailbox}`)) ||
      hosts.some((host) => siteHost(host) !== siteHost(domain))
    );
  }
  if (scheme.startsWith('tel:')) return isPhone(lower) && numberOf(lower) !== numberOf(target.slice(4));
  if (!URL.canParse(href)) return false;
  const { hostname } = new URL(href);
  if (mails.length > 0) return !target.includes('/cdn-cgi/l/email-protection');
  if (isPhone(lower)) return !target.replace(/\D/g, '').includes(numberOf(lower));
  return hosts.some((host) => siteHost(asHost(host)) !== siteHost(hostname));
}

/** @returns the link's host or mailbox */
export function hostOrMailbox(href: string): string {
  if (/^mailto:/iu.test(href)) return decodeComponent(href.slice(7)).split('?')[0] ?? '';
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./u, '') : '';
}

function isPhone(lower: string): boolean {
  return PHONE.test(lower.trim()) && lower.replace(/\D/g, '').length >= 10;
}

/** @returns a British number's digits without its country code: of `+44 (0)141 …`, `0044 141 …`, `0141 …` */
export function numberOf(text: string): string {
  return text
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^(?:0044|44|0)/, '');
}

function asHost(host: string): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
}
