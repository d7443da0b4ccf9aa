import { cleanText } from './values/clean-text';
import { decodeEntities } from './values/entities';

const LINES = /<\/?(?:p|br|li|ul|ol|h\d|table|tr|td|th)>/;

/** @returns the lines of a description that the reader wrote, without tags */
export function descriptionLines(html: string): readonly string[] {
  return html.split(LINES).map((line) => cleanText(decodeEntities(line.replace(/<[^>]*>/g, ''))));
}
