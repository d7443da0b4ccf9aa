import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../find.mjs';
import { until } from '../until.mjs';
import { Firefox } from './firefox.mjs';
import { FRAME_HOST } from './frame-site.mjs';
import { Marionette } from './marionette.mjs';

export const ADDON_ID = 'jobcourier@jobcourier.example';
/** The host of the extension's pages, which Firefox otherwise picks at random for each profile. */
const HOST_ID = '11111111-2222-4333-8444-555555555555';
const START_TIMEOUT_MS = 60_000;
const QUIT_TIMEOUT_MS = 10_000;

/** No background requests, no prompts, and a known address for the extension. */
const PREFERENCES = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: HOST_ID }),
  // A temporary add-on is removed when the browser ends; its storage must survive, as an installed one's does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.translations.enable': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.dns.localDomains': FRAME_HOST,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
};

/** @param {Record<string, unknown>} preferences */
const userJs = (preferences) =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/**
 * @param {object} options
 * @param {string} options.extension absolute path of the built extension's folder
 * @param {boolean} [options.headless]
 * @param {string} [options.profile] the profile's folder; without one, a fresh profile that is removed on close
 * @param {string} [options.downloads] the folder into which downloads go
 * @param {Record<string, unknown>} [options.preferences] more of the browser's own
 * @param {Record<string, string>} [options.env] more of the process's environment
 * @returns {Promise<Firefox>}
 */
export async function launchFirefox({
  extension,
  headless = true,
  profile,
  downloads,
  preferences = {},
  env = {},
}) {
  const folder = profile ?? mkdtempSync(path.join(os.tmpdir(), 'jobcourier-firefox-'));
  const isNew = !existsSync(path.join(folder, 'prefs.js'));
  const all = { ...PREFERENCES, ...(downloads ? { 'browser.download.dir': downloads } : {}), ...preferences };
  writeFileSync(path.join(folder, 'user.js'), userJs(all));
  // Firefox writes its port into this file.
  const portFile = path.join(folder, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder];
  const child = spawn(ensureBrowser('firefox'), [...(headless ? ['--headless'] : []), ...args], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900', ...env },
  });
  const ended = once(child, 'exit');
  const port = await until(
    'Firefox to listen',
    () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    START_TIMEOUT_MS,
  );
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    unhandledPromptBehavior: 'ignore',
  });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const close = async () => {
    // The connection may end before the answer comes.
    marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const timer = setTimeout(() => child.kill('SIGKILL'), QUIT_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
    marionette.close();
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const firefox = new Firefox({ marionette, addonId: ADDON_ID, hostId: HOST_ID, closed: ended, close });
  await firefox.load(extension);
  if (isNew && existsSync(path.join(extension, 'welcome.html'))) await firefox.closeWelcome();
  return firefox;
}
