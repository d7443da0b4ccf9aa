// @ts-check
/** @import { Locator, Page } from '@playwright/test' */
import { expect } from '@playwright/test';
import { POPUP_WORDS } from './popup-words.mjs';

/**
 * A field's label as a person reads it, with or without the words that say that it may be left empty.
 * @param {string} label
 */
const labelled = (label) =>
  new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optional\\))?$`);

/** The extension gives the board 25 seconds. */
const OUTCOME_TIMEOUT_MS = 30_000;

/**
 * Whether all that went wrong is that the page is closed by now.
 * @param {unknown} error
 * @param {Page} page
 */
const isClosedBy = (error, page) =>
  page.isClosed() && error instanceof Error && error.message.includes('has been closed');

/** The popup as a recruiter works it: found by labels and roles, never by class names. */
export class Popup {
  /** @param {Page} page the page that a click on the toolbar icon opened */
  constructor(page) {
    this.page = page;
    this.postBar = page.getByRole('contentinfo');
    this.toDo = page.getByRole('region', { name: POPUP_WORDS.toDo });
  }

  /** Waits until the page was read and the form shows what it said. */
  async formFilled() {
    const page = this.page.locator('html').and(this.page.locator(POPUP_WORDS.done));
    await page.waitFor({ state: 'attached' });
    // Checked here so that an error of the reader fails every test that meets it.
    if ((await page.getAttribute('data-state')) === 'failed') {
      throw new Error(`The reader failed: ${await this.page.locator('.error-details').textContent()}`);
    }
  }

  /** Waits until the form is filled and all of it can be used. */
  async filled() {
    await this.formFilled();
    // The searchable lists are loaded last.
    await expect(this.field('Coreskill')).toBeEnabled();
    return this;
  }

  /** @param {string} label */
  field(label) {
    const hidden = { includeHidden: true };
    // A combobox lends its label to its list, too.
    const editable = this.page.getByRole('textbox', hidden).or(this.page.getByRole('combobox', hidden));
    return this.page.getByLabel(labelled(label)).and(editable);
  }

  /**
   * Types into a field and leaves it.
   * @param {string} label
   * @param {string} value
   */
  async fill(label, value) {
    const field = this.field(label);
    await field.fill(value);
    await field.blur();
  }

  /**
   * Chooses from a field with a closed list.
   * @param {string} label
   * @param {string} option
   */
  async choose(label, option) {
    await this.field(label).selectOption({ label: option });
  }

  /** @param {string} text */
  async writeDescription(text) {
    await this.page.getByRole('button', { name: POPUP_WORDS.editDescription }).click();
    await this.page.getByRole('textbox', { name: 'Description' }).fill(text);
    await this.page.getByRole('button', { name: 'Done' }).click();
  }

  /** @param {string} name */
  async pickCoreskill(name) {
    await this.#pick('Coreskill', name);
  }

  /** @param {string} name */
  async addSpecialism(name) {
    const chosen = this.page
      .getByRole('list', { name: 'Chosen specialisms' })
      .getByText(name, { exact: true });
    // To pick what was suggested already would take it out.
    if ((await chosen.count()) === 0) await this.#pick('Specialisms', name);
  }

  /**
   * Chooses a specialism, and its coreskill with it, in the field of the coreskill.
   * @param {string} coreskill
   * @param {string} specialism
   */
  async pickPath(coreskill, specialism) {
    await this.#pick('Coreskill', `${coreskill} › ${specialism}`, specialism);
  }

  /** What still has to be filled in, put right or checked: the labels, in small letters. */
  async gaps() {
    return this.toDo.getByRole('button').allInnerTexts();
  }

  /** Opens the fold with the details that are empty. */
  async openDetails() {
    await this.page.getByRole('heading', { name: POPUP_WORDS.moreDetails }).click();
  }

  async pressPost() {
    await this.postBar.getByRole('button', { name: POPUP_WORDS.post }).click();
  }

  /**
   * Chooses a coreskill, the one gap that the sample site's adverts leave, and posts.
   * @param {string} coreskill
   */
  async post(coreskill = 'Logistics / Distribution') {
    await this.pickCoreskill(coreskill);
    await this.pressPost();
  }

  /** Waits until the Post bar says what became of the advert. @returns {Promise<string>} its words */
  async outcome() {
    await this.postBar.getByText(POPUP_WORDS.outcome).waitFor({ timeout: OUTCOME_TIMEOUT_MS });
    return (await this.postBar.getByRole('status').innerText()).trim();
  }

  /** @param {string} file where the picture goes */
  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }

  /**
   * Presses what takes the recruiter elsewhere: the popup closes, perhaps before the press itself has ended.
   * @param {Locator} control
   */
  async pressAndLeave(control) {
    const closed = this.page.waitForEvent('close');
    const pressed = control.click().catch((error) => {
      if (!isClosedBy(error, this.page)) throw error;
    });
    await Promise.all([closed, pressed]);
  }

  /**
   * Presses what opens a tab, which closes the popup.
   * @param {Locator} control
   * @returns {Promise<Page>} the page in the tab
   */
  async pressAndFollow(control) {
    const opened = this.page.context().waitForEvent('page');
    const [page] = await Promise.all([opened, this.pressAndLeave(control)]);
    return page;
  }

  async close() {
    await this.page.close();
  }

  /**
   * @param {string} label
   * @param {string} name
   * @param {string} typed
   */
  async #pick(label, name, typed = name) {
    const field = this.field(label);
    await field.fill(typed);
    await this.page.getByRole('option', { name, exact: true }).click();
    // The list of a field that takes several stays open until the field is left.
    await field.press('Tab');
    // Lists close a moment later; one that is on its way out would take the next one with it.
    await expect(field).toHaveAttribute('aria-expanded', 'false');
  }
}
