/** Limits of a reading: larger than any advert, but small enough for a message. */
export const READING_BOUNDS = {
  description: 400_000,
  value: 4_000,
  address: 100_000,
  quote: 300,
  jobs: 500,
  warnings: 20,
  hints: 40,
  hint: 200,
  /** Selected or picked words. */
  pointed: 40_000,
  /** Other values of one field, and their length. */
  others: 3,
  other: 200,
  error: 2_000,
} as const;

/** Limits of the reader's work on a hostile page. */
export const WORK_BOUNDS = {
  /** Elements per document, and depth. Chrome's HTML parser stops nesting at 512. */
  elements: 50_000,
  depth: 600,
  /** Links, and elements with telling names: several parts of the reader look at each, with what is around it. */
  links: 3_000,
  hints: 200,
  /** A layer's further claims. */
  further: 60,
  text: 600_000,
  block: 20_000,
  script: 2_000_000,
  scripts: 4_000_000,
  nodes: 50_000,
  nesting: 40,
  /** Characters of a description, as HTML and as plain text, which escaping lengthens. */
  html: 800_000,
  plain: 60_000,
  /** Blocks of one description that are parsed again after double escaping. */
  parses: 300,
} as const;
