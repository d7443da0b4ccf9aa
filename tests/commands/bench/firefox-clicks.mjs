/** @import { FrameGlobal } from '../../browser/firefox/chrome.d.mts' */
/** @import { Firefox } from '../../browser/firefox/firefox.mjs' */
/** @import { Click } from './clicks.mjs' */
import { launchFirefox } from '../../browser/firefox/launch.mjs';
import { until } from '../../browser/until.mjs';
import { DONE } from './clicks.mjs';

/**
 * Runs in the process of each popup, before its scripts: records when the awaited element is there. Sent as text.
 * @param {FrameGlobal} frame
 * @param {string} selector
 */
function noteDone(frame, selector) {
  frame.addEventListener('DOMWindowCreated', ({ target: document }) => {
    const { defaultView: window } = document;
    const observer = new window.MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      window.wrappedJSObject.doneAt = window.performance.now();
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

const SCRIPT = `(${noteDone})(this, ${JSON.stringify(DONE)})`;

/**
 * Starts Firefox with an extension, and opens a page on which its icon is clicked.
 * @param {string} extension the folder of its build
 * @param {string} address
 * @returns {Promise<{ measure: () => Promise<Click>, close: () => Promise<void> }>}
 */
export async function openFirefoxForClicks(extension, address) {
  const firefox = await launchFirefox({ extension });
  await firefox.inWindow(
    (window, url) => {
      window.getGroupMessageManager('webext-browsers').loadFrameScript(url, true);
    },
    `data:,${encodeURIComponent(SCRIPT)}`,
  );
  return { measure: () => measureClick(firefox, address), close: firefox.close };
}

/**
 * Clicks the icon once, and measures the time until the popup is filled.
 * @param {Firefox} firefox
 * @param {string} address
 * @returns {Promise<Click>}
 */
async function measureClick(firefox, address) {
  await firefox.goTo(address);
  const popup = await firefox.clickToolbar();
  const { origin, inside } = await until('the popup to be done', () =>
    popup.run(() => window.doneAt && { origin: performance.timeOrigin, inside: window.doneAt }),
  );
  const clicked = await firefox.inWindow((window) => window.jobcourierTest.clickedAt);
  await firefox.closePopup();
  return { click: origin + inside - clicked, inside };
}
