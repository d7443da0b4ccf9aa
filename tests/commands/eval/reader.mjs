import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SANDBOX } from '../build.mjs';

const WARM_CALLS = 5;

/** Runs inside the page: the reader once in the fresh page, then warm; the script's completion value is the reading. */
async function readAndTime(source, warmCalls) {
  const call = async () => {
    const started = performance.now();
    // biome-ignore lint/security/noGlobalEval: a script's completion value is what executeScript hands over, too.
    const reading = await globalThis.eval(source);
    return { reading, ms: performance.now() - started };
  };
  const first = await call();
  const warm = [];
  for (let made = 0; made < warmCalls; made += 1) warm.push((await call()).ms);
  warm.sort((a, b) => a - b);
  return { reading: first.reading, ms_first: first.ms, ms: warm[Math.floor(warmCalls / 2)] };
}

/** Serves the page at its address with its own scripts stopped, and refuses everything else. */
async function serve(page, html, url) {
  let served = false;
  await page.route('**', async (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    // An empty answer leaves the page in place where it tries to send the browser elsewhere.
    if (served) return route.fulfill({ status: 204 });
    served = true;
    return route.fulfill({
      body: html,
      headers: {
        // A page in another encoding says so itself.
        'content-type': isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
        // Leaves <noscript> silent, which switching scripts off in the browser would not.
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
 * The built reader, to be run on saved pages, each in a tab of its own.
 * @param {import('@playwright/test').Browser} browser
 */
export async function createReader(browser) {
  const context = await browser.newContext();
  const source = readFileSync(path.join(SANDBOX, 'reader.js'), 'utf8');
  const expression = `(${readAndTime})(${JSON.stringify(source)}, ${WARM_CALLS})`;
  return {
    /**
     * @param {Buffer} html
     * @param {string} url the page's address
     */
    async read(html, url) {
      const page = await context.newPage();
      try {
        await serve(page, html, url);
        return await evaluateApart(page, expression);
      } finally {
        await page.close();
      }
    },
  };
}
