import { expect, it } from 'vitest';
import { readAnswer } from './answers';
import { judgeCheck } from './check-credentials';
import { DEFAULT_PROFILE } from './profile';

const error = (code: number, message: string) => ({ _status: 'ERR', _error: { code, message } });
const issues = { _issues: { title: 'required field', description: 'required field' } };
function judge(status: number, body: unknown) {
  const answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
  return judgeCheck(readAnswer(answer, DEFAULT_PROFILE), answer);
}

it.each<[string, number, unknown, string]>([
  ['fields are missing', 422, { ...error(422, 'Insertion failure'), ...issues }, 'good'],
  ['fields are missing, with 400', 400, { ...error(400, 'x'), ...issues }, 'good'],
  ['wrong', 403, error(403, 'username and/or password incorrect or not provided2'), 'wrong'],
  ['another company', 403, error(403, 'User is not allowed to post this job for this company.'), 'company'],
  ['a proxy, or no board', 403, '<html>Forbidden</html>', 'address'],
  ['a page that asks for a log-in', 401, '<html>Log in</html>', 'address'],
  ['a page that takes no JSON', 400, '<html>Bad request</html>', 'address'],
  ['JSON that is not the board’s', 403, {}, 'unclear'],
  ['a body that it could not read', 400, error(400, 'The browser sent a request'), 'unclear'],
  ['no such address', 404, error(404, 'Not found'), 'address'],
  ['a page that is no board', 200, '<html>Welcome</html>', 'address'],
  ['too many requests', 429, 'Rate limit exceeded', 'paused'],
  ['a crash, which leaves open what happened', 500, '<html>', 'open'],
  ['against all that is known, an advert', 201, { _id: '5f3a' }, 'posted'],
])('account check: %s', (_name, status, body, result) => {
  expect(judge(status, body)).toBe(result);
});
