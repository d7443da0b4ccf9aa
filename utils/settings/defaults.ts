import type { Infer } from 'superstruct';
import { defaultsSchema } from './defaults-schema';
import { type Managed, readManaged } from './managed';
import { defineValidatedItem } from './validated-item';

/** The recruiter's own defaults, as they are stored. */
export const defaults = defineValidatedItem('defaults', defaultsSchema, { linkToPage: true });

/**
 * @param managed what the company has set; the browser's own answer, where nothing else is given
 * @returns what fills gaps where a page is silent: the recruiter's defaults, and above them what their company set
 */
export async function readDefaults(
  managed: Managed | Promise<Managed> = readManaged(),
): Promise<Infer<typeof defaultsSchema>> {
  const [own, { defaults: preset }] = await Promise.all([defaults.get(), managed]);
  const { linkToPage = own.linkToPage, ...rest } = preset;
  return { ...own, ...rest, linkToPage };
}
