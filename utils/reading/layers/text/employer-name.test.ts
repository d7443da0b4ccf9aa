import { expect, it } from 'vitest';
import { mayBeEmployer } from './employer-name';

const url = new URL('https://www.hirelane.example/jobs/7');

it.each([
  'Crumb is hiring! We’re',
  'Crumb? You',
  'We’re growing',
  'Primary School',
  'Department of Bread',
  'Independent day and boarding school',
  'Flexible',
  'Full time',
  'The workshop:',
  '…',
])('employer’s name: not %s', (words) => expect(mayBeEmployer(words, url)).toBe(false));

it.each(['Crumb! Ltd', 'Oat Mill Primary School', 'Crumb & Co'])('employer’s name: %s', (words) =>
  expect(mayBeEmployer(words, url)).toBe(true),
);
