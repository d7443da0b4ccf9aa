// Replaces `webextension-polyfill` in unit tests, since it refuses to load outside an extension.
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** WXT's stand-in has no context menus. A test that uses them sets its own. */
Object.assign(fakeBrowser.contextMenus, { onClicked: { addListener: () => undefined } });

export default fakeBrowser;
