import { useEffect, useState } from 'preact/hooks';
import { type Managed, readManaged } from '@/utils/settings/managed';

/** What the company has set; undefined until that is known. */
export function useManaged(): Managed | undefined {
  const [managed, setManaged] = useState<Managed>();
  useEffect(() => {
    readManaged().then(setManaged);
  }, []);
  return managed;
}
