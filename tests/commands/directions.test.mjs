import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from './root.mjs';

const TREE = inProject('.run', 'directions');
const CONFIG = '.dependency-cruiser.cjs';
const CONFIGS = [CONFIG, 'tests/commands/import-aliases.cjs'];

/**
 * Files by their paths, each with a forbidden import and the rule that reports it.
 * @type {Record<string, [text: string, rule?: string]>}
 */
const WRONG = {
  'utils/advert/a.ts': ["import type { B } from '@/utils/board/fine';", 'room-advert'],
  'utils/reading/a.ts': ["export * from '../settings/fine';", 'room-reading'],
  'utils/reading/values/a.ts': ["import '../outline/fine';", 'reading-values'],
  'utils/drafts/a.ts': ["const later = () => import('@/utils/outbox/fine');", 'room-drafts'],
  'utils/advert/b.ts': ["import { signal } from '@preact/signals';", 'packages-advert'],
  'utils/board/a.ts': ["import browser from 'webextension-polyfill';", 'pure-rooms'],
  'utils/coreskills/a.ts': ["import { browser } from 'wxt/browser';", 'pure-rooms'],
  'entrypoints/reader.ts': ["import '@/utils/way/to-database';", 'reader-alone'],
  'entrypoints/highlight.ts': ["import '@/utils/way/to-storage';", 'reader-alone'],
  'entrypoints/picker.ts': ["import '@/utils/way/to-settings';", 'picker-script'],
  'utils/backup/a.ts': ["import type { P } from '../settings/passwords';", 'no-password-in-backups'],
  'utils/backup/b.ts': ["import '../settings/vault';", 'no-password-in-backups'],
  'components/options/a.tsx': ["import '@/utils/messages/fine';", 'settings-by-models'],
  'utils/messages/a.ts': ["import '@/utils/database/fine';", 'room-messages'],
  'entrypoints/popup/main.tsx': ["import '@/utils/way/to-passwords';", 'passwords'],
  'components/a.tsx': ["import type { P } from '@/utils/settings/passwords';", 'passwords'],
  'components/b.tsx': ["import '@/entrypoints/fine';", 'components-below'],
  'components/ui/a.tsx': ["import '@/utils/advert/fine';", 'ui-knows-no-domain'],
  'utils/popup/a.ts': ["import { View } from '@/components/fine';", 'utils-below'],
  'utils/popup/b.ts': ["import { site } from '@/tests/fine';", 'no-tests-inside'],
  'utils/popup/c.ts': ["import './d';", 'no-cycles'],
  // A cycle is reported once, at its other file.
  'utils/popup/d.ts': ["import type { C } from './c';"],
  'utils/popup/e.ts': ["import '@/utils/popup/missing';", 'all-found'],
};

const RIGHT = {
  'utils/advert/fine.ts': "import { string } from 'superstruct'; export const advert = string;",
  'utils/board/fine.ts': "import type { advert } from '@/utils/advert/fine'; export type B = typeof advert;",
  'utils/advert/fine.test.ts': "import { test } from 'vitest'; import '@/tests/fine'; export { test };",
  'utils/reading/outline/fine.ts': "export * from '../values/fine';",
  'utils/reading/values/fine.ts': 'export const value = 1;',
  'utils/outbox/fine.ts': "export * from '@/utils/board/fine';",
  'utils/settings/fine.ts': "import '@/utils/board/fine';",
  'utils/settings/passwords.ts': 'export type P = string;',
  'utils/settings/vault.ts': "import '@/utils/board/fine';",
  'utils/messages/fine.ts': "import '@/utils/board/fine';",
  'utils/database/fine.ts': "import { openDB } from 'idb'; export { openDB };",
  'utils/way/to-database.ts': "import '@/utils/database/fine';",
  'utils/way/to-settings.ts': "import '@/utils/settings/fine';",
  'utils/way/to-storage.ts': "import { storage } from 'wxt/utils/storage'; export { storage };",
  'utils/way/to-passwords.ts': "export type * from '@/utils/settings/passwords';",
  'entrypoints/fine.ts': "import '@/components/fine';",
  'entrypoints/background/index.ts': "import '@/utils/way/to-passwords';",
  'components/fine.tsx':
    "import { advert } from '@/utils/advert/fine'; export const View = () => <p>{advert}</p>;",
  'tests/fine.ts': 'export const site = 1;',
};

/**
 * @param {string} file its path in the tree
 * @param {string} text
 */
function write(file, text) {
  const target = path.join(TREE, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${text}\n`);
}

function violations() {
  const depcruise = inProject('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = ['--config', CONFIG, '--output-type', 'json', 'entrypoints', 'components', 'utils'];
  const { stdout } = spawnSync(process.execPath, [depcruise, ...args], { cwd: TREE, encoding: 'utf8' });
  /** @type {{ from: string, rule: { name: string } }[]} */
  const found = JSON.parse(stdout).summary.violations;
  return found.map(({ from, rule }) => `${from} ${rule.name}`);
}

beforeAll(() => {
  rmSync(TREE, { recursive: true, force: true });
  for (const config of CONFIGS) cpSync(inProject(config), path.join(TREE, config));
  for (const [file, text] of Object.entries(RIGHT)) write(file, text);
});

afterAll(() => rmSync(TREE, { recursive: true, force: true }));

test('dependency rules: allowed imports pass', { timeout: 20_000 }, () => {
  expect(violations()).toEqual([]);
});

test('dependency rules: each forbidden import is reported, and nothing else', { timeout: 20_000 }, () => {
  for (const [file, [text]] of Object.entries(WRONG)) write(file, text);
  const expected = Object.entries(WRONG).flatMap(([file, [, rule]]) => (rule ? [`${file} ${rule}`] : []));
  expect(violations().sort()).toEqual(expected.sort());
});
