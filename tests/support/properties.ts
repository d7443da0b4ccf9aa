import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawn, seed, share } from './soak.mjs';

declare module 'vitest' {
  interface TaskMeta {
    /** Inputs that properties were tried with; `npm test` adds them up. */
    runs?: number;
  }
}

/** `JOBCOURIER_RUNS=10 npm run soak` tries ten times as many inputs. */
const TIMES = Math.max(1, Number(process.env.JOBCOURIER_RUNS) || 1);
/** A property that takes longer is taken to hang, on a busy machine, too: this fails the test even if it ends. */
const LONGEST_MS = 120_000;
/**
 * Of processor time, for a single long text, which takes milliseconds if the work grows with its length. What else the
 * machine does must not count.
 */
const LONGEST_TEXT_MS = 5_000;
const REPETITIONS = 50_000;

/**
 * Tests a property. On failure fast-check prints the shrunk input. Inputs change each day; `JOBCOURIER_SEED` repeats
 * those of another day.
 * @param runs how many inputs `npm run soak` tries; `npm test` tries a tenth
 */
export function testProperty<Inputs>(name: string, runs: number, property: fc.IRawProperty<Inputs>): void {
  const parameters = {
    numRuns: share(runs) * TIMES,
    // Shrinking could take longer than all other tests.
    interruptAfterTimeLimit: LONGEST_MS * TIMES,
    markInterruptAsFailure: true,
    seed,
  };
  it(name, { timeout: 2 * LONGEST_MS * TIMES }, async ({ task }) => {
    const details = await fc.check(property, parameters);
    task.meta.runs = details.numRuns;
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  });
}

/**
 * Tests that a reader ends with each of the words repeated very often, alone and among the others.
 * @param words all of which `npm run soak` tries; `npm test` tries a drawn tenth
 */
export function testLongTexts(name: string, words: readonly string[], read: (text: string) => unknown): void {
  const others = words.join('');
  it.each(drawn(words))(`${name}: %j repeated`, { timeout: LONGEST_MS }, async (word) => {
    const long = word.repeat(REPETITIONS);
    const before = processorMs();
    // A careless pattern is slow at a long run that does not end as it expects.
    for (const text of [long, `Pay ${long}§`, `${others}${long}x${others}`]) await read(text);
    expect(processorMs() - before).toBeLessThan(LONGEST_TEXT_MS);
  });
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
