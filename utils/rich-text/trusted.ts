import { sanitiseDescription } from './sanitise';

/** The part of the browser's Trusted Types that is used here; TypeScript's own list does not have them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

/**
 * Makes the sanitiser the only way from text to markup in this page, where the browser knows Trusted Types (the
 * Content-Security-Policy asks for them): whatever any library hands to `innerHTML` or `DOMParser` is sanitised first.
 */
export function installTrustedTypesPolicy(): void {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  types?.createPolicy('default', { createHTML: (html) => sanitiseDescription(html) });
}
