// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { isValid } from '@/utils/validation/is-valid';
import type { Layer } from './layer';
import { readPage } from './read-page';
import { readingSchema } from './reading';

const broken: Layer = {
  source: 'site',
  read() {
    throw new Error('nobody foresaw this. '.repeat(200));
  },
};
const sound: Layer = {
  source: 'text',
  read: () => ({ found: { title: 'Baker', description: '<p>Bake.</p>' }, advertCertainty: 'stated' }),
};

vi.mock('./layers', () => ({
  get LAYERS() {
    return [broken, sound];
  },
}));

const url = new URL('https://a.example/jobs/1');

it('readPage: a layer that throws loses only its own findings, with a warning', () => {
  expect(readPage(documentOf('', url), url)).toEqual({
    kind: 'advert',
    fields: {
      title: { value: 'Baker', source: 'text' },
      description: { value: '<p>Bake.</p>', source: 'text' },
      application_url: { value: 'https://a.example/jobs/1', source: 'page' },
    },
    warnings: [{ layer: 'site', error: expect.stringMatching(/^(?:nobody foresaw this. ?){90,}/) }],
  });
  expect(isValid(readPage(documentOf('', url), url), readingSchema)).toBe(true);
});

it('readPage: recognises a PDF', () => {
  const pdf = Object.create(documentOf('', url), { contentType: { value: 'application/pdf' } });
  expect(readPage(pdf, url)).toEqual({ kind: 'none', reason: 'unreadable', cause: 'pdf' });
});

it('readPage: a page without a web address gives no link to apply', () => {
  const file = new URL('file:///home/me/advert.html');
  expect(readPage(documentOf('<p>x</p>', url), file)).not.toHaveProperty('fields.application_url');
});
