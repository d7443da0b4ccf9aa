import { expect, it } from 'vitest';
import { readListedValues } from './listed-values';

it.each<[string, string[] | undefined]>([
  ["'Full' is not one of ['Full time', 'Part time']", ['Full time', 'Part time']],
  ['Must be one of: full_time, part_time.', ['full_time', 'part_time']],
  ["Input should be 'full' or 'part'", ['full', 'part']],
  ["value is not valid; permitted: 'FT', 'PT'", ['FT', 'PT']],
  ['Allowed values: FT, PT, or any', ['FT', 'PT', 'any']],
  ['Must be one of: Full time, Part time or flexible.', []],
  ['Must be one of: Full time.', []],
  ['unallowed value Full', undefined],
  ['null value not allowed', undefined],
  ['Input should be a valid date or datetime', undefined],
  ["must be of ['string', 'list'] type", undefined],
])('listed values: %s', (message, values) => {
  expect(readListedValues(message)).toEqual(values);
});
