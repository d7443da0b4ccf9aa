import { browserSession } from './session.mjs';
import { until } from './until.mjs';

const TIMEOUT_MS = 20_000;

/**
 * Whether the tab is the visible one in its window. The protocol's types lack `embedderData`.
 * @param {{ embedderData?: { tabActive?: boolean } }} tab
 */
const isActive = ({ embedderData }) => embedderData?.tabActive === true;

/**
 * The debugging id of the tab that shows this page, once the page is in front.
 * @param {import('@playwright/test').CDPSession} session
 * @param {import('@playwright/test').Page} page
 */
function tabOf(session, page) {
  return until(`a single tab in front to show ${page.url()}`, async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const [shown, ...others] = targetInfos.filter((tab) => isActive(tab) && tab.url === page.url());
    return others.length === 0 && shown?.targetId;
  });
}

/**
 * Brings a page to the front and returns a function that clicks the toolbar icon once: a real click, which grants
 * `activeTab` and opens the popup.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} page the tab to click it on
 * @param {string} extensionId
 * @returns {Promise<() => Promise<import('@playwright/test').Page>>} the click, which gives the popup
 */
export async function aimAtToolbar(context, page, extensionId) {
  await page.bringToFront();
  const session = await browserSession(context);
  const targetId = await tabOf(session, page);
  /** @param {import('@playwright/test').Page} opened */
  const isPopup = (opened) => opened.url().startsWith(`chrome-extension://${extensionId}/popup.html`);
  return async () => {
    const [popup] = await Promise.all([
      context.waitForEvent('page', { predicate: isPopup, timeout: TIMEOUT_MS }),
      session.send('Extensions.triggerAction', { id: extensionId, targetId }),
    ]);
    await popup.waitForLoadState('domcontentloaded');
    await session.detach();
    return popup;
  };
}

/**
 * Clicks the icon where no popup is to be expected: the panel was chosen.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} page
 * @param {string} extensionId
 */
export async function clickIconForPanel(context, page, extensionId) {
  await page.bringToFront();
  const session = await browserSession(context);
  const targetId = await tabOf(session, page);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId });
  await session.detach();
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} page
 * @param {string} extensionId
 * @returns {Promise<import('@playwright/test').Page>} the popup
 */
export async function clickToolbar(context, page, extensionId) {
  const click = await aimAtToolbar(context, page, extensionId);
  return click();
}
