/** @import { CDPSession } from '@playwright/test' */
import { isUtf8 } from 'node:buffer';
import { browserSession } from '../../browser/session.mjs';

/** @param {CDPSession} session */
const isolatedWorld = async (session) => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  return executionContextId;
};

/**
 * @param {CDPSession} session
 * @param {number} contextId
 * @param {string} expression
 * @returns {Promise<unknown>} its value, as far as JSON can carry it
 */
async function evaluateIn(session, contextId, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Opens a page that no tab shows: one in a tab costs more to show than to read. Its timers may be slower.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function openHiddenPage(context) {
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const { browserContextId = '' } = (await session.send('Target.getTargetInfo')).targetInfo;
  const browser = await browserSession(context);
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    browser.send('Target.createTarget', { url: 'about:blank', hidden: true, browserContextId }),
  ]);
  await tab.close();
  return page;
}

/**
 * Shows saved pages under their addresses, one after the other in one page, with scripts and all other requests
 * blocked. A page of its own for each would cost more than reading most of them.
 * @param {import('@playwright/test').Page} page
 */
export async function openSavedPages(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Buffer | undefined} */
  let waiting;
  await page.route('**', (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    // An empty response keeps the page in place if it tries to navigate.
    if (!waiting) return route.fulfill({ status: 204 });
    const body = waiting;
    waiting = undefined;
    return route.fulfill({
      body,
      headers: {
        'content-type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
        // Unlike disabling scripts in the browser, this does not show <noscript>.
        'content-security-policy': "script-src 'none'",
      },
    });
  });
  return {
    /**
     * @template T
     * @param {Buffer} html
     * @param {string} url the page's address
     * @param {(evaluate: (expression: string) => Promise<unknown>) => Promise<T>} work evaluates in an isolated
     * world
     * @returns {Promise<T>}
     */
    async show(html, url, work) {
      // An address that differs from the last one only behind its # would load nothing.
      if (url.includes('#')) await page.goto('about:blank');
      waiting = html;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const contextId = await isolatedWorld(session);
      return work((expression) => evaluateIn(session, contextId, expression));
    },
  };
}

/**
 * Opens a saved page in a tab of its own, as {@link openSavedPages} does.
 * @template T
 * @param {import('@playwright/test').BrowserContext} context
 * @param {Buffer} html
 * @param {string} url the page's address
 * @param {(evaluate: (expression: string) => Promise<unknown>) => Promise<T>} work evaluates in an isolated world
 * @returns {Promise<T>}
 */
export async function onSavedPage(context, html, url, work) {
  const page = await context.newPage();
  try {
    return await (await openSavedPages(page)).show(html, url, work);
  } finally {
    await page.close();
  }
}
