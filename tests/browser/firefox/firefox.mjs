/** @import { ChromeWindow } from './chrome.d.mts' */
/** @import { Marionette } from './marionette.mjs' */
import path from 'node:path';
import { until } from '../until.mjs';
import { FRAME_SCRIPT } from './frame-script.mjs';
import { pressActions } from './keys.mjs';
import { View } from './view.mjs';

export class Firefox {
  #marionette;
  #addonId;
  #hostId;

  /**
   * @param {object} parts
   * @param {Marionette} parts.marionette
   * @param {string} parts.addonId
   * @param {string} parts.hostId the host of the extension's pages
   * @param {Promise<unknown>} parts.closed settles when the process has ended
   * @param {() => Promise<void>} parts.close ends the browser
   */
  constructor({ marionette, addonId, hostId, closed, close }) {
    this.#marionette = marionette;
    this.#addonId = addonId;
    this.#hostId = hostId;
    this.closed = closed;
    this.close = close;
  }

  /**
   * Loads the extension. Call it once, first.
   * @param {string} extension absolute path of the built extension's folder
   */
  async load(extension) {
    await this.inWindow((window, frameScript) => {
      /** @type {string[]} */
      const errors = [];
      window.jobcourierTest = {
        browsers: new Map(),
        lastId: 0,
        pending: new Map(),
        heard: new WeakSet(),
        frameScript,
        errors,
        clickedAt: 0,
      };
      // nsIScriptError: with this flag a report is a warning.
      const WARNING = 1;
      window.Services.console.registerListener({
        observe(message) {
          if (!(message instanceof window.Ci.nsIScriptError) || message.flags & WARNING) return;
          errors.push(`${message.sourceName}: ${message.errorMessage}`);
        },
      });
    }, FRAME_SCRIPT);
    await this.#marionette.send('Addon:Install', { path: path.resolve(extension), temporary: true });
    await until('the extension to start', () =>
      this.inWindow((window, id) => window.WebExtensionPolicy.getByID(id)?.active ?? false, this.#addonId),
    );
  }

  /**
   * Runs a function in the browser's window with its privileges. The function is sent as text.
   * @template {unknown[]} Args
   * @template Result
   * @param {(window: ChromeWindow, ...args: Args) => Result | Promise<Result>} code
   * @param {Args} args what JSON can carry
   * @returns {Promise<Result>} likewise; null for undefined
   */
  async inWindow(code, ...args) {
    return /** @type {Result} */ (await this.#evaluate(String(code), args));
  }

  /**
   * Numbers the browser that shows a page, so that later commands can find it.
   * @template {unknown[]} Args
   * @param {(window: ChromeWindow, ...args: Args) => Element | null | undefined} find runs in the browser's window
   * @param {Args} args
   * @returns {Promise<View | undefined>} nothing where nothing was found
   */
  async view(find, ...args) {
    const source = `(window, ...args) => {
      const browser = (${find})(window, ...args);
      if (!browser) return null;
      const { jobcourierTest: test } = window;
      for (const [id, known] of test.browsers) if (known === browser) return id;
      test.lastId += 1;
      test.browsers.set(test.lastId, browser);
      return test.lastId;
    }`;
    const id = await this.#evaluate(source, args);
    return typeof id === 'number' ? new View(this, id) : undefined;
  }

  /** @param {string} page its file, with a hash where it is to have one */
  address(page) {
    return `moz-extension://${this.#hostId}/${page}`;
  }

  /** @param {string} url */
  async openTab(url) {
    await this.inWindow((window, address) => {
      const triggeringPrincipal = window.Services.scriptSecurityManager.getSystemPrincipal();
      window.gBrowser.selectedTab = window.gBrowser.addTab(address, { triggeringPrincipal });
    }, url);
    return this.tabInFront(url);
  }

  /** @param {string} url */
  async openTabBehind(url) {
    await this.inWindow((window, address) => {
      const triggeringPrincipal = window.Services.scriptSecurityManager.getSystemPrincipal();
      window.gBrowser.addTab(address, { triggeringPrincipal });
    }, url);
  }

  /** @param {string} url */
  async goTo(url) {
    await this.inWindow((window, address) => {
      const triggeringPrincipal = window.Services.scriptSecurityManager.getSystemPrincipal();
      window.gBrowser.selectedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
    }, url);
    return this.tabInFront(url);
  }

  /** @param {string} url how it begins */
  async tabInFront(url) {
    await until(`a tab in front with ${url}`, () =>
      this.inWindow((window, address) => {
        const { selectedBrowser, selectedTab } = window.gBrowser;
        return selectedBrowser.currentURI?.spec.startsWith(address) && !selectedTab.hasAttribute('busy');
      }, url),
    );
    const view = await this.view((window) => window.gBrowser.selectedBrowser);
    if (!view) throw new Error('no tab is in front');
    await view.focusView();
    return view;
  }

  /** Closes every tab but one empty one. */
  async closeTabs() {
    await this.openTab('about:blank');
    await this.inWindow((window) => {
      const { gBrowser } = window;
      for (const tab of [...gBrowser.tabs]) if (tab !== gBrowser.selectedTab) gBrowser.removeTab(tab);
    });
  }

  /** Closes the page that the extension opens when it is installed, so that no test meets it. */
  async closeWelcome() {
    await this.tabInFront(this.address('welcome.html'));
    await this.closeTabs();
  }

  /** Clicks the extension's toolbar icon, which grants `activeTab` and opens the popup. */
  async clickToolbar() {
    await this.inWindow((window, id) => {
      const extension = window.WebExtensionPolicy.getByID(id)?.extension;
      if (!extension) throw new Error('the extension is gone');
      const { ExtensionParent } = window.ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      // Firefox ignores a click in an inactive window, as after the downloads panel was shown.
      window.focus();
      window.Services.focus.activeWindow = window;
      window.jobcourierTest.clickedAt = window.performance.timeOrigin + window.performance.now();
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }, this.#addonId);
    const view = await until('the popup to open', () => this.popup());
    await view.focusView();
    return view;
  }

  popup() {
    return this.view((window, host) => {
      const browsers = window.document.querySelectorAll('browser.webextension-popup-browser');
      return [...browsers].find((browser) => {
        const panel = /** @type {import('./chrome.d.mts').Panel | null} */ (browser.closest('panel'));
        const shows = /** @type {import('./chrome.d.mts').BrowserElement} */ (browser).currentURI?.spec;
        return shows?.includes(host) && panel?.state === 'open';
      });
    }, this.#hostId);
  }

  sidebar() {
    return this.view((window, host) => {
      const sidebar = /** @type {(Element & { contentDocument: Document | null }) | null} */ (
        window.document.getElementById('sidebar')
      );
      const browser = /** @type {import('./chrome.d.mts').BrowserElement | null | undefined} */ (
        sidebar?.contentDocument?.getElementById('webext-panels-browser')
      );
      return browser?.currentURI?.spec.includes(host) ? browser : undefined;
    }, this.#hostId);
  }

  async closeSidebar() {
    await this.inWindow((window) => window.SidebarController.hide());
  }

  /** Closes the popup as a click beside it does. */
  async closePopup() {
    await this.inWindow((window) => {
      for (const browser of window.document.querySelectorAll('browser.webextension-popup-browser')) {
        const panel = /** @type {import('./chrome.d.mts').Panel | null} */ (browser.closest('panel'));
        panel?.hidePopup();
      }
    });
    await this.popupClosed();
  }

  async popupClosed() {
    await until('the popup to close', () =>
      this.inWindow((window) => !window.document.querySelector('browser.webextension-popup-browser')),
    );
  }

  /** @param {...string} keys each a character, a key's name, or several joined by `+` */
  async press(...keys) {
    await this.#marionette.send('WebDriver:PerformActions', { actions: pressActions(keys) });
    await this.#marionette.send('WebDriver:ReleaseActions');
  }

  /**
   * @param {boolean} accept
   * @returns {Promise<string>} what it says
   */
  answerPrompt(accept) {
    return until('the permission prompt', () =>
      this.inWindow((window, yes) => {
        const { panel } = window.PopupNotifications;
        const prompt = panel.firstElementChild;
        if (panel.state !== 'open' || !prompt) return '';
        const parts = [prompt, ...prompt.querySelectorAll('*')];
        const words = parts.map(
          (part) =>
            part.getAttribute('label') ??
            part.getAttribute('value') ??
            (part.childElementCount ? '' : part.textContent),
        );
        (yes ? prompt.button : prompt.secondaryButton).click();
        return words.filter(Boolean).join(' ');
      }, accept),
    );
  }

  /** Ends the extension's event page as Firefox does with an idle one. */
  async endEventPage() {
    const state = await this.inWindow(async (window, id) => {
      const extension = window.WebExtensionPolicy.getByID(id)?.extension;
      await extension?.terminateBackground({ ignoreDevToolsAttached: true });
      return extension?.backgroundState ?? '';
    }, this.#addonId);
    if (state !== 'stopped') throw new Error(`The event page is ${state}`);
  }

  /** @param {number} factor */
  async setZoom(factor) {
    await this.inWindow((window, zoom) => {
      window.FullZoom.setZoom(zoom, window.gBrowser.selectedBrowser);
    }, factor);
  }

  badge() {
    return this.inWindow((window, id) => {
      const node = window.document.getElementById(`${id.replaceAll(/[^a-z\d_-]/gi, '_')}-BAP`);
      const badge = node?.querySelector('.toolbarbutton-badge');
      return {
        text: node?.getAttribute('badge') ?? '',
        colour: badge ? window.getComputedStyle(badge).backgroundColor : '',
        isInToolbar: Boolean(node?.closest('#nav-bar')),
      };
    }, this.#addonId);
  }

  /** The errors of the extension's code since the last call. */
  async takeErrors() {
    const errors = await this.inWindow((window) => window.jobcourierTest.errors.splice(0));
    // Firefox logs this itself about a page that closed while it waited for something.
    return errors.filter((error) => error.includes(this.#hostId) && !error.includes('context unloaded'));
  }

  /**
   * @param {string} source of a function
   * @param {unknown[]} args
   * @returns {Promise<unknown>}
   */
  async #evaluate(source, args) {
    const script = `const [args, done] = arguments;
      Promise.resolve().then(() => (${source})(window, ...JSON.parse(args))).then(
        (value) => done({ value: JSON.stringify(value ?? null) }),
        (error) => done({ error: error + '\\n' + error?.stack }),
      );`;
    const parameters = { script, args: [JSON.stringify(args)], sandbox: 'system', newSandbox: false };
    const { value } = /** @type {{ value: { value: string, error?: string } }} */ (
      await this.#marionette.send('WebDriver:ExecuteAsyncScript', parameters)
    );
    if (value.error) throw new Error(value.error);
    return JSON.parse(value.value);
  }
}
