import { mkdirSync, writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { coreskillVocabulary } from './utils/coreskills/plugin.ts';
import { nativeApi } from './utils/messages/native-api-plugin.ts';
import { minifyReader } from './utils/reading/minify-plugin.ts';
import { packFirstLoad } from './utils/state/popup/first-load-plugin.ts';
import { towns } from './utils/towns/plugin.ts';

const BOARD_ORIGIN = 'https://recruiter.x1jobs.com/*';
const LOOPBACK_ORIGINS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Loads only packaged files; forbids frames and form submission. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The board's address is a setting, so its host is not known here. Only the worker makes requests, and only to hosts
  // that the recruiter has permitted (`optional_host_permissions`). What is not encrypted stays on this computer.
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Only DOMPurify and `utils/rich-text/trusted.ts`, which sanitises, create markup. The latter serves Preact, Tiptap
  // and ProseMirror in the popup; zag and the virtual list write no markup, nor does the options page, which has no
  // such policy.
  "require-trusted-types-for 'script'",
  'trusted-types default dompurify',
];

/**
 * For `npm run dev` only: Vite serves code, styles and icons, injects styles and errors, and uses a WebSocket. WXT adds
 * the server to `script-src`.
 */
const DEVELOPMENT_SOURCES: Readonly<Record<string, string>> = {
  'style-src': "'unsafe-inline' http://localhost:*",
  'img-src': 'http://localhost:*',
  'connect-src': 'ws://localhost:*',
};

/** @param isDevelopment true only for `npm run dev`, never for builds */
function contentSecurityPolicy(isDevelopment: boolean): string {
  if (!isDevelopment) return CONTENT_SECURITY_POLICY.join('; ');
  const relaxed = CONTENT_SECURITY_POLICY.map((directive) => {
    const more = DEVELOPMENT_SOURCES[directive.split(' ', 1)[0] ?? ''];
    return more ? `${directive} ${more}` : directive;
  });
  return relaxed.filter((directive) => !directive.includes('trusted-types')).join('; ');
}

const modules = new Set<string>();

/** Lists the files in each build. A test checks that they are ours or from listed packages. */
const listModules = (mode: string): Plugin => ({
  name: 'list-modules',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') for (const id of part.moduleIds) modules.add(id.split('?')[0] ?? id);
    }
    mkdirSync('.output', { recursive: true });
    writeFileSync(`.output/modules-${mode}.json`, JSON.stringify([...modules].sort(), null, 2));
  },
});

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // A separate folder, so that nobody releases the sandbox build.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode, command }) => ({
    // All supported browsers preload modules natively.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: command === 'serve' }),
      towns(),
      coreskillVocabulary(),
      ...(command === 'build' ? [nativeApi(), minifyReader(), packFirstLoad(), listModules(mode)] : []),
    ],
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      // Only Chrome's manifest names the schema; Firefox needs none.
      if (wxt.config.browser !== 'firefox') return;
      const at = files.findIndex(({ relativeDest }) => relativeDest === 'managed-schema.json');
      if (at >= 0) files.splice(at, 1);
    },
  },
  manifest: ({ browser, mode, command }) => ({
    name: 'Jobcourier',
    short_name: 'Jobcourier',
    description: 'Post the job advert you are looking at to s1jobs or x1jobs, in one click.',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
    ],
    // Headless tests cannot answer permission prompts.
    host_permissions: mode === 'sandbox' ? [BOARD_ORIGIN, ...LOOPBACK_ORIGINS] : [BOARD_ORIGIN],
    optional_host_permissions: ['https://*/*', ...LOOPBACK_ORIGINS],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy(command === 'serve') },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    ...(browser === 'firefox'
      ? {
          // Otherwise Firefox hides new icons in a menu.
          action: { default_area: 'navbar' },
          browser_specific_settings: {
            gecko: {
              id: 'jobcourier@jobcourier.example',
              strict_min_version: '142.0',
              // Adverts contain names, e-mail addresses and phone numbers.
              data_collection_permissions: {
                required: ['websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
