import { expect, it } from 'vitest';
import type { DraftField, DraftFields } from './draft';
import { merge } from './merge';

const from = (source: DraftField['source'], value: string): DraftField => ({ source, value });

it.each<[string, DraftFields, DraftFields, DraftFields]>([
  ['nothing and nothing', {}, {}, {}],
  ['a first reading', {}, { title: from('json-ld', 'Baker') }, { title: from('json-ld', 'Baker') }],
  [
    'what the recruiter typed',
    { title: from('recruiter', 'Head baker') },
    { title: from('json-ld', 'Baker') },
    { title: from('recruiter', 'Head baker') },
  ],
  [
    'what the recruiter emptied',
    { title: from('recruiter', '') },
    { title: from('json-ld', 'Baker') },
    { title: from('recruiter', '') },
  ],
  [
    'what the page no longer says, typed by the recruiter',
    { reference: from('recruiter', 'R-1') },
    {},
    { reference: from('recruiter', 'R-1') },
  ],
  [
    'what a backup file says otherwise',
    { title: { ...from('backup', 'Head baker'), check: true } },
    { title: from('json-ld', 'Baker') },
    { title: { ...from('backup', 'Head baker'), check: true } },
  ],
  [
    'what a backup file says as the page does',
    { title: { ...from('backup', 'Baker'), check: true } },
    { title: from('json-ld', 'Baker') },
    { title: from('json-ld', 'Baker') },
  ],
  [
    'an earlier reading',
    { title: from('text', 'Old') },
    { title: from('text', 'New') },
    { title: from('text', 'New') },
  ],
  ['an earlier reading that is gone', { title: from('json-ld', 'Old') }, {}, {}],
  [
    'an earlier default',
    { hours: from('default', 'Full') },
    { hours: from('json-ld', 'Part') },
    { hours: from('json-ld', 'Part') },
  ],
])('merge: %s', (_name, saved, proposed, merged) => {
  expect(merge(saved, proposed)).toEqual(merged);
});

it('merge: emptied specialisms count as an edit, too', () => {
  const emptied: DraftFields = { specialisms: { source: 'recruiter', value: [] } };
  expect(merge(emptied, { specialisms: { source: 'suggestion', value: ['Butcher'] } })).toEqual(emptied);
});

it('merge: changes neither input', () => {
  const saved: DraftFields = Object.freeze({ title: Object.freeze(from('recruiter', 'Mine')) });
  const proposed: DraftFields = Object.freeze({ title: Object.freeze(from('text', 'Theirs')) });
  expect(merge(saved, proposed)).toEqual(saved);
});
