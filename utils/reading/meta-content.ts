import { cleanText } from './values/clean-text';

/** @returns what a meta element of this property or name says, on one line; '' without one */
export function metaContent(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return cleanText(element?.getAttribute('content') ?? '');
}
