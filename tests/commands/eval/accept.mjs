import { acceptScores } from '../score.mjs';

/** `npm run eval -- accept`: makes today's scores on the samples the baseline that `npm test` holds them against. */
export const run = async () => acceptScores();
