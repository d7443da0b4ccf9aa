import { describe, expect, it } from 'vitest';
import { cleanAddress } from './clean-address';
import { parameterNames, withoutTrackingParameters } from './strip-tracking';

const clean = (address: string) => cleanAddress(new URL(address)).url.href;

describe('cleanAddress removes', () => {
  it.each([
    ['the way here', 'https://a.example/j?utm_source=x&gclid=1&fbclid=2&id=3', 'https://a.example/j?id=3'],
    ['a session in the path', 'https://a.example/j;jsessionid=0A1B.node1?id=3', 'https://a.example/j?id=3'],
    ['the same in capitals', 'https://a.example/j;JSESSIONID=0A1B', 'https://a.example/j'],
    [
      'one among other path parameters',
      'https://a.example/j;v=2;jsessionid=0A/x',
      'https://a.example/j;v=2/x',
    ],
    ['a session as a folder', 'https://a.example/(S(lit3py55t21z5v55vlm25s55))/j', 'https://a.example/j'],
    ['PHP’s session', 'https://a.example/j?PHPSESSID=9f8e&jk=2', 'https://a.example/j?jk=2'],
    ['ASP’s session', 'https://a.example/j?ASPSESSIONIDQQ=AB&ASP.NET_SessionId=x', 'https://a.example/j'],
    ['ColdFusion’s', 'https://a.example/j?CFID=ab&CFTOKEN=cd', 'https://a.example/j'],
    [
      'sessions by other names',
      'https://a.example/j?sid=9f8e&sessionid=1a&session_id=2b&session=x',
      'https://a.example/j',
    ],
    [
      'tokens',
      'https://a.example/j?token=eyJh.b.c&access_token=x&csrf_token=y&auth=z',
      'https://a.example/j',
    ],
    ['a name that is written in escapes', 'https://a.example/j?%73id=9f8e', 'https://a.example/j'],
    ['a token behind the hash', 'https://a.example/j#access_token=x&id_token=y', 'https://a.example/j'],
    [
      'a token behind a route',
      'https://a.example/#/job/12?token=abc&id=1',
      'https://a.example/#/job/12?id=1',
    ],
    [
      'a form’s state',
      'https://a.example/j?__VIEWSTATE=dDwt&javax.faces.ViewState=e1',
      'https://a.example/j',
    ],
  ])('%s', (_name, address, expected) => {
    expect(clean(address)).toBe(expected);
  });
});

describe('cleanAddress keeps', () => {
  it.each([
    ['what names the job', 'https://a.example/j?gh_jid=4&jk=a1b2&id=5&reference=ARD-7&currentJobId=6'],
    ['Greenhouse’s number of a job', 'https://boards.greenhouse.io/embed/job_app?for=a&token=4490017'],
    ['a site’s number', 'https://a.example/j?sid=1042'],
    [
      'names that only look like one',
      'https://a.example/j?assess=x&possession=y&tokens=z&side=left&author=a',
    ],
    ['a job’s own token', 'https://a.example/j?jobtoken=a1b2c3'],
    ['the rest as it is written', 'https://a.example/j?title=Head%20Baker&path=/a?b&c='],
    ['path parameters', 'https://a.example/j;id=3/x;lang=en'],
    ['a hash', 'https://a.example/j#how-to-apply'],
  ])('%s', (_name, address) => {
    expect(clean(address)).toBe(address);
  });
});

it.each(['utm_Source', 'GCLID', 'lever-source', '_hsenc'])('tracking: recognises %s as tracking', (name) => {
  expect(withoutTrackingParameters(`?id=1&${name}=x&ref=2`)).toBe('?id=1&ref=2');
});

it.each(['token', 'sid', 'my_utm_source'])('tracking: does not treat %s as tracking', (name) => {
  expect(withoutTrackingParameters(`#a=1&${name}=x%20y`)).toBe(`#a=1&${name}=x%20y`);
});

it('tracking: lists the parameter names in order, as written', () => {
  expect(parameterNames('?jobId=12&a%20b=2&&flag&jobId=13')).toEqual(['jobId', 'a%20b', 'flag', 'jobId']);
  expect(parameterNames('')).toEqual([]);
});
