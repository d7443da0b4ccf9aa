import { type Managed, readKnownManaged } from '@/utils/settings/managed';
import { createLoader, type Loader } from './loader';

/** Loads the cached policy first, then the browser's if it differs. */
export function createManaged(): Loader<Managed> {
  let update: Promise<Managed | undefined> = Promise.resolve(undefined);
  const loader = createLoader(async () => {
    const known = await readKnownManaged();
    update = known.update;
    return known.last;
  });
  const load = async () => {
    await loader.load();
    const changed = await update;
    if (changed) loader.set(changed);
  };
  return { ...loader, load };
}
