const rounded = (ms) => Math.round(ms * 10) / 10;

/** A closed advert is a kind of its own here; in the reading it is a reason for having none. */
const kindOf = (reading) =>
  reading.kind === 'none' && reading.reason === 'expired' ? 'expired' : reading.kind;

/**
 * @param {string} id the page's id in its manifest
 * @param {{ reading: import('../../../utils/reading/reading').Reading, ms: number, ms_first: number }} read
 */
export function evalLine(id, { reading, ms, ms_first }) {
  return {
    id,
    kind: kindOf(reading),
    ms: rounded(ms),
    ms_first: rounded(ms_first),
    fields: reading.fields ?? {},
    listing: reading.jobs ?? [],
    warnings: reading.warnings ?? [],
  };
}
