import type { MergeReason } from '@/utils/reading/merge-layers';
import type { Candidate, ExplainedReading, Explanation } from './explain-page.ts';

const REASONS = {
  strong: 'replaces earlier layers',
  first: 'first layer that is sure',
  guess: 'only guesses: the first',
  'whole-text': 'the likeliest has only a part',
  labelled: 'the page shows another value beside a label',
  figures: 'first pay with figures',
  words: 'pay in words: no layer has figures',
  'same-pay': 'adds to the same figures of another layer',
} as const satisfies Record<MergeReason, string>;

const WIDEST = 60;
const HEADER = ['', 'field', 'layer', 'value', 'flags', 'why', 'quote'];

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

const rowOf = (field: string, { layer, value, flags, won, quote }: Candidate): string[] => [
  won ? '*' : '',
  field,
  layer,
  shortened(value),
  flags.join(' '),
  won ? REASONS[won] : '',
  shortened(quote ?? ''),
];

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
  const rows = fields.flatMap(({ id, candidates }) =>
    candidates.map((candidate, at) => rowOf(at === 0 ? id : '', candidate)),
  );
  return [
    '',
    url,
    ...layers
      .filter(({ isAdvert, warnings }) => isAdvert ?? warnings[0])
      .map(({ layer, isAdvert, warnings }) =>
        [`${layer}:`, isAdvert ? `advert ${isAdvert}` : '', ...warnings].filter(Boolean).join(' '),
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

/** The candidates of each layer as text; a star marks what was taken. */
export const explanationTable = ({ reading, pages }: ExplainedReading): string =>
  [kindOf(reading), ...pages.flatMap(explained)].join('\n');
