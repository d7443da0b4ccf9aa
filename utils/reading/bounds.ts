/** Limits of a reading: larger than any advert, small enough for a message. */
export const READING_BOUNDS = {
  description: 400_000,
  value: 4_000,
  address: 100_000,
  quote: 300,
  jobs: 500,
  warnings: 20,
  error: 2_000,
} as const;

/** Limits of the reader's work, so that a hostile page cannot keep it busy. */
export const WORK_BOUNDS = {
  /** Elements visited in one document, and their depth. Chrome's HTML parser stops nesting at 512. */
  elements: 50_000,
  depth: 600,
  /** Links, and elements with telling names: the text of each is read once more. */
  links: 3_000,
  signs: 200,
  /** Characters of text read from one document, and from one block. */
  text: 600_000,
  block: 20_000,
  /** Characters of structured data: in one script, and in all scripts together. */
  script: 2_000_000,
  scripts: 4_000_000,
  /** Values visited in structured data, and their depth. */
  nodes: 50_000,
  nesting: 40,
  /**
   * Characters of one description in structured data: as HTML, and as plain text, which escaping makes
   * longer.
   */
  html: 800_000,
  plain: 60_000,
  /** Blocks of one description that are parsed again because they were escaped twice. */
  parses: 300,
} as const;
