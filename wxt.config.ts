import { mkdirSync, writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { coreskillVocabulary } from './utils/coreskills/plugin.ts';
import { minifyReader } from './utils/reading/minify-plugin.ts';
import { packFirstLoad } from './utils/state/popup/first-load-plugin.ts';
import { towns } from './utils/towns/plugin.ts';

const BOARD_ORIGIN = 'https://recruiter.x1jobs.com/*';
const LOOPBACK_ORIGINS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Stricter than the browser's default: nothing loads but what is in the package, and nothing is framed or submitted. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text becomes markup by DOMPurify's own policy or by `utils/rich-text/trusted.ts`, which sanitises. Of what the popup
  // loads, Preact's dangerouslySetInnerHTML, Tiptap's `content` (DOMParser) and ProseMirror's clipboard (innerHTML) pass
  // through the second; zag and the virtual list write no markup. The options page writes none, and has no such policy.
  "require-trusted-types-for 'script'",
  'trusted-types default dompurify',
];

/**
 * For `npm run dev` alone: Vite's server gives the code, styles and icons, Vite writes style elements and its overlay for
 * errors as text, and tells over a WebSocket what changed. WXT adds the server to `script-src`.
 */
const DEVELOPMENT_SOURCES: Readonly<Record<string, string>> = {
  'style-src': "'unsafe-inline' http://localhost:*",
  'img-src': 'http://localhost:*',
  'connect-src': 'ws://localhost:*',
};

/** @param isDevelopment the pages are served by `npm run dev`; no build is made so */
function contentSecurityPolicy(isDevelopment: boolean): string {
  if (!isDevelopment) return CONTENT_SECURITY_POLICY.join('; ');
  const relaxed = CONTENT_SECURITY_POLICY.map((directive) => {
    const more = DEVELOPMENT_SOURCES[directive.split(' ', 1)[0] ?? ''];
    return more ? `${directive} ${more}` : directive;
  });
  return relaxed.filter((directive) => !directive.includes('trusted-types')).join('; ');
}

/** Every file that went into a build of this process. */
const modules = new Set<string>();

/** Writes beside the builds which files went into them: a test holds that all of them are ours or of listed packages. */
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
  // The sandbox build goes to a folder of its own, so that it can never be mistaken for the released one.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode, command }) => ({
    // Every browser that the extension runs in preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: command === 'serve' }),
      towns(),
      coreskillVocabulary(),
      ...(command === 'build' ? [minifyReader(), packFirstLoad(), listModules(mode)] : []),
    ],
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      // The manifest names the schema in Chrome's build alone; Firefox passes a policy on without one.
      if (wxt.config.browser !== 'firefox') return;
      const at = files.findIndex(({ relativeDest }) => relativeDest === 'managed-schema.json');
      if (at >= 0) files.splice(at, 1);
    },
  },
  manifest: ({ browser, mode, command }) => ({
    name: 'Jobcourier',
    short_name: 'Jobcourier',
    description: 'Post the job advert you are looking at to s1jobs or x1jobs, in one click.',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
    // Browser prompts cannot be pressed in a headless test, so the sandbox build carries the loopback origins.
    host_permissions: mode === 'sandbox' ? [BOARD_ORIGIN, ...LOOPBACK_ORIGINS] : [BOARD_ORIGIN],
    optional_host_permissions: ['https://*/*', ...LOOPBACK_ORIGINS],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy(command === 'serve') },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    ...(browser === 'firefox'
      ? {
          // Firefox hides a new icon behind the jigsaw piece otherwise.
          action: { default_area: 'navbar' },
          browser_specific_settings: {
            gecko: {
              id: 'jobcourier@jobcourier.example',
              strict_min_version: '142.0',
              // What goes to the board: adverts carry names, e-mail addresses and phone numbers.
              data_collection_permissions: {
                required: ['websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
