import type { PostingState } from '@/utils/outbox/transitions';
import { PRODUCT } from './common';

/** Tooltips of the toolbar icon. */
export const DEFAULT_TITLE = PRODUCT;

export const OUTCOMES = {
  posting: { accepted: 'Posted', refused: 'Not posted', unknown: 'Unconfirmed', written: 'Not sent' },
  change: {
    accepted: 'Change made',
    refused: 'Change not made',
    unknown: 'Change unconfirmed',
    written: 'Change not sent',
  },
} as const satisfies Record<string, Partial<Record<PostingState, string>>>;

/** A change is one of an advert that is posted. */
export type Moved = keyof typeof OUTCOMES;

export const outcomeTitle = (moved: Moved, state: keyof (typeof OUTCOMES)[Moved]) =>
  `${PRODUCT}: ${OUTCOMES[moved][state]}`;

export const PICK_FAILED_TITLE = `${PRODUCT}: nothing was picked. Click to see why.`;

export const endsSoonTitle = (count: number) =>
  `${PRODUCT}: ${count === 1 ? '1 advert ends' : `${count} adverts end`} soon`;
