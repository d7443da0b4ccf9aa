import { hasFigure, PAY } from './claims';
import { pageAsApplyLink } from './page-as-apply-link';
import type { AdvertContents, AdvertReading, ReadFieldId, ReadFields, Reading } from './reading';
import { foldText } from './values/clean-text';

/** Characters of HTML. */
const LEAST_FRAMED_TEXT = 300;
const PLACE = ['place', 'location', 'country'] as const satisfies readonly ReadFieldId[];

/** @returns the first advert, else the first list, else a notice of a closed job */
export function chooseFrame(readings: readonly Reading[]): Reading | undefined {
  return (
    readings.find(({ kind }) => kind === 'advert') ??
    readings.find((one) => one.kind === 'listing' && one.jobs.length > 0) ??
    readings.find((one) => one.kind === 'none' && one.reason === 'expired')
  );
}

/**
 * A text in a frame is an advert's where title and facts around it say so.
 * @param around reads the page around the frame
 */
export function textWithFactsAround(
  frames: readonly Reading[],
  around: () => ReadFields,
): AdvertReading | undefined {
  const text = frames.find(
    (one) =>
      one.kind === 'none' && (one.asAdvert?.fields.description?.value.length ?? 0) >= LEAST_FRAMED_TEXT,
  );
  if (text?.kind !== 'none' || !text.asAdvert) return undefined;
  const outer = around();
  const own = outer.description?.value.length ?? 0;
  if (!outer.title || own >= (text.asAdvert.fields.description?.value.length ?? 0)) return undefined;
  if (!(outer.salary_low ?? outer.hours ?? outer.job_type ?? outer.closing_date)) return undefined;
  return withFactsAround({ ...text.asAdvert, kind: 'advert', warnings: [] }, outer);
}

/**
 * Some pages have an advert's title and facts around the frame with its text.
 * @returns undefined if nothing around belongs to it
 */
export function withFactsAround(framed: AdvertReading, around: ReadFields): AdvertReading | undefined {
  const { title, application_url: link } = framed.fields;
  const { description: _text, application_url: linkAround, ...facts } = around;
  const hasFacts = facts.place ?? facts.location ?? facts.salary_low ?? facts.closing_date;
  if (!hasFacts || !facts.title || facts.title.check) return undefined;
  const isSure = title !== undefined && !title.check;
  if (isSure && foldText(title.value) !== foldText(facts.title.value)) return undefined;
  return {
    ...framed,
    fields: {
      ...joinFacts(facts, framed.fields),
      ...(isSure ? {} : { title: facts.title }),
      ...(linkAround && (!link || link.source === 'page') ? { application_url: linkAround } : {}),
    },
  };
}

/** Pay and place are the frame's or those around it, never some of both. Figures go before words. */
function joinFacts(around: ReadFields, framed: ReadFields): ReadFields {
  const [outer, inner] = [{ ...around }, { ...framed }];
  const isPayFramed = hasFigure(framed) || (framed.salary_text !== undefined && !hasFigure(around));
  for (const id of PAY) delete (isPayFramed ? outer : inner)[id];
  for (const id of PLACE) delete ((framed.place ?? framed.location) ? outer : inner)[id];
  return { ...outer, ...inner };
}

/** Applicants use the page's address, not the frame's. */
export function withAddress(reading: Reading, url: URL): Reading {
  if (reading.kind !== 'advert')
    return reading.asAdvert ? { ...reading, asAdvert: ofPage(reading.asAdvert, url) } : reading;
  return ofPage(reading, url);
}

function ofPage<Contents extends AdvertContents>(contents: Contents, url: URL): Contents {
  const { fields } = contents;
  if (fields.application_url?.source !== 'page') return contents;
  return { ...contents, fields: { ...fields, ...pageAsApplyLink(url) } };
}
