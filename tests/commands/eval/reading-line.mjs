/** @import { Reading } from '../../../utils/reading/reading' */
/** @import { TimedReading } from './reader.mjs' */

/** @param {number} ms */
const rounded = (ms) => Math.round(ms * 10) / 10;

/**
 * A closed advert is a kind of its own here; in the reading it is a reason for having none.
 * @param {Reading} reading
 */
const kindOf = (reading) =>
  reading.kind === 'none' && reading.reason === 'expired' ? 'expired' : reading.kind;

/**
 * @param {string} id the page's id in its manifest
 * @param {TimedReading} read
 */
export function evalLine(id, { reading, ms, ms_first }) {
  return {
    id,
    kind: kindOf(reading),
    ms: rounded(ms),
    ms_first: rounded(ms_first),
    fields: reading.kind === 'advert' ? reading.fields : {},
    listing: reading.kind === 'listing' ? reading.jobs : [],
    warnings: reading.kind === 'advert' ? reading.warnings : [],
  };
}
