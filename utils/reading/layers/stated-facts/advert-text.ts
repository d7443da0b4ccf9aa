import type { Fact } from '../../advert-parts/labelled-facts';
import type { Block } from '../../outline/types';

/** Where on a page the facts of its advert stand. */
export interface AdvertText {
  /** Labelled values. */
  facts: readonly Fact[];
  /** Short lines between the title and the text: "Leeds · Full time · £28,000". */
  lines: readonly Block[];
  /** The running text. */
  body: readonly Block[];
  /** All blocks that belong to the advert. */
  scope: readonly Block[];
}
