import { PRODUCT } from '@/utils/copy/en-GB/common';

/** The icon of the toolbar, and the name. */
export function Brand() {
  return (
    <span class="brand">
      <img src="/icon/48.png" alt="" width="20" height="20" />
      <span>{PRODUCT}</span>
    </span>
  );
}
