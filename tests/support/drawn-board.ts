import { answerTo } from '@/tests/board/api.mjs';
import { createJobs } from '@/tests/board/jobs.mjs';
import type { Dialect, Variation } from '@/tests/board/types.d.mts';
import { rulesOf } from '@/tests/board/variation.mjs';

const CREDENTIALS = { username: 'sandbox-user', password: 'sandbox-pass' };

export const NOW = new Date('2026-11-28T12:00:00Z');

/** The sandbox board without its server, at a fixed time. */
export function createDrawnBoard(variation: Variation, dialect: Dialect) {
  const jobs = createJobs(() => NOW);
  const context = {
    dialect,
    accounts: [CREDENTIALS],
    coreskills: { Retail: ['Butcher'] },
    extraKeys: [],
    variation,
    rules: rulesOf(variation),
    jobs,
    now: () => NOW,
  };
  const post = (body: object) =>
    answerTo(
      {
        method: 'POST',
        contentType: 'application/json',
        ifMatch: undefined,
        body: { ...CREDENTIALS, ...body },
      },
      context,
    );
  return { jobs, post };
}
