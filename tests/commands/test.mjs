import { ensureBrowser } from '../browser/find.mjs';
import { ensurePackages } from './install.mjs';
import { STEPS } from './steps.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function chooseSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length === 0) return STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  console.error(
    `There is no step ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`,
  );
  return process.exit(1);
}

function perform(step) {
  console.log(`\n── ${step.title} (${step.name}) ──`);
  const started = performance.now();
  const { passed, failed } = step.run();
  const time = seconds(started);
  console.log(`── ${failed === 0 ? 'passed' : 'FAILED'} in ${time}`);
  return { step: step.name, passed, failed, time };
}

const started = performance.now();
const chosen = process.argv.slice(2);
const steps = chooseSteps(chosen);
ensurePackages();
if (steps.some(({ name }) => name === 'e2e' || name === 'chaos')) ensureBrowser();
const results = steps.map(perform);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.table(Object.fromEntries(results.map(({ step, ...rest }) => [step, rest])));
console.log(`In ${seconds(started)}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
