/** @import { Locator, Page } from '@playwright/test' */
import { expect } from '@playwright/test';
import { openRows } from './open-rows.mjs';
import { POPUP_WORDS } from './popup-words.mjs';

/**
 * A field's accessible label, with or without the word for optional.
 * @param {string} label
 */
const labelled = (label) =>
  new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optional\\))?$`);

/** The extension gives a request up after 25 seconds. */
const OUTCOME_TIMEOUT_MS = 30_000;

/**
 * Whether an error only says that the page has closed.
 * @param {unknown} error
 * @param {Page} page
 */
const isClosedBy = (error, page) =>
  page.isClosed() && error instanceof Error && error.message.includes('has been closed');

/** The popup as a recruiter uses it: found by labels and roles, never by class names. */
export class Popup {
  /** @param {Page} page the page that a click on the toolbar icon opened */
  constructor(page) {
    this.page = page;
    this.postBar = page.getByRole('contentinfo');
    this.toDo = page.getByRole('region', { name: POPUP_WORDS.toDo });
  }

  /** Waits until the page was read and the form is filled. */
  async formFilled() {
    const page = this.page.locator('html').and(this.page.locator(POPUP_WORDS.done));
    await page.waitFor({ state: 'attached' });
    // Checked here, so that an error of the reader fails every test.
    if ((await page.getAttribute('data-state')) === 'failed') {
      throw new Error(`The reader failed: ${await this.page.locator('.error-details').textContent()}`);
    }
  }

  /** Waits until everything has arrived that is filled in by itself. The rows are as a recruiter finds them. */
  async ready() {
    await this.formFilled();
    await this.page.locator(POPUP_WORDS.ready).waitFor({ state: 'attached' });
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
    // A form that is being filled in may close a row again. The searchable lists are loaded last.
    await expect(async () => {
      await this.page.evaluate(openRows, POPUP_WORDS.closedRows);
      await expect(this.field('Coreskill')).toBeEnabled({ timeout: 2_000 });
    }).toPass({ timeout: 40_000 });
  }

  /**
   * The button that opens and closes a row. Its name begins with the row's and goes on with the values.
   * @param {string} label
   */
  rowHead(label) {
    return this.page.getByRole('heading', { name: new RegExp(`^${label}`) }).getByRole('button');
  }

  /**
   * Waits until a row shows a value: at rest in its line, open in its first field.
   * @param {string} label
   * @param {string} value
   */
  async shows(label, value) {
    const shown = () =>
      this.rowHead(label).evaluate((head) => {
        if (head.ariaExpanded !== 'true') return head.textContent ?? '';
        const fields = document.getElementById(head.getAttribute('aria-controls') ?? '');
        return fields?.querySelector('input')?.value ?? '';
      });
    await expect.poll(shown).toContain(value);
  }

  /**
   * Opens a row as a recruiter does, which focuses its field.
   * @param {string} label
   */
  async openRow(label) {
    const head = this.rowHead(label);
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await expect(head).toHaveAttribute('aria-expanded', 'true');
  }

  /** @param {string} label */
  field(label) {
    const hidden = { includeHidden: true };
    // A combobox shares its label with its list.
    const editable = this.page.getByRole('textbox', hidden).or(this.page.getByRole('combobox', hidden));
    return this.page.getByLabel(labelled(label)).and(editable);
  }

  /**
   * @param {string} label
   * @param {string} value
   */
  async fill(label, value) {
    const field = this.field(label);
    await field.fill(value);
    await field.blur();
  }

  /**
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
    // Choosing an option that is already chosen would remove it.
    if ((await chosen.count()) === 0) await this.#pick('Specialisms', name);
  }

  /**
   * Chooses a specialism and its coreskill in the coreskill field.
   * @param {string} coreskill
   * @param {string} specialism
   */
  async pickPath(coreskill, specialism) {
    await this.#pick('Coreskill', `${coreskill} › ${specialism}`, specialism);
  }

  /** What the gaps, faults and doubts are called in a sentence. */
  async gaps() {
    return this.toDo.getByRole('button').allInnerTexts();
  }

  postButton() {
    return this.postBar.getByRole('button', { name: POPUP_WORDS.post });
  }

  async pressPost() {
    await this.postButton().click();
  }

  /**
   * Chooses a coreskill, the one gap in the sample site's adverts, and posts.
   * @param {string} coreskill
   */
  async post(coreskill = 'Logistics / Distribution') {
    await this.pickCoreskill(coreskill);
    await this.pressPost();
  }

  /**
   * Waits for the outcome in the Post bar.
   * @returns {Promise<string>} its words
   */
  async outcome() {
    await this.postBar.getByText(POPUP_WORDS.outcome).waitFor({ timeout: OUTCOME_TIMEOUT_MS });
    const outcome = this.page.getByText(POPUP_WORDS.outcome);
    const status = this.postBar.getByRole('status').filter({ has: outcome });
    return (await status.innerText()).trim();
  }

  /** @param {string} file where the picture goes */
  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }

  /**
   * Presses something that closes the popup, perhaps before the click has ended.
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
    // A multi-select list stays open until the field is left.
    await field.press('Tab');
    // Lists close a moment later; one that is closing would close the next one, too.
    await expect(field).toHaveAttribute('aria-expanded', 'false');
  }
}

/**
 * Presses Post in several windows in the same moment. A press that waits for its button would wait for ever where another
 * window's was quicker.
 * @param {readonly Popup[]} popups
 */
export async function pressPostAtOnce(popups) {
  const buttons = await Promise.all(popups.map((popup) => popup.postButton().elementHandle()));
  await Promise.all(buttons.map((button) => button?.dispatchEvent('click')));
}
