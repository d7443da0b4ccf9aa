import { describe, expect, it } from 'vitest';
import { FIELD_IDS } from '@/utils/advert/fields';
import type { Evidence, LearnedName } from './evidence';
import { clearProposals, judgeNames } from './judge-names';
import { addToEvidence, mergeEvidence } from './merge-evidence';
import { foldName, NAME_CANDIDATES } from './name-candidates';
import { applyChanges, DEFAULT_PROFILE } from './profile';

const AT = '2026-11-28T12:00:00.000Z';
const LATER = '2026-11-29T12:00:00.000Z';
const { endpoint } = DEFAULT_PROFILE;

const evidence = (...names: LearnedName[]): Evidence => ({
  endpoint,
  names: names.map((one) => ({ ...one, at: AT })),
});
const known = (name: string, kinds?: LearnedName['kinds']): LearnedName => ({
  name,
  says: 'known',
  ...(kinds ? { kinds } : {}),
});
const required = (name: string): LearnedName => ({ name, says: 'required' });
const unknown = (name: string): LearnedName => ({ name, says: 'unknown' });

describe('name candidates', () => {
  it('belong to one field each, and start with the shipped name', () => {
    const all = FIELD_IDS.flatMap((id) => [...new Set(NAME_CANDIDATES[id].map(foldName))]);
    expect(new Set(all).size).toBe(all.length);
    for (const id of FIELD_IDS) {
      const [first] = NAME_CANDIDATES[id];
      if (first !== undefined) expect(first).toBe(DEFAULT_PROFILE.keys[id]);
    }
  });
});

describe('judged names', () => {
  it('without evidence nothing is known but what the specification says', () => {
    const { fields, unmatched } = judgeNames(DEFAULT_PROFILE, undefined);
    expect(fields.salary_low.status).toBe('specified');
    expect(fields.title).toEqual({ status: 'not-known', others: [], refusedValues: [] });
    expect(unmatched).toEqual([]);
  });

  it('a required or known name in use is confirmed, with its date', () => {
    const { fields } = judgeNames(DEFAULT_PROFILE, evidence(required('title'), known('hours')));
    expect(fields.title).toMatchObject({ status: 'named', at: AT });
    expect(fields.hours).toMatchObject({ status: 'named', at: AT });
  });

  it('a refused name with one known candidate is a proposal', () => {
    const judgement = judgeNames(DEFAULT_PROFILE, evidence(unknown('reference'), known('job_ref')));
    expect(judgement.fields.reference).toMatchObject({ status: 'refused', others: ['job_ref'] });
    expect(clearProposals(judgement)).toEqual({ reference: 'job_ref' });
  });

  it('the board’s own way of writing is recognised', () => {
    const judgement = judgeNames(DEFAULT_PROFILE, evidence(required('jobTitle'), required('Core-Skill')));
    expect(clearProposals(judgement)).toEqual({ title: 'jobTitle', coreskill: 'Core-Skill' });
  });

  it('of two known candidates none is proposed: the recruiter chooses', () => {
    const judgement = judgeNames(DEFAULT_PROFILE, evidence(known('job_ref'), known('ref_no')));
    expect(judgement.fields.reference.others).toEqual(['job_ref', 'ref_no']);
    expect(clearProposals(judgement)).toEqual({});
  });

  it('beside a confirmed name another is shown, and never proposed', () => {
    const judgement = judgeNames(DEFAULT_PROFILE, evidence(required('title'), known('job_title')));
    expect(judgement.fields.title).toMatchObject({ status: 'named', others: ['job_title'] });
    expect(clearProposals(judgement)).toEqual({});
  });

  it('a name that cannot hold the field’s value is none of its names', () => {
    const { fields } = judgeNames(
      DEFAULT_PROFILE,
      evidence(known('remote', ['boolean']), known('expires', ['date'])),
    );
    expect(fields.working_location.others).toEqual([]);
    expect(fields.closing_date.others).toEqual(['expires']);
  });

  it('a required name that no field can be is told, unless it has a value', () => {
    const learned = evidence(required('source_id'), required('title'));
    expect(judgeNames(DEFAULT_PROFILE, learned).unmatched).toEqual(['source_id']);
    const given = applyChanges({ extra: [{ key: 'source_id', value: '7' }] });
    expect(judgeNames(given, learned).unmatched).toEqual([]);
  });

  it('evidence of another address is none', () => {
    const { fields } = judgeNames(
      applyChanges({ endpoint: 'https://other.example/' }),
      evidence(known('title')),
    );
    expect(fields.title.status).toBe('not-known');
  });
});

describe('evidence', () => {
  it('of another address is dropped when an answer adds to it', () => {
    const before = { ...evidence(known('hours')), endpoint: 'https://other.example/' };
    expect(addToEvidence(before, endpoint, { names: [known('title')] }, AT)).toEqual(
      evidence(known('title')),
    );
  });

  it('keeps that a name was required, until the board says that it does not know it', () => {
    const before = evidence(required('title'));
    expect(addToEvidence(before, endpoint, { names: [known('title')] }, AT).names).toMatchObject([
      { says: 'required' },
    ]);
    expect(addToEvidence(before, endpoint, { names: [unknown('title')] }, AT).names).toMatchObject([
      { says: 'unknown' },
    ]);
  });

  it('is checked only when the board named a required field', () => {
    const checked = (names: LearnedName[]) =>
      addToEvidence(undefined, endpoint, { names, isCheck: true }, AT);
    expect(checked([]).checkedAt).toBeUndefined();
    expect(checked([required('title')]).checkedAt).toBe(AT);
  });

  it('of two the later word counts', () => {
    const later = { ...evidence(), names: [{ ...unknown('title'), at: LATER }] };
    expect(mergeEvidence(evidence(known('title')), later).names).toEqual(later.names);
    expect(mergeEvidence(later, evidence(known('title'))).names).toEqual(later.names);
  });

  it('of two sources, what was required once stays required, as in answers one after the other', () => {
    const own = addToEvidence(undefined, endpoint, { names: [required('title')], isCheck: true }, AT);
    const policy = {
      ...evidence(known('title', ['string'])),
      names: [{ ...known('title', ['string']), at: LATER }],
    };
    const joined = [{ name: 'title', says: 'required', kinds: ['string'], at: LATER }];
    expect(mergeEvidence(own, policy).names).toEqual(joined);
    expect(mergeEvidence(policy, own).names).toEqual(joined);
    const refused = { ...policy, names: [{ ...unknown('title'), at: LATER }] };
    expect(mergeEvidence(own, refused).names).toEqual(refused.names);
  });
});
