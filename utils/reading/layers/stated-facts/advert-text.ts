import type { Fact } from '../../advert-parts/labelled-facts';
import type { Block } from '../../outline/types';

/** The parts of an advert's text from which facts are read. */
export interface AdvertText {
  facts: readonly Fact[];
  /** Short lines between title and text: "Leeds · Full time · £28,000". */
  lines: readonly Block[];
  /** The running text. */
  body: readonly Block[];
  /** All of the advert's blocks. */
  scope: readonly Block[];
}
