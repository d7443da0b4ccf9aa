import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELDS } from '@/utils/advert/fields';
import { CONFIRMED_KEYS, DEFAULT_PROFILE } from '@/utils/board/profile';
import packageJson from '../package.json';

const readme = readFileSync('README.md', 'utf8');

const NEEDED = {
  yes: 'yes',
  no: 'no',
  'one-of-salary': 'one of the two',
  'one-of-apply': 'one of the three',
};

function fieldsTable(): string {
  const rows = FIELDS.map(({ id, label, required, limit }) => {
    const standing = CONFIRMED_KEYS.has(id) ? 'in the specification' : 'not confirmed';
    return `| ${label} | ${NEEDED[required]} | ${limit.toLocaleString('en-GB')} | \`${DEFAULT_PROFILE.keys[id]}\` | ${standing} |`;
  });
  return ['| field | required | longest | key | standing |', '|---|---|---|---|---|', ...rows].join('\n');
}

test('the table of fields is the one that the list of fields gives', () => {
  const [, told] = /<!-- fields -->\n([\s\S]*?)\n?<!-- \/fields -->/u.exec(readme) ?? [];
  expect(told).toBe(fieldsTable());
});

test('every dependency has its place in the tables', () => {
  const [, tables = ''] = readme.split('## Dependencies');
  const names = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  const told = (name: string) =>
    tables.includes(name) || (name.startsWith('@tiptap/') && tables.includes(name.slice('@tiptap/'.length)));
  expect(names.filter((name) => !name.startsWith('@types/') && !told(name))).toEqual([]);
});
