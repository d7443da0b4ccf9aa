import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { packageOf } from '../commands/bill.mjs';
import { freshBuild } from '../commands/build.mjs';
import { inProject, ROOT } from '../commands/root.mjs';

const read = (...parts: string[]) => JSON.parse(readFileSync(inProject(...parts), 'utf8'));

/** What the builder adds to every extension. */
const OF_THE_BUILDER = ['wxt', '@wxt-dev/browser'];
const MADE_BY_THE_BUILDER =
  /^\0(?:rolldown|vite|virtual:wxt-)|^virtual:(?:towns|coreskill-vocabulary|native-api)$/;

for (const { mode, builds } of [
  { mode: 'production', builds: ['chrome-mv3', 'firefox-mv3'] },
  { mode: 'sandbox', builds: ['chrome-mv3-sandbox'] },
] as const) {
  test(`package: the ${mode} build contains only our code and packages that ship`, () => {
    builds.forEach(freshBuild);
    const files: string[] = read('.output', `modules-${mode}.json`);
    const lock: Record<string, { dev?: boolean }> = read('package-lock.json').packages;
    const strange = files.filter((file) => {
      const name = packageOf(file);
      if (name !== undefined) {
        const isListed = lock[`node_modules/${name}`] !== undefined && !lock[`node_modules/${name}`]?.dev;
        return !isListed && !OF_THE_BUILDER.includes(name);
      }
      return (
        !MADE_BY_THE_BUILDER.test(file) &&
        !/^(?:entrypoints|components|utils|assets)\//.test(path.relative(ROOT, file))
      );
    });
    expect(files.length).toBeGreaterThan(300);
    expect(strange).toEqual([]);
  });
}

for (const { build, descriptions } of [
  { build: 'chrome-mv3', descriptions: ['managed-schema.json', 'manifest.json'] },
  // Firefox accepts a company's policy without a schema.
  { build: 'firefox-mv3', descriptions: ['manifest.json'] },
] as const) {
  test(`package ${build}: pages, code, styles, icons and its descriptions, and no source maps`, () => {
    const files = readdirSync(freshBuild(build), { recursive: true, encoding: 'utf8' });
    const kinds = new Set(files.filter((file) => file.includes('.')).map((file) => path.extname(file)));
    expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.json', '.png']);
    expect(files.filter((file) => file.endsWith('.json')).sort()).toEqual(descriptions);
  });
}
