import { expect, it } from 'vitest';
import type { AdvertReading, Reading } from '@/utils/reading/reading';
import { createPageReport } from './page-report';

const READING: AdvertReading = {
  address: 'https://careers.acme.example/jobs/baker',
  kind: 'advert',
  fields: {
    title: { value: 'Baker', source: 'text', check: true, quote: { from: { text: 'Our Baker', at: 3 } } },
    description: { value: '<p>Bake bread in Leith.</p>', source: 'text' },
  },
  warnings: ['several-places'],
};

const report = (text?: string) =>
  createPageReport({ reading: READING, version: '1.2.3', browser: 'Firefox', text });

it('page report: contains values, sources and notes, and no page text without consent', () => {
  const json = report();
  expect(JSON.parse(json)).toEqual({
    jobcourier: '1.2.3',
    browser: 'Firefox',
    reading: {
      address: 'https://careers.acme.example/jobs/baker',
      kind: 'advert',
      fields: {
        title: { value: 'Baker', source: 'text', check: true },
        description: { characters: '<p>Bake bread in Leith.</p>'.length, source: 'text' },
      },
      warnings: ['several-places'],
    },
  });
  expect(json).not.toContain('Leith');
  expect(json).not.toContain('Our Baker');
});

it('page report: contains the page’s text, description and quotes with consent', () => {
  const json = report('Our Baker works in Leith.');
  expect(JSON.parse(json)).toMatchObject({ reading: READING, text: 'Our Baker works in Leith.' });
});

it('page report: a page that is no advert is reported with the reason', () => {
  const reading: Reading = { kind: 'none', reason: 'not-a-job' };
  expect(
    JSON.parse(createPageReport({ reading, version: '1', browser: 'x', text: undefined })),
  ).toMatchObject({
    reading,
  });
});

it('page report: for a page without an advert it lists what was read, without its text', () => {
  const { kind: _, address: __, ...asAdvert } = READING;
  const json = createPageReport({
    reading: { kind: 'listing', jobs: [], asAdvert },
    version: '1',
    browser: 'x',
    text: undefined,
  });
  expect(JSON.parse(json)).toMatchObject({
    reading: { asAdvert: { fields: { title: { value: 'Baker' } } } },
  });
  expect(json).not.toMatch(/Leith|Our Baker/);
});
