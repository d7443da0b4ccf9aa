import { describe, expect, it } from 'vitest';
import { choosePosting, type PageIdentity } from './choose-posting';
import type { Json, JsonObject } from './json';

const base = new URL('https://www.crumb.example/jobs/4711-night-baker?utm_source=x');
const page: PageIdentity = {
  url: base,
  base,
  headings: ['Night Baker'],
  shows: () => true,
  documentTitle: 'Night Baker | Crumb & Co',
};
const job = (title: string, more: JsonObject = {}): JsonObject => ({ '@type': 'JobPosting', title, ...more });
const chosen = (postings: readonly JsonObject[], names: PageIdentity = page) => {
  const choice = choosePosting(postings, names, 'script');
  return choice.kind === 'one' ? choice.posting : choice.kind;
};

describe('choosePosting among several', () => {
  const cook = job('Cook', { url: '/jobs/12-cook', identifier: '12' });

  it.each<[string, JsonObject]>([
    [
      'the one with its address',
      job('Baker, nights', { url: 'http://crumb.example/jobs/4711-night-baker/' }),
    ],
    ['the one whose identifier is in the address', job('Baker, nights', { identifier: { value: '4711' } })],
    ['the one with its title', job('Night baker')],
  ])('%s', (_, own) => {
    expect(chosen([cook, own, job('Porter')])).toBe(own);
  });

  it('ignores how deep another posting is', () => {
    const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
    // Unvalidated.
    expect(chosen([job('Porter', { jobLocation: deep as Json }), job('Night Baker')])).toEqual(
      job('Night Baker'),
    );
  });

  it('compares no more of data that unfolds without end than it needs', () => {
    let reads = 0;
    let place: JsonObject = { name: 'Leeds' };
    for (let depth = 0; depth < 10; depth += 1) {
      const inner = place;
      const names = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, inner]));
      place = new Proxy(names, {
        get(target, name) {
          reads += 1;
          return Reflect.get(target, name);
        },
      });
    }
    const wide = (title: string) => job(title, { jobLocation: place });
    expect(chosen([wide('Porter'), wide('Night Baker')])).toMatchObject({ title: 'Night Baker' });
    expect(chosen([wide('Pastry Baker')], { ...page, shows: () => false })).toBe('stale');
    expect(reads).toBeLessThan(20_000);
  });

  it('returns all if none matches', () => {
    expect(chosen([cook, job('Porter')])).toBe('several');
  });

  it('treats one job in several places as one', () => {
    const leeds = job('Night Baker', { jobLocation: 'Leeds' });
    expect(choosePosting([leeds, job('Night Baker', { jobLocation: 'York' })], page, 'script')).toEqual({
      kind: 'one',
      posting: leeds,
      severalPlaces: true,
    });
  });

  it('ignores duplicates', () => {
    expect(choosePosting([cook, { ...cook }], { ...page, headings: [] }, 'script')).toMatchObject({
      kind: 'one',
    });
  });
});

describe('choosePosting with a single posting', () => {
  const other = { url: 'https://www.crumb.example/jobs/9-finance-director' };

  it('ignores it if address and title are another job’s', () => {
    expect(chosen([job('Finance Director', other)])).toBe('stale');
  });

  it.each<[string, JsonObject, PageIdentity]>([
    ['its title is the page’s', job('Baker (Night)', other), page],
    ['it names no address', job('Finance Director'), page],
    [
      'the page names no job',
      job('Finance Director', other),
      { ...page, headings: ['Careers'], documentTitle: '' },
    ],
  ])('is taken where %s', (_, posting, names) => {
    expect(chosen([posting], names)).toBe(posting);
  });
});

it('choosePosting: returns none for an empty list', () => {
  expect(chosen([])).toBe('none');
});

describe('choosePosting with a single posting of a job like it', () => {
  const shows = () => false;
  const names: PageIdentity = { ...page, headings: ['Night Baker'], shows };

  it.each([
    ['Pastry Baker', 'Night Baker'],
    ['Baker (Days)', 'Baker (Nights)'],
    ['Junior Baker', 'Senior Baker'],
    ['Oven Fitter', 'Oven Engineer'],
  ])('does not take “%s” for “%s”', (title, heading) => {
    expect(chosen([job(title)], { ...names, headings: [heading] })).toBe('stale');
    expect(chosen([job(title)], { ...names, headings: [heading], documentTitle: title })).toBe('stale');
    expect(chosen([job(title)], { ...names, headings: [heading], shows: () => true })).not.toBe('stale');
  });

  it.each([
    ['Night Baker - Leeds', 'Night Baker'],
    ['Sr Baker', 'Senior Baker'],
    ['HR Administrator', 'Human Resources Administrator'],
    ['Bakery Co-ordinator', 'Bakery Coordinator'],
    ['Baker (20 hours)', 'Baker – part time'],
    ['Maths Teacher', 'Teacher of Maths'],
    ['Baker | Live-in', 'Baker – The Old Mill'],
  ])('takes “%s” for “%s”', (title, heading) => {
    const one = job(title);
    expect(chosen([one], { ...names, headings: [heading] })).toBe(one);
  });
});
