import type { Infer } from 'superstruct';
import { defaultsSchema } from './defaults-schema';
import { type Managed, readManaged } from './managed';
import { defineValidatedItem } from './validated-item';

export const defaults = defineValidatedItem('defaults', defaultsSchema, { linkToPage: true });

/** @returns the recruiter's defaults, overridden by the company's */
export async function readDefaults(
  managed: Managed | Promise<Managed> = readManaged(),
): Promise<Infer<typeof defaultsSchema>> {
  const [own, { defaults: managedDefaults }] = await Promise.all([defaults.get(), managed]);
  const { linkToPage = own.linkToPage, ...rest } = managedDefaults;
  return { ...own, ...rest, linkToPage };
}
