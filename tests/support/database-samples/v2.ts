import { type Sample, SET_ASIDE_AT } from './sample';
import { V1 } from './v1';
import { V2_ADDED } from './v2-added';

const ADVERT = {
  title: 'Night  Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: 24_000,
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
};
const WRITTEN = { state: 'written', at: '2026-11-20T09:00:00.000Z' };
const SENDING = { state: 'sending', at: '2026-11-20T09:00:01.000Z' };
const AT = '2026-11-20T09:00:02.000Z';
const POSTING = {
  page: 'https://a.example/job/1',
  writtenAt: WRITTEN.at,
  title: 'Night  Baker',
  match: { vacancy: 'night baker|g2' },
  account: { id: 'a', label: 'Acme HR' },
};
const refused = (id: string, outcome: object) => ({
  ...POSTING,
  id,
  state: 'refused',
  moves: [WRITTEN, { state: 'refused', at: AT }],
  outcome: { state: 'refused', ...outcome },
});

const ofV1 = (store: string, at: number): unknown => V1.added[store]?.[at];
const quarantined = (at: number) => ({ store: 'postings', record: ofV1('postings', at), at: SET_ASIDE_AT });

/** Version 2: what a posting sends has its own store. */
export const V2: Sample = {
  stores: {
    adverts: { key: 'id', indexes: {} },
    damaged: { key: null, indexes: {} },
    drafts: { key: 'page', indexes: { untouchedSince: 'untouchedSince' } },
    pauses: { key: 'account', indexes: {} },
    postings: {
      key: 'id',
      indexes: {
        page: 'page',
        state: 'state',
        writtenAt: 'writtenAt',
        reference: 'match.reference',
        vacancy: 'match.vacancy',
      },
    },
    views: { key: 'page', indexes: {} },
  },
  before: {
    adverts: [
      {
        id: '01-accepted',
        advert: { ...ADVERT, closing_date: '2026-12-04', reference: ' REF  1 ' },
      },
      ...[
        '05-offline',
        '06-permission',
        '07-rate-limit',
        '08-rate-limit-said',
        '09-fields',
        '10-sending',
      ].map((id) => ({ id, advert: ADVERT })),
      { id: '11-unknown', advert: { ...ADVERT, title: 'B'.repeat(5_000), reference: '  ' } },
      { id: '12-written', advert: ADVERT },
    ],
    damaged: [ofV1('damaged', 0), quarantined(1), quarantined(2), quarantined(3)],
    drafts: [
      ofV1('drafts', 0),
      ofV1('drafts', 1),
      ofV1('drafts', 2),
      { page: 'https://a.example/job/2', fields: {}, changedAt: AT },
    ],
    postings: [
      {
        ...POSTING,
        id: '01-accepted',
        reference: ' REF  1 ',
        closingDate: '2026-12-04',
        match: { vacancy: 'night baker|g2', reference: 'ref 1' },
        state: 'accepted',
        moves: [WRITTEN, SENDING, { state: 'accepted', at: AT }],
        outcome: { state: 'accepted', jobId: '5f3a', etag: 'W/"1"' },
      },
      refused('05-offline', { cause: 'withdrawn' }),
      refused('06-permission', { cause: 'withdrawn' }),
      refused('07-rate-limit', { cause: 'other', said: 'Too many adverts were sent at once' }),
      refused('08-rate-limit-said', { cause: 'other', said: 'Slow down' }),
      refused('09-fields', {
        cause: 'fields',
        issues: [{ field: 'salary_low', key: 'salary_low', message: 'must be a number' }],
      }),
      {
        ...POSTING,
        id: '10-sending',
        page: 'https://a.example/job/2',
        state: 'sending',
        moves: [WRITTEN, SENDING],
      },
      {
        ...POSTING,
        id: '11-unknown',
        page: 'https://b.example/job',
        title: 'B'.repeat(4_000),
        reference: '  ',
        match: { vacancy: `${'b'.repeat(5_000)}|g2` },
        state: 'unknown',
        moves: [WRITTEN, SENDING, { state: 'unknown', at: AT }],
        outcome: { state: 'unknown', cause: 'timeout' },
      },
      { ...POSTING, id: '12-written', page: 'https://b.example/job', state: 'written', moves: [WRITTEN] },
    ],
  },
  added: V2_ADDED,
};
