/** @import { Run } from './run.mjs' */
import { setTimeout as pause } from 'node:timers/promises';
import { tellWorker } from '../../browser/extension-tab.mjs';
import { strike } from './strike.mjs';

/** The extension's promise: what was typed this long before a fault survives. */
const PROMISED = 50;

/**
 * @param {Run} run
 * @param {string} label
 * @param {string} text
 */
async function type({ visit }, label, text) {
  const field = visit.popup().field(label);
  await field.press('End');
  await field.pressSequentially(text);
}

/**
 * Types title and reference key by key. A planned kill comes in the middle of the title (the worker) or 50 ms after
 * its last key (popup, browser).
 * @param {Run} run
 */
export async function fillIn(run) {
  const { plan, visit, world } = run;
  await visit.open();
  await visit.popup().field('Title').clear();
  if (plan.typing === 'worker') {
    await type(run, 'Title', plan.title.slice(0, 3));
    await tellWorker(await world.extensionTab(), { type: 'wake' });
    await strike(run, 'worker', 'while typing');
    await type(run, 'Title', plan.title.slice(3));
  } else {
    await type(run, 'Title', plan.title);
  }
  if (plan.typing === 'popup' || plan.typing === 'browser') {
    // This is the promised time, not a wait for an event.
    await pause(PROMISED);
    await strike(run, plan.typing, 'while typing');
    await visit.open();
    await run.checkForm({ Title: plan.title });
  }
  await visit.popup().field('Reference').clear();
  await type(run, 'Reference', plan.reference);
  await visit.popup().pickCoreskill('Logistics / Distribution');
}
