import { recordsOf, type Sample } from './sample';
import { V3 } from './v3';

const WRITTEN = '2026-11-27T08:00:00.000Z';
const SENT = '2026-11-27T08:00:01.000Z';
const DONE = '2026-11-27T08:00:02.000Z';
const BOARD = 'https://board.example/api/job';

const POSTING = {
  page: 'https://e.example/job',
  writtenAt: WRITTEN,
  title: 'Porter',
  closingDate: '2026-12-01',
  match: { vacancy: 'porter|eh1' },
  account: { id: 'a', label: 'Acme HR' },
  state: 'accepted',
  moves: [
    { state: 'written', at: WRITTEN },
    { state: 'sending', at: SENT },
    { state: 'accepted', at: DONE },
  ],
};

const CHANGE = {
  kind: 'edit',
  writtenAt: WRITTEN,
  title: 'Porter',
  account: { id: 'a', label: 'Acme HR' },
  job: { id: '5f3a0c1e2b4d6f8091a2b3c4', etag: '5b1f' },
  frozen: { endpoint: BOARD, body: { salary_low: 26_000, hours: 'Part' } },
  was: { salary_low: 25_000 },
  willBe: { salary_low: 26_000, hours: 'Part' },
};

/** Version 4: edits and closings of posted adverts, and drafts in which one is edited. */
export const V4: Sample = {
  stores: { ...V3.stores, changes: { key: 'id', indexes: { posting: 'posting', state: 'state' } } },
  before: recordsOf(V3),
  added: {
    drafts: [
      {
        page: 'edit:17-changed',
        fields: {
          title: { value: 'Porter', source: 'posting' },
          salary_low: { value: '27,000', source: 'recruiter' },
        },
        account: 'a',
        changedAt: DONE,
      },
    ],
    postings: [
      {
        ...POSTING,
        id: '17-changed',
        outcome: { state: 'accepted', jobId: '5f3a0c1e2b4d6f8091a2b3c4', etag: '6c2a' },
      },
      {
        ...POSTING,
        id: '18-changed-elsewhere',
        outcome: { state: 'accepted', jobId: '5f3a0c1e2b4d6f8091a2b3c5' },
      },
    ],
    adverts: [
      {
        id: '17-changed',
        advert: {
          title: 'Porter',
          description: '<p>Carry.</p>',
          location: 'EH1',
          salary_low: 25_000,
          application_phone: '0131 496 0000',
          coreskill: 'Retail',
        },
        frozen: { endpoint: BOARD, body: { title: 'Porter' } },
      },
    ],
    changes: [
      {
        ...CHANGE,
        id: 'c1-accepted',
        posting: '17-changed',
        state: 'accepted',
        moves: POSTING.moves,
        outcome: { state: 'accepted', jobId: '5f3a0c1e2b4d6f8091a2b3c4', etag: '6c2a' },
      },
      {
        ...CHANGE,
        id: 'c2-closing',
        posting: '17-changed',
        kind: 'closing',
        job: { id: '5f3a0c1e2b4d6f8091a2b3c4', etag: '6c2a' },
        frozen: { endpoint: BOARD, body: { closing_date: '2026-11-29' } },
        was: { closing_date: '2026-12-01' },
        willBe: { closing_date: '2026-11-29' },
        state: 'sending',
        moves: POSTING.moves.slice(0, 2),
      },
      {
        ...CHANGE,
        id: 'c3-elsewhere',
        posting: '18-changed-elsewhere',
        state: 'refused',
        moves: [...POSTING.moves.slice(0, 2), { state: 'refused', at: DONE }],
        outcome: { state: 'refused', cause: 'changed-elsewhere' },
        fromBackup: true,
      },
      { ...CHANGE, id: 'c4-damaged', posting: '17-changed', state: 'lost' },
    ],
  },
};
