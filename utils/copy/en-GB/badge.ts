import type { PostingState } from '@/utils/outbox/transitions';
import { PRODUCT } from './common';

/** Tooltips of the toolbar icon. */
export const DEFAULT_TITLE = PRODUCT;

const OUTCOMES = {
  accepted: 'Posted',
  refused: 'Not posted',
  unknown: 'Unconfirmed',
} as const satisfies Partial<Record<PostingState, string>>;

export const outcomeTitle = (state: keyof typeof OUTCOMES) => `${PRODUCT}: ${OUTCOMES[state]}`;

export const PICK_FAILED_TITLE = `${PRODUCT}: nothing was picked. Click to see why.`;

export const endsSoonTitle = (count: number) =>
  `${PRODUCT}: ${count === 1 ? '1 advert ends' : `${count} adverts end`} soon`;
