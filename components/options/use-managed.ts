import { useEffect, useState } from 'preact/hooks';
import { type Managed, readKnownManaged } from '@/utils/settings/managed';

/**
 * What the company has set: what is known of it at first, then the browser's answer where that differs. Undefined for
 * the moment until what is known has been read.
 */
export function useManaged(): Managed | undefined {
  const [managed, setManaged] = useState<Managed>();
  useEffect(() => {
    readKnownManaged().then(async ({ last, update }) => {
      setManaged(last);
      const changed = await update;
      if (changed) setManaged(changed);
    });
  }, []);
  return managed;
}
