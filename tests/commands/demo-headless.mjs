/** @import { FirefoxPopup } from '../browser/firefox/popup.mjs' */
/** @import { Popup } from '../browser/popup.mjs' */
/** @import { Demo, Target } from './demo.mjs' */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../support/message-of.mjs';
import { startDemo } from './demo.mjs';
import { inProject } from './root.mjs';

const PICTURES = inProject('.run', 'start');

/** @typedef {Popup | FirefoxPopup} AnyPopup */
/** @typedef {(words: string) => void} Say prints a step */
/** @typedef {(name: string, shown: { screenshot: (file: string) => Promise<void> }) => Promise<void>} TakePicture */

/** What to classify a job as, by words in its address. */
const CLASSES = [
  { words: /ledger/, coreskill: 'Accountancy', specialism: 'S/Ledger & Accts Receivable' },
  { words: /nurse/, coreskill: 'Medical / Dental / Health Care', specialism: 'Nursing' },
];

const OTHER_CLASS = { coreskill: 'Logistics / Distribution', specialism: 'Warehouse Operative' };

/**
 * What the demonstration fills in where the page has gaps, by the gap’s name.
 * @type {Record<string, (popup: AnyPopup) => Promise<void>>}
 */
const FILLERS = {
  title: (popup) => popup.fill('Title', 'Sample job'),
  description: (popup) => popup.writeDescription('A sample advert, written by the demonstration.'),
  postcode: (popup) => popup.fill('Postcode', 'DD1 4BG'),
  'lowest salary': (popup) => popup.fill('Salary from', '25k'),
  'highest salary': (popup) => popup.fill('Salary to', '25k'),
  'apply link': (popup) => popup.fill('Apply link', 'https://ardlunan.example/apply'),
  'e-mail address to apply to': (popup) => popup.fill('Apply by e-mail', 'people@ardlunan.example'),
  'phone number to apply to': (popup) => popup.fill('Apply by phone', '01632 960142'),
};

/** @returns {TakePicture} */
function recorder() {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let count = 0;
  return async (name, shown) => {
    count += 1;
    const file = path.join(PICTURES, `${String(count).padStart(2, '0')}-${name}.png`);
    await shown.screenshot(file);
    console.log(`     picture: ${path.relative(inProject(), file)}`);
  };
}

/**
 * @param {AnyPopup} popup
 * @param {Say} say
 */
async function fillGaps(popup, say) {
  for (const name of await popup.gaps()) {
    const fill = FILLERS[name];
    // Filling one gap can close another: one salary or one way to apply is enough.
    if (!fill || !(await popup.gaps()).includes(name)) continue;
    say(`fills in ${name}`);
    await fill(popup);
  }
}

/**
 * @param {string} address
 * @param {Demo} demo
 * @param {Say} say
 * @param {TakePicture} picture
 */
async function postFrom(address, { board, browser }, say, picture) {
  say(`opens ${address}`);
  await browser.goTo(address);
  await picture('page', browser);

  say('clicks the toolbar icon');
  const popup = await browser.clickIcon();
  await picture('filled', popup);
  await popup.openRows();

  await fillGaps(popup, say);
  const { coreskill, specialism } = CLASSES.find(({ words }) => words.test(address)) ?? OTHER_CLASS;
  say(`chooses ${coreskill}, ${specialism}`);
  await popup.pickCoreskill(coreskill);
  await popup.addSpecialism(specialism);
  await picture('ready', popup);

  say('presses Post');
  const before = board.jobs().length;
  await popup.pressPost();
  const outcome = await popup.outcome();
  await picture('outcome', popup);
  say(`the popup says: ${outcome}`);

  const job = board.jobs()[before];
  if (!job) throw new Error('the board has no new job');
  say('the board received');
  console.log(JSON.stringify(job.received[0]?.body, null, 2));
  await popup.close();
}

/**
 * Runs the demonstration without a window: prints each step, saves pictures, and shows each job as the board
 * received it.
 * @param {Target} target
 * @returns {Promise<boolean>} whether every step went well
 */
export async function perform(target) {
  const demo = await startDemo({ ...target, headless: true });
  let step = 0;
  /** @type {Say} */
  const say = (words) => {
    step += 1;
    console.log(`${String(step).padStart(3)}. ${words}`);
  };
  const picture = recorder();
  try {
    for (const address of demo.pages) await postFrom(address, demo, say, picture);
    return true;
  } catch (error) {
    console.error(`Step ${step} failed: ${messageOf(error)}`);
    await picture('failed', demo.browser).catch(() => undefined);
    return false;
  } finally {
    await demo.close();
  }
}
