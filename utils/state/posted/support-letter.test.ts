import { expect, it } from 'vitest';
import { ADVERT, written } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import type { Posting } from '@/utils/outbox/posting';
import type { Posted } from './load-posted';
import { supportLetter } from './support-letter';

function posted(outcome: Outcome | undefined, part: Partial<Posting> = {}): Posted {
  const { posting, advert } = written({ company: 'Acme' }, new Date('2026-07-01T12:00:00Z'));
  const steps: Posting['moves'] = outcome
    ? [
        { state: 'sending', at: '2026-07-01T12:00:01Z' },
        { state: outcome.state, at: '2026-07-01T12:00:02Z' },
      ]
    : [];
  return {
    posting: {
      ...posting,
      ...(outcome ? { state: outcome.state, outcome } : {}),
      moves: [...posting.moves, ...steps],
      ...part,
    },
    stored: advert,
    changes: [],
    current: advert.advert,
  };
}

it('support letter: has request, answer and times in London', () => {
  const letter = supportLetter(posted({ state: 'accepted', jobId: '4711', etag: 'abc' }), 's1jobs');
  for (const words of ['Advert “Baker”', 'Job id: 4711', 'ETag: abc', 'Company: Acme', '"title": "Baker"'])
    expect(letter).toContain(words);
  expect(letter).toMatch(/1 July 2026 at 13:00:01 BST: Sent to the board/u);
});

it('support letter: asks whether an unknown advert arrived', () => {
  expect(supportLetter(posted({ state: 'unknown', cause: 'timeout' }), 's1jobs')).toContain('its job id?');
});

it('support letter: names the board’s own keys where it refused fields', () => {
  const issues = [{ key: 'location_pc', message: 'Enter a UK postcode' }];
  const letter = supportLetter(posted({ state: 'refused', cause: 'fields', issues }), 's1jobs');
  expect(letter).toContain('location_pc: Enter a UK postcode');
});

it('support letter: says that nothing was sent', () => {
  const letter = supportLetter(posted(undefined), 's1jobs');
  expect(letter).toContain('Nothing was sent.');
  expect(letter).not.toContain('"title"');
});

it('support letter: does not say that nothing was sent where the text of what was sent is lost', () => {
  const one = posted({ state: 'accepted', jobId: '4711' });
  expect(supportLetter({ ...one, stored: undefined }, 's1jobs')).toContain('no longer read what was sent');
  const made = { ...one.posting, madeOfQuestion: 'https://board.example/api/job' };
  const ofQuestion = supportLetter({ ...one, posting: made, stored: undefined }, 's1jobs');
  expect(ofQuestion).toContain('made an advert of it');
  expect(ofQuestion).toContain('A check was started');
  expect(ofQuestion).not.toContain('You pressed Post');
});

it('support letter: has neither user name nor password, even where a restored record has them', () => {
  const one = posted({ state: 'refused', cause: 'credentials', said: 'no' });
  const stored = {
    id: one.posting.id,
    advert: ADVERT,
    sent: { endpoint: 'https://b.example', body: { title: 'Baker', Username: 'acme', password: 'secret' } },
  };
  const letter = supportLetter({ ...one, stored }, 's1jobs');
  expect(letter).toContain('"title": "Baker"');
  expect(letter).not.toMatch(/acme"|secret|"password"/u);
});

it('support letter: shortens a long description', () => {
  const one = posted({ state: 'unknown', cause: 'timeout' });
  const stored = {
    id: one.posting.id,
    advert: ADVERT,
    sent: { endpoint: 'https://b.example', body: { description: 'x'.repeat(60_000) } },
  };
  expect(supportLetter({ ...one, stored }, 's1jobs')).toContain('xxx… [60,000 letters in all]');
});
