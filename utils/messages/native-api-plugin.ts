import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const NATIVE = 'virtual:native-api';
const API = ['browser', 'chrome'].map((name) => `globalThis.${name}`).join('??');

/**
 * Gives all but the worker the browser's own API: supported browsers answer with promises. The worker keeps the
 * polyfill, because its listeners return promises, which Chromium does not take.
 */
export function nativeApi(): Plugin {
  let isWorker = false;
  return {
    name: 'native-api',
    enforce: 'pre',
    configResolved({ build }) {
      isWorker = build.lib !== false && JSON.stringify(build.lib.entry).includes('background');
    },
    resolveId: (asked) => (!isWorker && asked === POLYFILL ? NATIVE : undefined),
    load: (asked) => (asked === NATIVE ? ['export default', API].join(' ') : undefined),
  };
}
