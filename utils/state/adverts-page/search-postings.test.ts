import { describe, expect, it } from 'vitest';
import { ADVERT, written } from '@/tests/support/written';
import { entryOf, searchPostings } from './search-postings';

const entry = (title: string, reference?: string) =>
  entryOf({
    ...written({
      company: 'Müller & Söhne',
      advert: { ...ADVERT, title, ...(reference ? { reference } : {}) },
    }).posting,
    state: 'accepted',
    outcome: { state: 'accepted', jobId: '5F3A' },
  });

const ENTRIES = [entry('Café Supervisor', 'ARD-1042'), entry('Baker')];
const found = (query: string) => searchPostings(ENTRIES, query).map(({ posting }) => posting.title);

describe('history search', () => {
  it.each([
    ['', ['Café Supervisor', 'Baker']],
    ['  ', ['Café Supervisor', 'Baker']],
    ['CAFE', ['Café Supervisor']],
    ['cafe\u0301', ['Café Supervisor']],
    ['super caf', ['Café Supervisor']],
    ['super baker', []],
    ['ard-1042', ['Café Supervisor']],
    ['5f3a', ['Café Supervisor', 'Baker']],
    ['muller sohne', ['Café Supervisor', 'Baker']],
    ['acme a.example', ['Café Supervisor', 'Baker']],
    ['supervisorard', []],
  ])('matches %j', (query, titles) => {
    expect(found(query)).toEqual(titles);
  });

  it('finds none by the words for a page that is none', () => {
    const copy = entryOf(written({ page: 'copy:0a' }).posting);
    expect(searchPostings([copy], 'baker')).toEqual([copy]);
    expect(searchPostings([copy], 'copy')).toEqual([]);
  });
});
