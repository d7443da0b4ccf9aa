/** @import { FrameQuestion } from './chrome.d.mts' */
/** @import { Firefox } from './firefox.mjs' */
import { writeFileSync } from 'node:fs';
import { until } from '../until.mjs';
import { findInPage } from './find-in-page.mjs';

/** @import { Target } from './find-in-page.mjs' */

/** A page in a tab or in the popup. */
export class View {
  #firefox;
  #id;

  /**
   * @param {Firefox} firefox
   * @param {number} id
   */
  constructor(firefox, id) {
    this.#firefox = firefox;
    this.#id = id;
  }

  /**
   * @template {unknown[]} Args
   * @template Result
   * @param {(...args: Args) => Result | Promise<Result>} code
   * @param {Args} args what JSON can carry
   * @returns {Promise<Result>} likewise; null for undefined
   */
  async run(code, ...args) {
    const value = await this.#ask({ tool: 'run', code: String(code), args });
    return JSON.parse(value ?? 'null');
  }

  /** Focuses the page: otherwise keys go nowhere, although the page believes it has the focus. */
  async focusView() {
    await this.#firefox.inWindow((window, id) => window.jobcourierTest.browsers.get(id)?.focus(), this.#id);
  }

  /** @param {Target} target */
  async click(target) {
    const { x, y } = await until(`${JSON.stringify(target)} to be clickable`, () =>
      this.#find(target, 'centre'),
    );
    await this.#ask({ tool: 'click', x, y });
  }

  /**
   * Chooses from the browser's own menu that a right click opens.
   * @param {Target} target what is clicked
   * @param {string} menu the label of the item that opens a menu beside it
   * @param {string} item the label in that menu
   */
  async chooseInContextMenu(target, menu, item) {
    const { x, y } = await until(`${JSON.stringify(target)} to be clickable`, () =>
      this.#find(target, 'centre'),
    );
    await this.#ask({ tool: 'openContextMenu', x, y });
    await until(`“${menu}” in the context menu`, () =>
      this.#firefox.inWindow((window, label) => {
        const context = /** @type {import('./chrome.d.mts').MenuPopup | null} */ (
          window.document.getElementById('contentAreaContextMenu')
        );
        if (context?.state !== 'open') return false;
        const found = [...context.querySelectorAll('menu')].find(
          (one) => one.getAttribute('label') === label,
        );
        const submenu = /** @type {import('./chrome.d.mts').Submenu | undefined} */ (found);
        submenu?.openMenu(true);
        return submenu?.menupopup.state === 'open';
      }, menu),
    );
    await this.#firefox.inWindow(
      (window, [label, wanted]) => {
        const menus = [...window.document.querySelectorAll('#contentAreaContextMenu menu')];
        const found = menus.find((one) => one.getAttribute('label') === label);
        const submenu = /** @type {import('./chrome.d.mts').Submenu | undefined} */ (found);
        const items = [...(submenu?.menupopup.querySelectorAll('menuitem') ?? [])];
        const chosen = items.find((one) => one.getAttribute('label') === wanted);
        if (!chosen)
          throw new Error(`the menu has ${items.map((one) => one.getAttribute('label')).join(', ')}`);
        submenu?.menupopup.activateItem(chosen);
      },
      [menu, item],
    );
  }

  /** @param {Target} target */
  async has(target) {
    return Boolean(await this.#find(target, 'box'));
  }

  /**
   * @param {Target} [target]
   * @returns {Promise<string>} empty where nothing is found
   */
  async text(target = 'body') {
    return (await this.#find(target, 'box'))?.text ?? '';
  }

  /** @param {Target} target */
  async wait(target) {
    return (await until(`${JSON.stringify(target)} to be there`, () => this.#find(target, 'box'))).text;
  }

  /**
   * @param {Target} target
   * @param {string} text
   */
  async fill(target, text) {
    // Awaited first: a page that gets the focus while keys are pressed selects the typed text again.
    await this.focusView();
    await until('the page to have the focus', () => this.run(() => document.hasFocus()));
    await this.click(target);
    await this.#firefox.press('Control+a', ...(text ? [...text] : ['Backspace']));
    // Keys arrive in another process, after the command that pressed them has ended.
    let held = '';
    await until(`${JSON.stringify(target)} to hold ${text}`, async () => {
      held = await this.text(target);
      return held === text;
    }).catch((error) => {
      throw new Error(`${error.message}, and it holds ${held}`);
    });
  }

  /**
   * @param {string} selector
   * @param {{ name: string, text: string }} file
   */
  async chooseFile(selector, { name, text }) {
    await this.#ask({ tool: 'chooseFile', selector, name, text });
  }

  /** @param {string} file where the picture goes */
  async screenshot(file) {
    const picture = await this.#firefox.inWindow(async (window, id) => {
      const global = window.jobcourierTest.browsers.get(id)?.browsingContext.currentWindowGlobal;
      const bitmap = await global?.drawSnapshot(null, 1, 'white');
      if (!bitmap) throw new Error('the page is gone');
      const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      const drawing = /** @type {HTMLCanvasElement} */ (canvas);
      drawing.width = bitmap.width;
      drawing.height = bitmap.height;
      drawing.getContext('2d')?.drawImage(bitmap, 0, 0);
      return drawing.toDataURL('image/png').split(',')[1] ?? '';
    }, this.#id);
    writeFileSync(file, Buffer.from(picture, 'base64'));
  }

  /**
   * @param {Target} target
   * @param {'box' | 'centre'} wanted `centre` scrolls it into sight, and finds only what can be used
   */
  async #find(target, wanted) {
    return this.run(findInPage, target, wanted);
  }

  /**
   * @param {FrameQuestion} question
   * @returns {Promise<string | undefined>}
   */
  async #ask(question) {
    const answer = await this.#firefox.inWindow(
      (window, id, asked) => {
        const { jobcourierTest: test } = window;
        const browser = test.browsers.get(id);
        if (!browser?.isConnected) throw new Error('the page is gone');
        // A tab that goes to another site gets another process and another message manager.
        const manager = browser.messageManager;
        if (!test.heard.has(manager)) {
          test.heard.add(manager);
          manager.addMessageListener('jobcourier-test:answer', ({ data }) => {
            const pending = test.pending.get(data.id);
            test.pending.delete(data.id);
            if (data.error === undefined) pending?.resolve(data.value);
            else pending?.reject(new Error(data.error));
          });
          manager.loadFrameScript(`data:,${encodeURIComponent(test.frameScript)}`, true);
        }
        test.lastId += 1;
        const number = test.lastId;
        return new Promise((resolve, reject) => {
          test.pending.set(number, { resolve, reject });
          window.setTimeout(() => reject(new Error('the page did not answer')), 20_000);
          manager.sendAsyncMessage('jobcourier-test:ask', { id: number, question: asked });
        });
      },
      this.#id,
      question,
    );
    return /** @type {string | undefined} */ (answer ?? undefined);
  }
}
