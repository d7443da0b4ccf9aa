import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FIELDS } from '@/utils/advert/field-list';
import { CONFIRMED_KEYS } from '@/utils/advert/fields';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import packageJson from '../package.json';

const board = readFileSync('docs/board.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

const NEEDED = {
  yes: 'yes',
  no: 'no',
  'one-of-salary': 'one of the two',
  'one-of-apply': 'one of the three',
};

function fieldsTable(): string {
  const rows = FIELDS.map(({ id, required, limit }) => {
    const status = CONFIRMED_KEYS.has(id) ? 'in the specification' : 'not confirmed';
    return `| ${FIELD_LABELS[id]} | ${NEEDED[required]} | ${limit.toLocaleString('en-GB')} | \`${DEFAULT_PROFILE.keys[id]}\` | ${status} |`;
  });
  return ['| field | required | longest | key | status |', '|---|---|---|---|---|', ...rows].join('\n');
}

test('docs: the table of fields matches the list of fields', () => {
  const [, table] = /<!-- fields -->\n([\s\S]*?)\n?<!-- \/fields -->/u.exec(board) ?? [];
  expect(table).toBe(fieldsTable());
});

/** The packages of the tables' first cells. */
function listedPackages(): string[] {
  const [, tables = ''] = contributing.split('## Dependencies');
  const cells = [...tables.matchAll(/^\| ([^|]+) \|/gmu)].flatMap(([, cell = '']) => cell.split(', '));
  return cells.filter((name) => name !== 'package').map((name) => SHORT_NAMES[name] ?? name);
}

/** In the row of another package of the same owner. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  pm: '@tiptap/pm',
  'starter-kit': '@tiptap/starter-kit',
};

test('docs: the tables have every dependency and no other', () => {
  const names = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  const ofTypes = (name: string) => (name.startsWith('@types/') ? '@types/*' : name);
  expect(listedPackages().toSorted()).toEqual([...new Set(names.map(ofTypes))].toSorted());
});

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'assets/coreskills/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** A file may be named by the end of its path. */
const CODE = ['components', 'entrypoints', 'utils', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `/${folder}/${file.replaceAll(path.sep, '/')}`,
  ),
);

test.each(DOCS)('docs: %s names only files that exist, and so do its links', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/`((?:utils|tests|components|entrypoints|docs|public|assets)\/[^`\s]*)`/g)];
  const partly = [...text.matchAll(/`((?:[\w-]+\/)*[\w.-]+\.(?:tsx?|mjs))`/g)].map(([, name = '']) => name);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, target = '']) =>
    path.join(path.dirname(file), target),
  );
  const all = [...named.flatMap(([, name = '']) => alternatives(name)), ...linked];
  expect(all.filter((name) => !exists(name))).toEqual([]);
  expect(partly.filter((name) => !existsSync(name) && !CODE.some((one) => one.endsWith(`/${name}`)))).toEqual(
    [],
  );
});

/** Lists that are written by hand for all fields or rows: the compiler asks for a line there. */
const LIST_OF_ALL =
  /(?:const [A-Z_]+: Readonly<|satisfies )Record<(?:(?:Choice|Default)?FieldId|ReadableFieldId|PointedField|OfferedField|RowId)\b/u;

test('docs: how to add a field or a row names each list that has a line for it', () => {
  const steps = readFileSync('docs/how-to-add.md', 'utf8');
  const lists = readdirSync('utils', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/u.test(file))
    .map((file) => `utils/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => LIST_OF_ALL.test(readFileSync(file, 'utf8')));
  expect(lists).toContain('utils/board/name-candidates.ts');
  expect(lists.filter((file) => !steps.includes(`\`${file}\``))).toEqual([]);
});

test('docs: how to add a kind of control names each file that treats the kinds apart', () => {
  const steps = readFileSync('docs/how-to-add.md', 'utf8');
  const asks = /\bcontrol\.kind\b|\{ kind \} = .*\bcontrol\b/u;
  // Whether a field has a closed list, which a new kind has not.
  const isOfChoices = /control\.kind === 'choice'/gu;
  const files = ['utils', 'components']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll(path.sep, '/')}`,
      ),
    )
    .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
    .filter((file) => asks.test(readFileSync(file, 'utf8').replace(isOfChoices, '')));
  expect(files).toContain('utils/advert/compose.ts');
  expect(files.filter((file) => !steps.includes(`\`${file}\``))).toEqual([]);
});

/** `a/{b,c}.ts` names two files. */
function alternatives(name: string): string[] {
  const [, before = '', inside, after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(name) ?? [];
  return inside ? inside.split(',').map((one) => before + one + after) : [name];
}

/** Of `a/b*.ts` and `a/<name>/`, the folder is enough. */
function exists(name: string): boolean {
  return existsSync(/[*<]/.test(name) ? path.dirname(name.split(/[*<]/)[0] ?? '') : name);
}
