import type { Findings, FoundValues } from './layer';
import type { AdvertReading, Doubt, PageSource, Quote, ReadFieldId, ReadFields } from './reading';
import { foldText } from './values/clean-text';
import { containsWords } from './values/phrases';
import { isPartOf, isStubOf } from './whole-text';

export interface SourcedFindings extends Findings {
  source: PageSource;
}

interface Origin {
  source: PageSource;
  quote?: Quote;
}

/** Belong together, so they come from one layer. */
const PAY = ['salary_low', 'salary_high', 'salary_currency', 'salary_period', 'salary_text'] as const;

/** Why a layer's value was taken, for `npm run eval -- explain`. */
export type MergeReason =
  | 'strong' // it replaces earlier layers' values
  | 'first' // the first layer that is sure
  | 'labelled' // the page shows another value than its data has
  | 'guess' // no layer is sure
  | 'whole-text' // the likeliest layer has only a part
  | 'figures' // the first pay with figures
  | 'words' // no layer has figures
  | 'same-pay'; // another layer with the same figures adds it

/** Bundlers drop the reasons elsewhere: the extension's reader must stay small. */
const TELLS = import.meta.env.MODE === 'explain';

export type TellReason = (id: ReadFieldId, layer: SourcedFindings, reason: MergeReason) => void;
/** "Head office", "Various", "Home-based": not another place than the data's. */
const NO_PLACE =
  /\b(?:offices?|sites?|various|multiple|several|remote|hybrid|home|nationwide|anywhere|uk|united kingdom|flexible|field|see|our|tb[ac])\b/;

type SingleId = Exclude<ReadFieldId, (typeof PAY)[number]>;

const isSingle = (id: string): id is SingleId => !PAY.some((pay) => pay === id);

/**
 * Merges findings. Each field comes from the first layer that is sure, else from the first guess. No list names the
 * fields, so none is forgotten.
 * @param layers most reliable first
 * @param tell is told of each value that is taken, where reasons are told
 */
export function mergeLayers(layers: readonly SourcedFindings[], tell?: TellReason): ReadFields {
  const fields: ReadFields = {};
  for (const id of new Set(layers.flatMap(({ found }) => Object.keys(found)).filter(isSingle))) {
    const holding = layers.filter(({ found }) => found[id]);
    const strongest = holding.find(({ strong }) => strong?.includes(id));
    const surest = holding.find(({ weak }) => !weak?.includes(id));
    const likeliest = strongest ?? surest ?? holding[0];
    const isText = id === 'description';
    const better = isText
      ? wholeText(likeliest, holding)
      : holding.find((other) => contradicts(other, likeliest, id));
    const layer = better ?? likeliest;
    const value = layer?.found[id];
    if (!layer || !value) continue;
    fields[id] = { value, ...shown(layer, holding, id), ...checked(layer, id) };
    if (better && !isText && !likeliest?.weak?.includes(id))
      fields[id] = { ...fields[id], value, check: true };
    if (TELLS) {
      const likely = strongest ? 'strong' : surest ? 'first' : 'guess';
      tell?.(id, layer, !better ? likely : isText ? 'whole-text' : 'labelled');
    }
  }
  mergePay(layers, fields, tell);
  replaceHeadOffice(layers, fields);
  return fields;
}

/** Whether the page shows another value beside a label than its data has, which nobody sees. */
function contradicts(
  shownLayer: SourcedFindings,
  likeliest: SourcedFindings | undefined,
  id: Exclude<SingleId, 'description'>,
): boolean {
  if (!isHidden(likeliest, id) || !shownLayer.labelled?.includes(id)) return false;
  const [one, other] = [shownLayer.found[id] ?? '', likeliest?.found[id] ?? ''].map(foldText);
  if (!one || !other || one === other) return false;
  if (id === 'place') return !NO_PLACE.test(one) && !one.split(' ').some((word) => other.includes(word));
  const mayBeShortened = id === 'title' || id === 'company' || id === 'location';
  return !mayBeShortened || !(containsWords(one, other) || containsWords(other, one));
}

function isHidden(layer: SourcedFindings | undefined, id: ReadFieldId): boolean {
  return (
    layer !== undefined &&
    layer.source !== 'text' &&
    layer.source !== 'site' &&
    !layer.strong?.includes(id) &&
    !layer.quotes?.[id]
  );
}

/** Prefers the visible text where data (Networx) or old selectors have only a part of it. */
function wholeText(
  layer: SourcedFindings | undefined,
  holding: readonly SourcedFindings[],
): SourcedFindings | undefined {
  const part = layer?.found.description ?? '';
  const text = holding.find((other) => other.source === 'text' && other !== layer);
  const whole = text?.found.description ?? '';
  // A careers system's own selectors leave out what surrounds the advert.
  return isStubOf(part, whole) || (layer?.source !== 'site' && isPartOf(part, whole)) ? text : undefined;
}

/** "Various sites" on the page: the one address of the data is the head office's. */
function replaceHeadOffice(layers: readonly SourcedFindings[], fields: ReadFields): void {
  const text = layers.find(({ source }) => source === 'text');
  const place = text?.found.place;
  if (!text?.warnings?.includes('several-places') || !place || fields.location?.source === 'text') return;
  delete fields.location;
  fields.place = { value: place, ...from(text, 'place') };
}

export function warningsOf(layers: readonly SourcedFindings[]): AdvertReading['warnings'] {
  return [...new Set(layers.flatMap(({ warnings }) => warnings ?? []))];
}

function mergePay(layers: readonly SourcedFindings[], fields: ReadFields, tell?: TellReason): void {
  const stated = layers.filter(({ found }) => hasFigure(found));
  const strongest = stated.find(({ strong }) => strong?.includes('salary_low'));
  const figures = strongest ?? stated[0];
  const other = stated.find(
    (one) => one.labelled?.includes('salary_low') || one.labelled?.includes('salary_high'),
  );
  const isContradicted =
    figures !== undefined &&
    other !== undefined &&
    isHidden(figures, 'salary_low') &&
    !isSameSum(figures.found, other.found);
  // Text without figures counts: "Competitive".
  const layer = (isContradicted ? other : figures) ?? layers.find(({ found }) => found.salary_text);
  if (!layer) return;
  for (const id of PAY) {
    const value = layer.found[id];
    if (id === 'salary_low' || id === 'salary_high') {
      const amount = layer.found[id];
      if (amount !== undefined) fields[id] = { value: amount, ...from(layer, id), ...checked(layer, id) };
    } else if (typeof value === 'string') fields[id] = { value, ...from(layer, id), ...checked(layer, id) };
    if (TELLS && fields[id])
      tell?.(id, layer, isContradicted ? 'labelled' : strongest ? 'strong' : figures ? 'figures' : 'words');
  }
  if (isContradicted)
    for (const id of ['salary_low', 'salary_high'] as const) {
      const amount = fields[id];
      if (amount) fields[id] = { ...amount, check: true };
    }
  const same = layers.filter((other) => other !== layer && isSamePay(other.found, layer.found));
  for (const id of ['salary_period', 'salary_text'] as const) {
    const other = same.find(({ found }) => found[id]);
    const value = other?.found[id];
    // Another layer cannot fix a unit that does not fit the amount.
    const isDoubtful = layer.check?.includes('salary_low');
    if (!other || !value || fields[id] || isDoubtful) continue;
    fields[id] = { value, ...from(other, id) };
    if (TELLS) tell?.(id, other, 'same-pay');
  }
}

/** If the text agrees with metadata, it is the source, because it can be shown. */
function shown(layer: SourcedFindings, holding: readonly SourcedFindings[], id: ReadFieldId): Origin {
  const text = layer.source === 'metadata' ? holding.find(({ source }) => source === 'text') : undefined;
  return from(text?.found[id] === layer.found[id] ? (text ?? layer) : layer, id);
}

function from({ source, quotes }: SourcedFindings, id: ReadFieldId): Origin {
  const quote = quotes?.[id];
  return quote ? { source, quote } : { source };
}

function hasFigure(found: FoundValues): boolean {
  return found.salary_low !== undefined || found.salary_high !== undefined;
}

function isSamePay(one: FoundValues, other: FoundValues): boolean {
  return hasFigure(one) && one.salary_low === other.salary_low && one.salary_high === other.salary_high;
}

/** The same amounts, and no other currency or period. */
function isSameSum(one: FoundValues, other: FoundValues): boolean {
  const [ends, otherEnds] = [one, other].map(({ salary_low: low, salary_high: high }) =>
    [low ?? high, high ?? low].join(),
  );
  return (
    ends === otherEnds &&
    (['salary_currency', 'salary_period'] as const).every(
      (id) => !one[id] || !other[id] || one[id] === other[id],
    )
  );
}

function checked(layer: SourcedFindings, id: ReadFieldId): { check?: true; doubts?: Doubt[] } {
  const doubts = layer.doubts?.[id] ?? [];
  return {
    ...(layer.check?.includes(id) ? { check: true as const } : {}),
    ...(doubts.length > 0 ? { doubts: [...new Set(doubts)] } : {}),
  };
}
