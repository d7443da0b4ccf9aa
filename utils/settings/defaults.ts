import type { Infer } from 'superstruct';
import { defaultsSchema } from './defaults-schema';
import { defineChecked } from './item';
import { readManaged } from './managed';

/** The recruiter's own defaults, as they are stored. */
export const defaults = defineChecked('defaults', defaultsSchema, { linkToPage: true });

/** @returns what fills gaps where a page is silent: the recruiter's defaults, and above them what their company set. */
export async function readDefaults(): Promise<Infer<typeof defaultsSchema>> {
  const [own, managed] = await Promise.all([defaults.get(), readManaged()]);
  const { linkToPage = own.linkToPage, ...rest } = managed.defaults;
  return { ...own, ...rest, linkToPage };
}
