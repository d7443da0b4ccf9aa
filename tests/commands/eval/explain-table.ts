import { type Claim, SIGNS, type Sign } from '@/utils/reading/claims';
import { claimWeight, WEIGHTS } from '@/utils/reading/judge';
import type { ReadFieldId } from '@/utils/reading/reading';
import type { ExplainedReading, Explanation, RankedClaim } from './explain-page.ts';

const WIDEST = 60;
const HEADER = ['', 'field', 'layer', 'value', 'weight', 'signs', 'why', 'quote'];

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

// The names of a claim's signs.
const signsOf = ({ signs }: Claim) => (Object.keys(signs) as Sign[]).filter((sign) => signs[sign]);

/** The sign that outweighs the others' signs. The whole text of a page may come before a part of it. */
function reasonFor(claim: Claim, [first, second]: readonly RankedClaim[]): string {
  if (!first || claim !== first.claim) return 'likelier ones have only a part, or their layers cannot tell';
  if (!second) return 'no other claim';
  if (claimWeight(claim) === claimWeight(second.claim)) return 'its source comes first';
  const sign = signsOf(claim).find((one) => !second.claim.signs[one] && (WEIGHTS[one] ?? 0) > 0);
  return sign ? SIGNS[sign] : 'the others are less sure';
}

function rowOf(field: string, ranked: RankedClaim, all: readonly RankedClaim[]): string[] {
  const { claim, isChosen } = ranked;
  // The names of found values are fields' names.
  const quote = (Object.keys(claim.found) as ReadFieldId[])
    .map((id) => claim.layer.quotes?.[id])
    .find(Boolean);
  return [
    isChosen ? '*' : '',
    field,
    claim.layer.source,
    shortened(Object.values(claim.found).join(' ')),
    String(claimWeight(claim)),
    signsOf(claim).join(' '),
    isChosen ? reasonFor(claim, all) : '',
    shortened(quote ? [quote.from.text, quote.to?.text].filter(Boolean).join(' … ') : ''),
  ];
}

/** Pads all columns but the last. */
function table(rows: readonly string[][]): string[] {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function explained({ url, layers, fields }: Explanation): string[] {
  const rows = fields.flatMap((claims) =>
    claims.map((ranked, at) => rowOf(at === 0 ? ranked.claim.id : '', ranked, claims)),
  );
  return [
    '',
    url,
    ...layers
      .filter(({ advertCertainty, warnings }) => advertCertainty ?? warnings[0])
      .map(({ layer, advertCertainty, warnings }) =>
        [`${layer}:`, advertCertainty ? `advert ${advertCertainty}` : '', ...warnings]
          .filter(Boolean)
          .join(' '),
      ),
    ...(rows.length > 0 ? table([HEADER, ...rows]) : ['no layer found anything']),
  ];
}

function kindOf(reading: ExplainedReading['reading']): string {
  if (reading.kind === 'none') return `none: ${reading.reason}`;
  if (reading.kind === 'listing') return `listing: ${reading.jobs.length} jobs`;
  if (reading.kind !== 'advert') return reading.kind;
  const marks = Object.entries(reading.fields)
    .filter(([, field]) => field?.check || field?.doubts)
    .map(([id, field]) =>
      [id, field?.check ? 'check' : '', ...(field?.doubts ?? [])].filter(Boolean).join(' '),
    );
  return ['advert', ...marks].join('\n  ');
}

/** The claims on each field with their signs, likeliest first; a star marks what was taken. */
export const explanationTable = ({ reading, pages }: ExplainedReading): string =>
  [kindOf(reading), ...pages.flatMap(explained)].join('\n');
