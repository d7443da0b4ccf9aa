import { expect, it } from 'vitest';
import { billOf, packageOf } from './bill.mjs';

/** @param {string} name */
const component = (name) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0', scope: 'optional' });
/** @param {...string} names */
const bill = (...names) => ({
  metadata: { component: { name: 'folder', type: 'library', version: '0.1.0' } },
  components: names.map(component),
  dependencies: names.map((name) => ({ ref: `${name}@1.0.0`, dependsOn: [] })),
});

it.each([
  ['/somewhere/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/somewhere/node_modules/@preact/signals/dist/signals.mjs', '@preact/signals'],
  ['/somewhere/node_modules/outer/node_modules/inner/index.js', 'inner'],
  ['/somewhere/utils/advert/advert.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('bill: the package of %j is %j', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

it('bill: lists shipped packages and what the builder added, under the project’s name', () => {
  const { metadata, components, dependencies } = billOf({
    name: 'jobcourier',
    shipped: bill('preact'),
    all: bill('preact', 'wxt', 'vitest'),
    modules: ['/a/node_modules/wxt/dist/x.mjs', '/a/node_modules/preact/x.mjs', '/a/utils/x.ts'],
  });
  expect(metadata.component).toEqual({ name: 'jobcourier', type: 'application', version: '0.1.0' });
  expect(components.map(({ name }) => name)).toEqual(['preact', 'wxt']);
  expect(components[1]?.scope).toBe('required');
  expect(dependencies.map(({ ref }) => ref)).toEqual(['preact@1.0.0', 'wxt@1.0.0']);
});
