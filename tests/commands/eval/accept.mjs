import { acceptScores } from '../score.mjs';

/** `npm run eval -- accept`: makes the current scores on the samples the baseline of `npm test`. */
export const run = acceptScores;
