import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { inProject } from '../commands/root.mjs';
import { ensureBrowser } from './find.mjs';
import { browserSession } from './session.mjs';

// Playwright reads this each time a target appears; without it a toolbar popup never shows up as a page.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/**
 * Disabled features. The address bar's suggestions are pages that start slowly here, and a process kept ready for the
 * next page is mostly not used. The rest are Playwright's own, since only the last such switch counts.
 */
const LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

const QUIET = [
  `--disable-features=${LEFT_OUT.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--window-size=1280,900',
];

/** Turns off animations of the browser's own tabs and bubbles; pages keep theirs. */
const UNSEEN = ['--animation-duration-scale=0'];

/**
 * The environment of a browser that changes nothing on the desktop. When an extension is uninstalled, Chromium runs some
 * thirty programs to remove its menu entries, whether there are any or not: for each test.
 */
function withoutDesktop() {
  const { PATH = '', ...rest } = process.env;
  const folders = [inProject('tests', 'browser', 'no-desktop'), PATH];
  return process.platform === 'linux' ? { ...rest, PATH: folders.join(path.delimiter) } : process.env;
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} extensionId
 */
async function workerOf(context, extensionId) {
  /** @param {import('@playwright/test').Worker} worker */
  const isOurs = (worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  return (
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs })
  );
}

/**
 * Loads an unpacked extension over the debugging pipe, which works in Chromium, Chrome and Edge (the latter two
 * ignore `--load-extension` since version 137). The id follows from the folder's path, so the same folder and
 * profile find their storage again. A disabled extension is enabled again.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} folder absolute path
 * @returns {Promise<string>} the extension's id
 */
export async function loadExtension(context, folder) {
  const session = await browserSession(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}

/**
 * Closes the page that the extension opens when it is installed, so that no test meets it.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} extension its folder
 */
export async function closeWelcome(context, extension) {
  if (!existsSync(path.join(extension, 'welcome.html'))) return;
  /** @param {import('@playwright/test').Page} page */
  const isWelcome = (page) => page.url().endsWith('/welcome.html');
  const page =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  // A browser that shows no tab at all closes.
  if (context.pages().length === 1) await context.newPage();
  await page.close();
}

/**
 * @param {object} options
 * @param {string} options.extension absolute path of the built extension's folder
 * @param {boolean} [options.headless]
 * @param {string} [options.profile] the profile's folder; without one, a fresh profile that is removed on close
 * @param {readonly string[]} [options.args] more of the browser's own switches
 */
export async function launchBrowser({ extension, headless = true, profile = '', args = [] }) {
  const isNew = !profile || !existsSync(path.join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless,
    // With a fixed viewport the popup's screenshots come out tiled.
    viewport: null,
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    handleSIGINT: headless,
    env: withoutDesktop(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, ...(headless ? UNSEEN : []), '--enable-unsafe-extension-debugging', ...args],
  });
  const extensionId = await loadExtension(context, extension);
  if (isNew) await closeWelcome(context, extension);
  return {
    context,
    extensionId,
    extension,
    worker: () => workerOf(context, extensionId),
    close: () => context.close(),
  };
}

/** One process for the pages of all sites. Starting one for each site would cost more than reading its page. */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

/**
 * Starts a headless browser without the extension and without network: pages come from routes alone.
 * @param {object} [options]
 * @param {boolean} [options.isOneProcess] for pages whose code is not timed: the next site's finds it compiled
 */
export async function launchCutOff({ isOneProcess = false } = {}) {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...QUIET, ...(isOneProcess ? ONE_PROCESS : []), '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** @typedef {Awaited<ReturnType<typeof launchBrowser>>} Extension */
