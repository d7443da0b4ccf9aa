import { READING_BOUNDS } from './bounds';
import type { ReadFields } from './reading';
import { stripTracking } from './web-address';

/** By default one applies on the advert's page. @returns nothing where its address is none to send */
export function pageAsApplyLink(url: URL): Pick<ReadFields, 'application_url'> {
  const value = stripTracking(url).href;
  const isAddress = /^https?:/.test(value) && value.length <= READING_BOUNDS.value;
  return isAddress ? { application_url: { value, source: 'page' } } : {};
}
