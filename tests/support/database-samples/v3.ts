import { recordsOf, type Sample } from './sample';
import { V2 } from './v2';

const AT = '2026-11-27T08:00:00.000Z';

/** Version 3: notes of a draft and issues of the board are codes. Older records keep their sentences. */
export const V3: Sample = {
  stores: V2.stores,
  before: recordsOf(V2),
  added: {
    drafts: [
      {
        page: 'https://d.example/job',
        fields: {
          salary_low: { value: '', source: 'text', note: [{ code: 'no-figure', pay: 'Competitive' }] },
          salary_high: { value: '', source: 'text', note: [{ code: 'foreign-currency', currency: 'EUR' }] },
          closing_date: {
            value: '2026-12-01',
            source: 'json-ld',
            note: [
              { code: 'closing-day-after', lastDay: '2026-11-30' },
              { code: 'doubts', doubts: ['closed-section'] },
            ],
          },
          application_url: {
            value: 'https://d.example/apply',
            source: 'json-ld',
            check: true,
            note: [
              { code: 'address-parts-removed', parts: [{ part: 'path' }, { name: 'token' }] },
              { code: 'address-parts-unsure', parts: [{ name: 'key' }] },
            ],
          },
        },
        changedAt: AT,
        untouchedSince: AT,
      },
    ],
    postings: [
      {
        id: '16-codes',
        page: 'https://d.example/job',
        writtenAt: AT,
        title: 'Cook',
        match: { vacancy: 'cook|g2' },
        account: { id: 'a', label: 'Acme HR' },
        state: 'refused',
        moves: [
          { state: 'written', at: AT },
          { state: 'sending', at: AT },
          { state: 'refused', at: AT },
        ],
        outcome: {
          state: 'refused',
          cause: 'fields',
          issues: [
            { field: 'title', key: 'title', message: { code: 'required' } },
            { field: 'hours', key: 'hours', message: { code: 'not-listed', values: ['Nights', 'Days'] } },
            { field: 'reference', key: 'reference', message: { code: 'max-length', limit: '255' } },
            { key: 'remark', message: 'Too dull' },
          ],
        },
      },
    ],
  },
};
