import type { IconNode } from 'lucide';
import { h } from 'preact';

const DEFAULT_FONT_SIZE = 16;

/** A decorative icon. @param size in pixels at the default font size */
export function Icon({ icon, size = 16 }: { icon: IconNode; size?: number }) {
  return (
    <svg
      class="icon"
      width={`${size / DEFAULT_FONT_SIZE}rem`}
      height={`${size / DEFAULT_FONT_SIZE}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
