import { identifyLabel } from '../../lexicon/labels';
import { NON_PROSE_ZONES } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { Page } from '../../page';
import { endsWithJobNoun } from '../../values/job-title';
import { findPostcodes } from '../../values/uk-postcode';
import { isMentioned, isNamedByAddress } from './confirm-company';
import { beginsSentence, isAboutEmployer, subjectsIn } from './employer-in-sentence';
import { isPlainName, isWard, namesNobody } from './employer-name';
import type { FoundTitle } from './find-title';
import { isBoard } from './site-owner';

const LINES_ABOVE = 4;
const LINES_BELOW = 4;
/** The first paragraphs say whom the advert is about, later ones name funders and partners. */
const FIRST_PARAGRAPHS = 5;

/**
 * Whose advert it is that a network, board or blog passes on: who begins the heading, stands on the line above the job
 * or before an address below it, or whom the text introduces. An e-mail address or link, or the text once more, has to
 * confirm each.
 */
export function findPassedOnEmployers(
  page: Page,
  title: FoundTitle | undefined,
  body: readonly Block[],
): readonly string[] {
  const { blocks } = page.outline();
  const at = title?.at ?? 0;
  const words = (title?.text ?? '').split(' ');
  const isByAddress = (name: string) => isNamedByAddress(name, page);
  const above = blocks
    .slice(Math.max(0, at - LINES_ABOVE), at)
    .filter(({ zone }) => !isInZone(zone, NON_PROSE_ZONES));
  const first = body.filter((_, index) => index < FIRST_PARAGRAPHS || isAboutEmployer(body[index - 1]));
  return [
    ...[2, 3, 4].map((count) => words.slice(0, count).join(' ')).filter(isByAddress),
    ...blocks
      .slice(Math.max(0, at - 1), at + 1 + LINES_BELOW)
      .filter(({ index, text }) =>
        index < at
          ? above.at(-1)?.index === index && isEmployedAt(text, body)
          : // "4 Mill Lane, Wick, KW1 4AB".
            findPostcodes(blocks[index + 1]?.text ?? '').length === 1 &&
            isPlainName(text) &&
            isMentioned(text, body, 1),
      )
      .map(({ text }) => text),
    ...subjectsIn([...above, ...first]).filter(
      (name) =>
        isPlainName(name.replace(/^The /, '')) &&
        !isWard(name) &&
        !identifyLabel(name) &&
        (isByAddress(name) || (isBoard(page) && isMentioned(name, body, 2))),
    ),
  ].filter((name) => !endsWithJobNoun(name));
}

/** "At Crumb & Co", "Crumb & Co has 20 shops". */
function isEmployedAt(name: string, body: readonly Block[]): boolean {
  return (
    /^[A-Z][^\d.:?!]+$/.test(name) &&
    !namesNobody(name) &&
    (beginsSentence(name, body) ||
      body.some(({ text }) => / (?:at|join) $/.test(text.split(name)[0] ?? text)))
  );
}
