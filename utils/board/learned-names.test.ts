import { describe, expect, it } from 'vitest';
import { CONTROL_NAME, readLearnedNames } from './learned-names';

const answer = (issues: unknown, status = 422) => ({
  status,
  body: JSON.stringify({ _status: 'ERR', _issues: issues, _error: { code: status, message: 'x' } }),
});
const tell = (issues: unknown, ...sent: string[]) => readLearnedNames(answer(issues), new Set(sent));

describe('told names: after user name and password alone', () => {
  it('a required field exists, whatever shape or dialect says so', () => {
    const issues = {
      a: 'required field',
      b: ['required field'],
      c: 'Field required',
      d: ['Missing data for required field.'],
    };
    expect(tell(issues).names).toEqual(['a', 'b', 'c', 'd'].map((name) => ({ name, says: 'required' })));
  });

  it('anything else about a name that was not sent proves nothing', () => {
    const issues = {
      'validation exception': 'x',
      a: 'unknown field',
      b: { c: 'required field' },
      d: 'must be of string type',
    };
    expect(tell(issues).names).toEqual([]);
  });

  it.each([200, 201, 403, 404, 429, 500])('an answer with %d tells nothing', (status) => {
    expect(readLearnedNames(answer({ title: 'required field' }, status), new Set()).names).toEqual([]);
  });

  it.each(['', '<html>', '[]', 'null', '{"_issues":[]}', '{"_issues":null}', '{"_issues":"required field"}'])(
    'the body %s tells nothing',
    (body) => expect(readLearnedNames({ status: 422, body }, new Set()).names).toEqual([]),
  );

  it('user name, password and names that cannot be sent are no fields', () => {
    const issues = { username: 'required field', password: 'required field', 'two words': 'required field' };
    expect(tell(issues).names).toEqual([]);
  });

  it('a name that objects have by themselves is a name like others', () => {
    const body = '{"_issues":{"__proto__":"required field","constructor":"required field"}}';
    expect(readLearnedNames({ status: 422, body }, new Set()).names.map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('told names: after values of the wrong kind', () => {
  it.each<[string, unknown, object]>([
    ['unknown field', 'unknown field', { says: 'unknown' }],
    ['unknown field, in a list', ['unknown field'], { says: 'unknown' }],
    ['a kind', 'must be of string type', { says: 'known', kinds: ['string'] }],
    ['several kinds', "must be of ['string', 'list'] type", { says: 'known', kinds: ['string', 'list'] }],
    ['a date', 'must be of datetime type', { says: 'known', kinds: ['date'] }],
    ['a list of values', 'unallowed value Full', { says: 'known', refusedValues: ['Full'] }],
    ['several values', "unallowed values ['a', 'b']", { says: 'known', refusedValues: ['a', 'b'] }],
    ['a length', 'max length is 255', { says: 'known' }],
    ['a form', "value does not match regex '^x$'", { says: 'known' }],
    ['a part of the value', { jobcourier: 'unknown field' }, { says: 'known' }],
    ['that another field is missing', "field 'hours' is required", { says: 'known' }],
  ])('%s', (_what, message, learned) => {
    expect(tell({ name: message }, 'name').names).toEqual([{ name: 'name', ...learned }]);
  });

  it('words that nobody recognises prove nothing by themselves', () => {
    expect(tell({ name: 'Computer says no' }, 'name').names).toEqual([]);
  });

  it('in other words, the control name shows what the board says of an unknown one', () => {
    const issues = {
      [CONTROL_NAME]: `${CONTROL_NAME} ist kein Feld`,
      title: 'title ist kein Feld',
      job_title: 'Text erwartet',
    };
    const learned = tell(issues, CONTROL_NAME, 'title', 'job_title');
    expect(learned).toEqual({
      names: [
        { name: 'title', says: 'unknown' },
        { name: 'job_title', says: 'known' },
      ],
      tellsUnknown: true,
    });
  });

  it('a board that says the same of every name tells nothing', () => {
    const issues = { [CONTROL_NAME]: 'invalid', title: 'invalid', job_title: 'invalid' };
    expect(tell(issues, CONTROL_NAME, 'title', 'job_title').names).toEqual([]);
  });

  it('silence of the control name shows that the board does not tell', () => {
    const learned = tell({ title: 'must be of string type' }, CONTROL_NAME, 'title', 'job_title');
    expect(learned.tellsUnknown).toBe(false);
    expect(learned.names).toEqual([{ name: 'title', says: 'known', kinds: ['string'] }]);
  });
});
