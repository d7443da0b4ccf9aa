/** @import { CDPSession } from '@playwright/test' */
import { isUtf8 } from 'node:buffer';

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
 * Opens a tab that shows saved pages under their addresses, one after the other, with scripts and all other requests
 * blocked. A tab of its own for each page would cost more than most pages.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function openSavedPages(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
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
    close: () => page.close(),
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
  const pages = await openSavedPages(context);
  try {
    return await pages.show(html, url, work);
  } finally {
    await pages.close();
  }
}
