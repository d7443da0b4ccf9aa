import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(path.join(root, folder, file), 'utf8') }));

const sheets = read('assets', '.css').map(({ file, text }) => ({
  file,
  text: text.replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}));
const components = read('components', '.tsx').filter(({ file }) => !file.includes('.test.'));

const declarations = sheets
  .filter(({ file }) => !file.endsWith('tokens.css'))
  .flatMap(({ file, text }) =>
    [...text.matchAll(/^\s*([a-z-]+):\s*([^;{}]+);/gm)].map(([, name = '', value = '']) => ({
      file,
      name,
      value,
    })),
  );

const selectors = sheets.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/).map((selector) => ({ file, selector: selector.trim() })),
  ),
);

/** The classes in `class` attributes; one that ends in `-` is completed by a value. */
const usedClasses = new Set(
  components
    .flatMap(({ text }) => [...text.matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*\}?[^}]*)\})/g)])
    .flatMap(([, plain, code = '']) =>
      plain === undefined
        ? [...code.matchAll(/(?<!=== )['`]([a-z][\w -]*)/g)].map(([, name = '']) => name)
        : [plain],
    )
    .flatMap((names) => names.split(' '))
    .filter(Boolean),
);

const styledClasses = new Set(
  selectors.flatMap(({ selector }) => selector.match(/(?<=\.)[a-z][\w-]*/gi) ?? []),
);

describe('style sheets', () => {
  it('take font sizes, spacing and radii from the tokens', () => {
    const sized = /^(font|font-size|border-radius|padding.*|margin.*|gap|row-gap|column-gap)$/;
    const raw = declarations.filter(({ name, value }) => sized.test(name) && /\d(px|rem)/.test(value));
    expect(raw).toEqual([]);
  });

  it('take colours from the tokens', () => {
    expect(declarations.filter(({ value }) => /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(value))).toEqual(
      [],
    );
  });

  it('use only tokens that exist', () => {
    const all = sheets.map(({ text }) => text).join('\n');
    const defined = [...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
    const used = [...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => !defined.includes(name))).toEqual([]);
  });

  it("ask in the popup for no window's size, since Chrome tries several at each layout", () => {
    const popup = sheets.find(({ file }) => file === 'popup.css')?.text ?? '';
    const loaded = [...popup.matchAll(/@import "\.\/([\w-]+\.css)"/g)].map(([, file]) => file);
    expect(loaded).not.toEqual([]);
    const asked = sheets
      .filter(({ file }) => file === 'popup.css' || loaded.includes(file))
      .flatMap(({ text }) => text.match(/@media[^{]*\b(?:width|height)\b/g) ?? []);
    expect(asked).toEqual([]);
  });

  it('select plain elements only in base.css', () => {
    const elements = selectors.filter(
      ({ file, selector }) =>
        !file.endsWith('base.css') && !/^(from|to)$/.test(selector) && !/^(\w+)?(\.|:|\[)/.test(selector),
    );
    expect(elements).toEqual([]);
  });

  it('have no class that no component uses', () => {
    const strings = components.flatMap(({ text }) => text.match(/(['"`])(?:(?!\1).)*\1/g) ?? []).join(' ');
    const prefixes = [...strings.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, prefix = '']) => prefix);
    const isUsed = (name: string) =>
      new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(strings) ||
      prefixes.some((prefix) => name.startsWith(prefix));
    const library = ['tiptap'];
    expect([...styledClasses].filter((name) => !library.includes(name) && !isUsed(name))).toEqual([]);
  });

  it('have every class that a component uses', () => {
    const hooks = ['combobox', 'combobox-positioner', 'page-change'];
    const isStyled = (name: string) =>
      hooks.includes(name) || (name.endsWith('-') ? true : styledClasses.has(name));
    expect([...usedClasses].filter((name) => !isStyled(name))).toEqual([]);
  });
});
