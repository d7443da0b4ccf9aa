// Runs one step in its own process and writes its counts: `node tests/commands/step.mjs NAME FILE`.
import { writeFileSync } from 'node:fs';
import { SOAK_STEPS, STEPS } from './steps.mjs';

const [name, file] = process.argv.slice(2);
const step = [...STEPS, ...SOAK_STEPS].find((one) => one.name === name);
if (!step || !file) throw new Error(`There is no step ${name}, or no file for its counts.`);
writeFileSync(file, JSON.stringify(await step.run()));
