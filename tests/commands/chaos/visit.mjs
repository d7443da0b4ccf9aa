/** @import { Page } from '@playwright/test' */
/** @import { Plan } from './plan.mjs' */
/** @import { World } from './world.mjs' */
import { Popup } from '../../browser/popup.mjs';
import { browserSession } from '../../browser/session.mjs';
import { clickToolbar } from '../../browser/toolbar.mjs';

/**
 * @param {World} world
 * @param {Plan} plan
 */
export function visit(world, plan) {
  const address = world.careers.addressOf(plan.job);
  /** @type {Page[]} */
  const tabs = [];
  /** @type {Popup | undefined} */
  let popup;

  /** @param {string} mark keeps the second window's tab apart from the first */
  async function openTab(mark = '') {
    const { context } = world.kept.browser();
    const tab = await context.newPage();
    tabs.push(tab);
    await tab.goto(address + mark);
    return tab;
  }

  /** @param {Page} tab */
  async function click(tab) {
    const { context, extensionId } = world.kept.browser();
    return new Popup(await clickToolbar(context, tab, extensionId)).filled();
  }

  return {
    address,
    popup() {
      if (!popup) throw new Error('No popup was opened yet');
      return popup;
    },
    /** Closes the popup and clicks the icon again, on the same tab if it is still open. */
    async open() {
      if (popup && !popup.page.isClosed()) await popup.close();
      await world.extensionTab();
      const tab = tabs.find((one) => !one.isClosed()) ?? (await openTab());
      popup = await click(tab);
      return popup;
    },
    /**
     * Opens the same page in a second window, with a popup over each.
     * @returns {Promise<Popup>} the second one
     */
    async openWindow() {
      // A new window closes the popup; existing windows leave it open.
      if (popup && !popup.page.isClosed()) await popup.close();
      const { context } = world.kept.browser();
      const session = await browserSession(context);
      // A window from window.open has no toolbar and no icon.
      const [tab] = await Promise.all([
        context.waitForEvent('page'),
        session.send('Target.createTarget', { url: `${address}#second`, newWindow: true }),
      ]);
      await session.detach();
      await tab.waitForURL(/#second$/);
      await this.open();
      tabs.push(tab);
      return click(tab);
    },
    async close() {
      for (const tab of tabs) if (!tab.isClosed()) await tab.close();
    },
  };
}

/** @typedef {ReturnType<typeof visit>} Visit */
