import type { Fact } from '../../advert-parts/fact';
import { lazy } from '../../lazy';
import { metaContent } from '../../meta-content';
import type { Page } from '../../page';
import { cleanText, foldText } from '../../values/clean-text';
import { decodeEntities } from '../../values/entities';
import { isCompany } from '../../values/job-title';
import { containsWords } from '../../values/phrases';
import {
  isConfirmed,
  isHiring,
  isNamedAround,
  isNamedByAddress,
  isOwner,
  isOwnSite,
  isUsedAsPlace,
} from './confirm-company';
import {
  bylineName,
  employerLinks,
  isLineBesideTitle,
  organisationBelow,
  organisationsAbove,
  organisationsAfter,
  organisationsIn,
  PLACE_AFTER,
} from './employer-beside-title';
import { namesSpeltByAddresses } from './employer-in-address';
import {
  employerInPageTitle,
  namesBesideTitle,
  organisationsInFront,
  partsBesideJob,
} from './employer-in-heading';
import {
  beginsSentence,
  clientsIn,
  isAboutEmployer,
  namesInSentences,
  operatorsIn,
} from './employer-in-sentence';
import { isPlainName, isWard, isWord, mayBeEmployer } from './employer-name';
import { findPassedOnEmployers } from './employer-of-passed-on-advert';
import type { Body } from './find-body';
import type { FoundTitle } from './find-title';
import {
  asPageCalls,
  findSiteOwner,
  isSiteNamed,
  type SiteNames,
  type SiteOwner,
  siteNamesOf,
} from './site-owner';

/** "Crumb in Leeds". */
const IN_PLACE = /^(\S.{2,}?) in [A-Z][^,&]{2,30}$/;
/** "Night Baker for Crumb & Co - Leeds". */
const FOR_EMPLOYER = / for ([A-Z].*?)(?:,| [-–—] |$)/;

/**
 * Finds the employer beside a label, in an element named for it, or in a title that text or host confirms. Ignores
 * careers systems.
 */
export function findCompany(
  page: Page,
  title: FoundTitle | undefined,
  facts: readonly Fact[],
  { text: body, isPassedOn }: Body,
): SiteOwner | undefined {
  const inFront = lazy(() => organisationsInFront(title?.text ?? '', body));
  // "Night Baker - Wick - Crumb & Co".
  const places = new Set(facts.filter(({ id }) => id === 'place').map(({ value }) => foldText(value)));
  const seeksTitle = (name: string) => title !== undefined && containsWords(name, title.text);
  const isName = (one: string) =>
    !seeksTitle(one) &&
    !places.has(foldText(one)) &&
    mayBeEmployer(one, page.url) &&
    (!isPassedOn || isNamedByAddress(one, page));
  // "Crumb Ltd, publisher of recipes".
  const written = facts
    .filter(({ id }) => id === 'company')
    // "Company: concerts, outings and quizzes" is a duty.
    .filter(({ value }) => !/^[a-z][^,]*, [a-z]/.test(value))
    .map(({ value }) => value.replace(/,\s[a-z].*$/, ''));
  const label = written.find(isName);
  if (label) return { name: label, isSure: true };
  const site = siteNamesOf(page, title?.text, body);
  const introduced = () => (isSiteNamed(site) ? [] : findPassedOnEmployers(page, title, body));
  const spelt = () => (isSiteNamed(site) ? [] : namesSpeltByAddresses(page));
  for (const candidates of candidatesIn(site, title, inFront, spelt, introduced)) {
    const name = candidates().find((one) => isName(one) && !isUsedAsPlace(one, page));
    if (name) return { name, isSure: candidates !== introduced || isNamedByAddress(name, page) };
  }
  // A library or museum may belong to the council whose site it is.
  const owner = isPassedOn ? undefined : findSiteOwner(site);
  const [organisation] = owner ? [] : inFront();
  return owner ?? (organisation ? { name: organisation, isSure: false } : undefined);
}

/** Where the employer may be named, the surest first. Each is looked at only where those before it name none. */
function candidatesIn(
  site: SiteNames,
  title: FoundTitle | undefined,
  inFront: () => readonly string[],
  spelt: () => readonly string[],
  introduced: () => readonly string[],
): readonly (() => readonly string[])[] {
  const { page, body } = site;
  const job = title?.text ?? '';
  const at = title?.at ?? 0;
  const ownName = cleanText(decodeEntities(metaContent(page.document, 'og:site_name')));
  const heading = page.outline().blocks[title?.at ?? -1]?.text ?? '';
  const names = lazy(() => [page.title, heading].flatMap((name) => namesBesideTitle(name, title?.text)));
  const atEmployer = lazy(() => employerInPageTitle(heading, job));
  const inSentences = lazy(() => namesInSentences(body));
  const likely = lazy(() =>
    [ownName, ...names(), ...inSentences()].filter((name) => !isWard(name) && !isWord(name, page.url)),
  );
  const asCalled = (found: readonly string[]) => asPageCalls(found, site);
  return [
    () => clientsIn(body),
    () => {
      const employer = employerInPageTitle(page.title, job) ?? employerInPageTitle(page.title, heading) ?? '';
      return [employer, ...[PLACE_AFTER, IN_PLACE].map((rest) => rest.exec(employer)?.[1] ?? '')].filter(
        (one) => isNamedAround(one, page, body),
      );
    },
    () =>
      [atEmployer() ?? '', FOR_EMPLOYER.exec(job)?.[1] ?? '', ...partsBesideJob(heading)].filter((name) =>
        isNamedByAddress(name, page),
      ),
    () =>
      // "BBC Scotland", where the text says "BBC".
      [atEmployer() ?? ''].filter((name) =>
        [name, /^[A-Z]{3,6}(?= )/.exec(name)?.[0] ?? ''].some((one) => one && isConfirmed(one, page, body)),
      ),
    () => inFront().filter((name) => name.includes(' of ')),
    () => (isOwner(ownName, page, body) ? [ownName] : []),
    () => employerLinks(page, at),
    () => organisationBelow(page, at, body),
    () => bylineName(page, at).filter((name) => isPlainName(name) && beginsSentence(name, body)),
    () => organisationsAfter(job).filter(() => !isSiteNamed(site)),
    () => [heading, page.title].filter((name) => name !== title?.text).flatMap(organisationsIn),
    () => organisationsAbove(page, at, body),
    // On a board the page's title has it between the job and the board.
    () => names().filter((name) => isLineBesideTitle(name, page, at) && beginsSentence(name, body)),
    () => namesInSentences(body.filter((_, at) => isAboutEmployer(body[at - 1]))),
    () => names().filter((name) => isHiring(name, body)),
    () => inSentences().filter((name) => isPlainName(name) && isNamedByAddress(name, page)),
    () => asCalled(likely().filter((name) => isConfirmed(name, page, body))),
    // The advert does not name whose site it is.
    () => operatorsIn(body).filter(isCompany),
    introduced,
    spelt,
    () => asCalled(likely().filter((name) => isOwnSite(name, page))),
  ];
}
