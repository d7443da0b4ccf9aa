import { isUtf8 } from 'node:buffer';

async function serve(page, html, url) {
  let served = false;
  await page.route('**', async (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    // An empty response keeps the page in place if it tries to navigate.
    if (served) return route.fulfill({ status: 204 });
    served = true;
    return route.fulfill({
      body: html,
      headers: {
        'content-type': isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
        // Unlike disabling scripts in the browser, this does not show <noscript>.
        'content-security-policy': "script-src 'none'",
      },
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

async function evaluateApart(page, expression) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Opens a saved page under its address in its own tab, with scripts and all other requests blocked.
 * @template T
 * @param {import('@playwright/test').BrowserContext} context
 * @param {Buffer} html
 * @param {string} url the page's address
 * @param {(evaluate: (expression: string) => Promise<unknown>) => Promise<T>} work evaluates in an isolated
 * world
 * @returns {Promise<T>}
 */
export async function onSavedPage(context, html, url, work) {
  const page = await context.newPage();
  try {
    await serve(page, html, url);
    return await work((expression) => evaluateApart(page, expression));
  } finally {
    await page.close();
  }
}
