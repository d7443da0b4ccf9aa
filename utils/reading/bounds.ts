/** What a reading may hold: more than any advert holds, little enough for a message. */
export const READING_BOUNDS = {
  description: 400_000,
  value: 4_000,
  address: 100_000,
  quote: 300,
  jobs: 500,
  warnings: 20,
  error: 2_000,
} as const;

/** What the reader is willing to look at, so that a hostile page costs it a bounded time. */
export const WORK_BOUNDS = {
  /** Elements visited in one document, and how deep. Chrome's own HTML parser stops nesting at 512. */
  elements: 50_000,
  depth: 600,
  /** Links among them, and elements looked at because of their names: each costs reading its text once more. */
  links: 3_000,
  signs: 200,
  /** Characters of text taken from one document, and of one block that are searched for facts. */
  text: 600_000,
  block: 20_000,
  /** Characters of structured data: of one script, and of all scripts together. */
  script: 2_000_000,
  scripts: 4_000_000,
  /** Values visited in structured data, and how deep. */
  nodes: 50_000,
  nesting: 40,
  /** Characters of one description in structured data: as HTML, and as plain text, which grows by escaping. */
  html: 800_000,
  plain: 60_000,
  /** Blocks of it that are parsed once more because they were escaped twice. */
  parses: 300,
} as const;
