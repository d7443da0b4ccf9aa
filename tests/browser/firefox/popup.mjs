/** @import { Firefox } from './firefox.mjs' */
/** @import { View } from './view.mjs' */
import { openRows } from '../open-rows.mjs';
import { POPUP_WORDS } from '../popup-words.mjs';
import { until } from '../until.mjs';

const BAR = 'footer';
/** The extension gives a request up after 25 seconds. */
const OUTCOME_TIMEOUT_MS = 30_000;

/** The popup in Firefox, driven with real keys and clicks: the counterpart of Playwright's `Popup`. */
export class FirefoxPopup {
  #firefox;

  /**
   * @param {Firefox} firefox
   * @param {View} view
   */
  constructor(firefox, view) {
    this.#firefox = firefox;
    this.view = view;
  }

  /** Waits until everything has arrived that is filled in by itself. */
  async ready() {
    await this.view.wait(POPUP_WORDS.done);
    if (await this.view.has('[data-state="failed"]')) {
      throw new Error(`The reader failed: ${await this.view.wait('details:has(.error-details)')}`);
    }
    // The page has no box of its own to be found by.
    await until('the suggestions', () =>
      this.view.run((sign) => !!document.querySelector(sign), POPUP_WORDS.ready),
    );
    return this;
  }

  /** Waits until the form is ready, and opens all rows. */
  async filled() {
    await this.ready();
    await this.openRows();
    return this;
  }

  /** Opens every row of the form without moving the focus. */
  async openRows() {
    await this.view.run(openRows, POPUP_WORDS.closedRows);
    await this.view.wait('#field-coreskill:enabled');
  }

  /** @param {string} label */
  value(label) {
    return this.view.text({ label, within: 'main' });
  }

  /**
   * @param {string} label
   * @param {string} value
   */
  async fill(label, value) {
    await this.view.fill({ label, within: 'main' }, value);
    await this.#firefox.press('Tab');
  }

  /** @param {string} name */
  async pickCoreskill(name) {
    await this.view.fill({ label: 'Coreskill', within: 'main' }, name);
    await this.view.wait('[role=option]');
    await this.#firefox.press('Enter');
    await until(`${name} to be chosen`, async () => (await this.value('Coreskill')) === name);
    await this.#firefox.press('Tab');
  }

  /** @param {string} name */
  async addSpecialism(name) {
    // Choosing an option that is already chosen would remove it.
    if ((await this.view.text('[aria-label="Chosen specialisms"]')).split('\n').includes(name)) return;
    await this.view.fill({ label: 'Specialisms', within: 'main' }, name);
    await this.view.wait('[role=option]');
    await this.#firefox.press('Enter', 'Tab');
  }

  /** @param {string} text */
  async writeDescription(text) {
    await this.view.click({ name: String(POPUP_WORDS.editDescription) });
    await this.view.fill({ label: 'Description', within: 'main' }, text);
    await this.view.click({ name: 'Done' });
  }

  /** What the gaps, faults and doubts are called in a sentence. */
  gaps() {
    return this.view.run((name) => {
      const buttons = document.querySelectorAll(`[aria-label="${name}"] button`);
      return [...buttons].map((button) => button.textContent ?? '');
    }, POPUP_WORDS.toDo);
  }

  async pressPost() {
    await this.view.click({ name: String(POPUP_WORDS.post), within: BAR });
  }

  async post(coreskill = 'Logistics / Distribution') {
    await this.pickCoreskill(coreskill);
    await this.pressPost();
  }

  /** @param {string} words */
  async says(words) {
    let text = '';
    await until(`the Post bar to say “${words}”`, async () => {
      text = await this.view.text(BAR);
      return text.includes(words);
    });
    return text;
  }

  /**
   * Waits for the outcome in the Post bar.
   * @returns {Promise<string>} its words
   */
  async outcome() {
    return until(
      'the outcome',
      async () => {
        const words = (await this.view.text('.post-status')).trim();
        return POPUP_WORDS.outcome.test(words) && words;
      },
      OUTCOME_TIMEOUT_MS,
    );
  }

  /** @param {string} file where the picture goes */
  screenshot(file) {
    return this.view.screenshot(file);
  }

  async close() {
    await this.#firefox.closePopup();
  }
}
