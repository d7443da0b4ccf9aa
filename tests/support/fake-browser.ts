// Replaces `webextension-polyfill` in unit tests, since it refuses to load outside an extension.
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
