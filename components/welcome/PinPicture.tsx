import { PRODUCT } from '@/utils/copy/en-GB/common';
import type { BrowserName } from '@/utils/state/welcome/browser-name';

/** A drawing of the browser's corner: its toolbar, and the menu behind the puzzle piece with the pin. */
export function PinPicture({ browser }: { browser: BrowserName }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 168" aria-hidden="true">
      <rect class="pin-window" x="1" y="1" width="318" height="166" rx="10" />
      <rect class="pin-address" x="14" y="12" width="176" height="24" rx="12" />
      <rect class="pin-line" x="28" y="22" width="84" height="4" rx="2" />
      <circle class="pin-halo" cx="248" cy="24" r="15" />
      <Puzzle />
      <circle class="pin-dot" cx="284" cy="24" r="9" />
      <rect class="pin-menu" x="118" y="48" width="188" height="104" rx="8" />
      <rect class="pin-line" x="132" y="64" width="64" height="5" rx="2.5" />
      <image href="/icon/32.png" x="132" y="82" width="20" height="20" />
      <text class="pin-name" x="162" y="97">
        {PRODUCT}
      </text>
      <circle class="pin-halo" cx="282" cy="92" r="14" />
      <Mark browser={browser} />
      <rect class="pin-dot" x="132" y="120" width="20" height="20" rx="5" />
      <rect class="pin-line" x="162" y="128" width="80" height="5" rx="2.5" />
    </svg>
  );
}

function Puzzle() {
  return (
    <path
      class="pin-sign"
      d="M241 19h4.2a2.6 2.6 0 1 1 5 0H254v4.2a2.6 2.6 0 1 1 0 5V32h-4.2a2.6 2.6 0 1 0-5 0H241v-4.2a2.6 2.6 0 1 0 0-5z"
    />
  );
}

/** What to press beside the extension's name. */
function Mark({ browser }: { browser: BrowserName }) {
  switch (browser) {
    case 'chrome':
      return <path class="pin-sign" d="M278 84h8v2l-1.5 1v4l3 3v2h-11v-2l3-3v-4l-1.5-1zM282 96v6" />;
    case 'edge':
      return (
        <>
          <path class="pin-sign" d="M273 92q9-11 18 0q-9 11-18 0z" />
          <circle class="pin-sign" cx="282" cy="92" r="2.6" />
        </>
      );
    case 'firefox':
      return (
        <>
          <circle class="pin-sign" cx="282" cy="92" r="3" />
          <path
            class="pin-sign"
            d="M282 84.500v3M282 96.500v3M274.500 92h3M286.500 92h3M276.700 86.700l2.100 2.100M285.200 95.200l2.100 2.100M287.300 86.700l-2.100 2.100M278.800 95.200l-2.100 2.100"
          />
        </>
      );
  }
}
