/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {number} [cores] how many it keeps busy; one where nothing is said
 * @property {readonly string[]} [after] the steps that have to end before, where they run at all
 * @property {readonly string[]} [needs] the steps that have to pass before; they run, too, where only this one is named
 */

/**
 * @template {Step} S
 * @param {readonly S[]} steps
 * @param {readonly string[]} names
 * @returns {S[]} the steps of these names and those that they need, in the order of the list
 */
export function withNeeded(steps, names) {
  const wanted = new Set(names);
  for (const { name, needs = [] } of steps.toReversed())
    if (wanted.has(name)) for (const need of needs) wanted.add(need);
  return steps.filter(({ name }) => wanted.has(name));
}

/**
 * Runs steps in parallel on all cores. Each starts after the steps it depends on, in the order of the list.
 * @template {Step} S
 * @param {readonly S[]} steps
 * @param {number} cores
 * @param {(step: S) => Promise<unknown>} run
 */
export async function runSideBySide(steps, cores, run) {
  /** @type {Map<string, { step: S, ended: Promise<void> }>} */
  const running = new Map();
  let waiting = [...steps];
  const coresOf = (/** @type {S} */ step) => Math.min(step.cores ?? 1, cores);
  const isReady = (/** @type {S} */ { after = [], needs = [] }) =>
    [...after, ...needs].every((name) => !running.has(name) && !waiting.some((step) => step.name === name));
  const free = () => cores - [...running.values()].reduce((sum, { step }) => sum + coresOf(step), 0);
  while (waiting.length + running.size > 0) {
    const next = waiting.find((step) => isReady(step) && coresOf(step) <= free());
    if (next) {
      waiting = waiting.filter((step) => step !== next);
      const ended = run(next).then(() => {
        running.delete(next.name);
      });
      running.set(next.name, { step: next, ended });
    } else if (running.size > 0) {
      await Promise.race([...running.values()].map(({ ended }) => ended));
    } else {
      throw new Error(`Steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
}
