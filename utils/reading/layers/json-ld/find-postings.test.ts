import { expect, it } from 'vitest';
import type { Json } from '../job-posting/json';
import { findPostings } from './find-postings';

const job = { '@type': 'JobPosting', title: 'Baker' };

it.each<[string, Json]>([
  ['at the top', job],
  ['in a list', [[job]]],
  ['in @graph', { '@graph': [{ '@type': 'WebPage' }, job] }],
  ['as mainEntity', { '@type': 'WebPage', mainEntity: job }],
  ['in an ItemList', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: job }] }],
  ['among its types', { ...job, '@type': ['Thing', 'JobPosting'] }],
  ['with a whole type', { ...job, '@type': 'https://schema.org/JobPosting' }],
  ['with a short type', { ...job, '@type': 'schema:JobPosting' }],
])('findPostings: finds a posting %s', (_, block) => {
  expect(findPostings([block]).postings).toHaveLength(1);
});

it('findPostings: ignores other types', () => {
  expect(
    findPostings([{ '@type': 'Organization' }, { '@type': 'NotAJobPosting' }, null, 'JobPosting']).postings,
  ).toEqual([]);
});

it('findPostings: ignores __proto__ and constructor keys', () => {
  const block: unknown = JSON.parse(
    '{"__proto__": {"@type": "JobPosting"}, "constructor": {"@type": "JobPosting"}}',
  );
  expect(findPostings([block as Json]).postings).toEqual([]);
});

it('findPostings: collects objects with an id, not references to them', () => {
  const { byId } = findPostings([{ a: { '@id': '#org' } }, { '@id': '#org', name: 'Crumb & Co' }]);
  expect(byId.get('#org')).toEqual({ '@id': '#org', name: 'Crumb & Co' });
});
