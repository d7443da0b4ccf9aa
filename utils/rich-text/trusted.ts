import { sanitiseDescription } from './sanitise';

/** TypeScript's DOM types lack it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

/** Sanitises what libraries pass to `innerHTML` or `DOMParser`, as the Content-Security-Policy requires. */
export function installTrustedTypesPolicy(): void {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  types?.createPolicy('default', { createHTML: (html) => sanitiseDescription(html) });
}
