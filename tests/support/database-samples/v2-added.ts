import type { Records } from './sample';

const AT = '2026-11-26T09:00:00.000Z';
const LATER = '2026-11-26T09:01:00.000Z';

/** New in version 2: waiting postings, what was sent, pauses, views, drafts with their page. */
export const V2_ADDED: Records = {
  adverts: [
    {
      id: '13-waiting',
      advert: {
        title: 'Staff Nurse',
        description: '<p>Nurse.</p>',
        location: 'EH1',
        salary_high: 30_000,
        salary_period: 'yearly',
        application_url: 'https://a.example/apply',
        coreskill: 'Nursing',
        specialisms: ['Staff Nurse'],
      },
      sent: { endpoint: 'https://board.example/api/job', body: { title: 'Staff Nurse', extra: [1] } },
    },
    { id: '14-orphan', advert: { title: '' } },
  ],
  postings: [
    {
      id: '13-waiting',
      page: 'copy:0b6b3a9e-0000-4000-8000-000000000000',
      writtenAt: AT,
      title: 'Staff Nurse',
      company: 'Ardlunan Care',
      match: { vacancy: 'staff nurse|eh1' },
      account: { id: 'b', label: 'Other' },
      state: 'waiting',
      moves: [
        { state: 'written', at: AT },
        { state: 'sending', at: AT },
        { state: 'waiting', at: LATER },
      ],
      outcome: { state: 'waiting', cause: 'rate-limit', until: LATER },
    },
    { id: '15-damaged', page: 'https://c.example/', state: 'accepted' },
  ],
  pauses: [{ account: 'b', until: LATER, asked: 2 }],
  views: [
    { page: 'about:blank', scroll: 0 },
    {
      page: 'https://a.example/job/1',
      scroll: 120.5,
      field: 'title',
      selection: [0, 5],
      editing: false,
      unfolded: true,
    },
  ],
  drafts: [
    {
      page: 'https://c.example/job',
      fields: { title: { value: 'Cook', source: 'json-ld' } },
      said: { title: 'Cook', specialisms: [] },
      company: 'Café Ardlunan',
      changedAt: AT,
      untouchedSince: AT,
    },
  ],
  damaged: [{ store: 'views', record: null, at: AT }],
};
