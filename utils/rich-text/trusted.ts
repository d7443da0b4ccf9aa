import { sanitiseDescription } from './sanitise';

/** The part that is used here; TypeScript's DOM types lack it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

/** Sanitises whatever a library passes to `innerHTML` or `DOMParser`; the Content-Security-Policy requires a policy. */
export function installTrustedTypesPolicy(): void {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  types?.createPolicy('default', { createHTML: (html) => sanitiseDescription(html) });
}
