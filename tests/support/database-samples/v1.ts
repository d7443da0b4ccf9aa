import type { Sample } from './sample';

const ADVERT = {
  title: 'Night  Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: 24_000,
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
};
const ACCOUNT = { id: 'a', label: 'Acme HR' };
const WRITTEN = { state: 'written', at: '2026-11-20T09:00:00.000Z' };
const SENDING = { state: 'sending', at: '2026-11-20T09:00:01.000Z' };
const AT = '2026-11-20T09:00:02.000Z';

const refused = (id: string, outcome: object) => ({
  id,
  page: 'https://a.example/job/1',
  advert: ADVERT,
  account: ACCOUNT,
  state: 'refused',
  moves: [WRITTEN, { state: 'refused', at: AT }],
  outcome: { state: 'refused', ...outcome },
});

/** Version 1: a posting contains its advert. */
export const V1: Sample = {
  stores: {
    drafts: { key: 'page', indexes: {} },
    postings: { key: 'id', indexes: { page: 'page', state: 'state' } },
    damaged: { key: null, indexes: {} },
  },
  before: {},
  added: {
    drafts: [
      { page: 'about:blank', fields: {}, changedAt: AT },
      { page: 'https://a.example/damaged', fields: 'gone' },
      {
        page: 'https://a.example/job/1',
        fields: {
          title: { value: 'Baker', source: 'recruiter' },
          location: { value: '', source: 'text', check: true, note: 'The page names no town' },
          specialisms: { value: ['Baker', 'Butcher'], source: 'suggestion' },
        },
        account: 'a',
        changedAt: AT,
      },
      { page: 'https://a.example/job/2', fields: {}, readAt: AT, changedAt: AT },
    ],
    postings: [
      {
        id: '01-accepted',
        page: 'https://a.example/job/1',
        advert: { ...ADVERT, closing_date: '2026-12-04', reference: ' REF  1 ' },
        account: ACCOUNT,
        state: 'accepted',
        moves: [WRITTEN, SENDING, { state: 'accepted', at: AT }],
        outcome: { state: 'accepted', jobId: '5f3a', etag: 'W/"1"' },
      },
      { ...refused('02-damaged', { cause: 'other' }), advert: 'gone' },
      { ...refused('03-more-than-known', { cause: 'other' }), remark: 'from a build of the future' },
      { ...refused('04-no-moves', { cause: 'other' }), moves: [] },
      refused('05-offline', { cause: 'offline' }),
      refused('06-permission', { cause: 'permission' }),
      refused('07-rate-limit', { cause: 'rate-limit' }),
      refused('08-rate-limit-said', { cause: 'rate-limit', said: 'Slow down' }),
      refused('09-fields', {
        cause: 'fields',
        issues: [{ field: 'salary_low', key: 'salary_low', message: 'must be a number' }],
      }),
      {
        id: '10-sending',
        page: 'https://a.example/job/2',
        advert: ADVERT,
        account: ACCOUNT,
        state: 'sending',
        moves: [WRITTEN, SENDING],
      },
      {
        id: '11-unknown',
        page: 'https://b.example/job',
        advert: { ...ADVERT, title: 'B'.repeat(5_000), reference: '  ' },
        account: ACCOUNT,
        state: 'unknown',
        moves: [WRITTEN, SENDING, { state: 'unknown', at: AT }],
        outcome: { state: 'unknown', cause: 'timeout' },
      },
      {
        id: '12-written',
        page: 'https://b.example/job',
        advert: ADVERT,
        account: ACCOUNT,
        state: 'written',
        moves: [WRITTEN],
      },
    ],
    damaged: [{ store: 'drafts', record: { page: 'https://a.example/old', fields: 1 }, at: AT }],
  },
};
