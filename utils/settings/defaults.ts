import type { Infer } from 'superstruct';
import { defaultsSchema } from './defaults-schema';
import { type Managed, readManaged } from './managed';
import { defineValidatedItem } from './validated-item';

export const defaults = defineValidatedItem('defaults', defaultsSchema, { linkToPage: true });

/**
 * @param managed the company's policy; read from the browser by default
 * @returns the recruiter's defaults, overridden by their company's
 */
export async function readDefaults(
  managed: Managed | Promise<Managed> = readManaged(),
): Promise<Infer<typeof defaultsSchema>> {
  const [own, { defaults: preset }] = await Promise.all([defaults.get(), managed]);
  const { linkToPage = own.linkToPage, ...rest } = preset;
  return { ...own, ...rest, linkToPage };
}
