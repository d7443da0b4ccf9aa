import type { Fact } from '../../advert-parts/fact';
import type { Block } from '../../outline/types';

/** "Leeds · £28,000 | Full time". */
export const BETWEEN_FACTS = /\s+[·•|]\s+/;

export interface AdvertText {
  facts: readonly Fact[];
  /** Between title and text: "Leeds · Full time · £28,000". */
  lines: readonly Block[];
  body: readonly Block[];
  scope: readonly Block[];
}
