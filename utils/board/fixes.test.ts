import { expect, it } from 'vitest';
import type { Evidence } from './evidence';
import { findFixes } from './fixes';
import type { BoardIssue } from './outcome';
import { applyChanges, DEFAULT_PROFILE } from './profile';

const { endpoint } = DEFAULT_PROFILE;
const unknown = (field: 'reference' | 'title' | 'video_url', key: string = field): BoardIssue => ({
  field,
  key,
  message: { code: 'unknown-key' },
});
const required = (key: string): BoardIssue => ({ key, message: { code: 'required' } });
const knowing = (...names: string[]): Evidence => ({
  endpoint,
  names: names.map((name) => ({ name, says: 'known', at: '2026-11-28T12:00:00.000Z' })),
});
const mendsOf = (issues: BoardIssue[], evidence?: Evidence) => findFixes(issues, DEFAULT_PROFILE, evidence);

it('fixes: an unknown name, where the same refusal requires another for the field', () => {
  expect(mendsOf([unknown('title'), required('job_title')])).toEqual({
    names: [{ field: 'title', names: ['job_title'] }],
    gaps: [],
    values: [],
    unmatched: [],
    dateFormats: [],
  });
});

it('fixes: a required name, where the board says nothing of the one that was sent', () => {
  expect(mendsOf([required('job_title')]).names).toEqual([{ field: 'title', names: ['job_title'] }]);
});

it('fixes: an unknown name, where the board told of others before: the recruiter chooses', () => {
  const { names } = mendsOf([unknown('reference')], knowing('job_ref', 'ref_no'));
  expect(names).toEqual([{ field: 'reference', names: ['job_ref', 'ref_no'] }]);
});

it('fixes: none for an unknown name without a known one, and none is guessed for a required one', () => {
  expect(mendsOf([unknown('video_url'), required('source_id')])).toEqual({
    names: [],
    gaps: ['video_url'],
    values: [],
    unmatched: ['source_id'],
    dateFormats: [],
  });
});

it('fixes: nothing that the refusal does not speak of', () => {
  const issue: BoardIssue = { field: 'location', key: 'location', message: { code: 'required' } };
  expect(mendsOf([issue], knowing('job_ref'))).toEqual({
    names: [],
    gaps: [],
    values: [],
    unmatched: [],
    dateFormats: [],
  });
});

it('fixes: other formats for a closing date that was not taken, but none that was refused before', () => {
  const issue: BoardIssue = { field: 'closing_date', key: 'closing_date', message: { code: 'date-format' } };
  expect(mendsOf([issue]).dateFormats).toEqual(['DD/MM/YYYY', 'RFC 1123']);
  expect(mendsOf([issue], { ...knowing(), refusedFormats: ['DD/MM/YYYY'] }).dateFormats).toEqual([
    'RFC 1123',
  ]);
});

const unlisted = (...values: string[]): BoardIssue => ({
  field: 'hours',
  key: 'hours',
  message: { code: 'not-listed', values },
});

it('fixes: a refused option is asked for, where the board told no list', () => {
  expect(mendsOf([unlisted('Full')]).values).toEqual([
    { field: 'hours', option: 'Full', sent: 'Full', isRefused: true, isUnlisted: true, listed: [] },
  ]);
});

it('fixes: the one value on the board’s list that says the same is offered, of two none', () => {
  const listing = (...listedValues: string[]): Evidence => ({
    endpoint,
    names: [{ name: 'hours', says: 'known', listedValues, at: '2026-11-28T12:00:00.000Z' }],
  });
  const equalOf = (...list: string[]) => mendsOf([unlisted('Full')], listing(...list)).values[0]?.equal;
  expect(equalOf('FULL_TIME', 'PART_TIME', 'full day')).toBe('FULL_TIME');
  expect(equalOf('FT', 'Full-time', 'PT')).toBeUndefined();
  expect(equalOf('Full or part time', 'Other')).toBeUndefined();
});

it('fixes: a refused option that is sent by another word by now is not asked for again', () => {
  const profile = applyChanges({ values: { hours: { Full: 'FT' } } });
  expect(findFixes([unlisted('Full')], profile, undefined).values).toEqual([]);
});
