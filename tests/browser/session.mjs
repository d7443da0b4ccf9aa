/**
 * A debugging session with the whole browser.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function browserSession(context) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed already.');
  return browser.newBrowserCDPSession();
}
