import { expect, it } from 'vitest';
import { FIELD_IDS, type FieldId } from './fields';
import { tidy } from './tidy';

const TODAY = '2026-11-23';

it.each<[FieldId, string, string]>([
  ['title', '  Night \n  baker\u00a0 ', 'Night baker'],
  ['salary_low', '24k', '24,000'],
  ['salary_high', '£7.5', '7.50'],
  ['salary_low', ' Competitive ', 'Competitive'],
  ['location', 'g21al', 'G2 1AL'],
  ['location', ' Glasgow ', 'Glasgow'],
  ['closing_date', '30/11', '2026-11-30'],
  ['closing_date', '2026-11-30', '2026-11-30'],
  ['closing_date', ' when filled ', 'when filled'],
  ['application_url', 'example.co.uk/apply', 'https://example.co.uk/apply'],
  ['application_url', 'www.example.co.uk', 'https://www.example.co.uk'],
  ['application_url', 'http://example.co.uk/', 'http://example.co.uk/'],
  ['application_url', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['application_url', 'see example.co.uk', 'see example.co.uk'],
  ['application_email', ' jobs@example.co.uk ', 'jobs@example.co.uk'],
  ['application_phone', ' 0141  496 0000 ', '0141  496 0000'],
  ['video_url', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ'],
  ['video_url', 'youtu.be/dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ'],
  ['video_url', 'www.youtube.com/shorts/dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ'],
  ['video_url', ' vimeo.com/76979871 ', 'vimeo.com/76979871'],
  ['description', ' <p>a  b</p> ', '<p>a  b</p>'],
])('tidy: %s: %j becomes %j', async (id, typed, tidied) => {
  expect(await tidy(id, typed, TODAY)).toBe(tidied);
});

it.each(FIELD_IDS)('tidy: %s: an empty value stays empty', async (id) => {
  expect(await tidy(id, '   ', TODAY)).toBe('');
});
