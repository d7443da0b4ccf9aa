import { describe, expect, it } from 'vitest';
import { textWithFactsAround, withFactsAround } from './framed-reading';
import type { AdvertReading, ReadFields, Reading } from './reading';

const words = (value: string) => ({ value, source: 'text' as const });
const amount = (value: number) => ({ value, source: 'text' as const });
const framed = (fields: ReadFields): AdvertReading => ({ kind: 'advert', fields, warnings: [] });
const joined = (inFrame: ReadFields, around: ReadFields) =>
  withFactsAround(framed(inFrame), { title: words('Night Baker'), place: words('Wick'), ...around })?.fields;

describe('an advert in a frame, with facts around it', () => {
  it('has the facts of both', () => {
    expect(joined({ hours: words('Part') }, { salary_low: amount(26_000) })).toEqual({
      title: words('Night Baker'),
      place: words('Wick'),
      hours: words('Part'),
      salary_low: amount(26_000),
    });
  });

  it.each<[string, ReadFields, ReadFields, ReadFields]>([
    [
      'the frame’s where it has a figure',
      { salary_low: amount(13.5), salary_period: words('hourly') },
      { salary_low: amount(26_000), salary_high: amount(30_000), salary_text: words('Competitive') },
      { salary_low: amount(13.5), salary_period: words('hourly') },
    ],
    [
      'what is around a frame that has only words',
      { salary_text: words('Competitive') },
      { salary_high: amount(30_000), salary_period: words('yearly') },
      { salary_high: amount(30_000), salary_period: words('yearly') },
    ],
    [
      'the frame’s words where nothing has a figure',
      { salary_text: words('Competitive') },
      { salary_text: words('Negotiable') },
      { salary_text: words('Competitive') },
    ],
    ['the words around it', {}, { salary_text: words('Negotiable') }, { salary_text: words('Negotiable') }],
  ])('has the pay of one of them: %s', (_, inFrame, around, pay) => {
    expect(joined(inFrame, around)).toEqual({ title: words('Night Baker'), place: words('Wick'), ...pay });
  });

  it.each<[string, ReadFields, ReadFields]>([
    ['place', { place: words('Thurso') }, { place: words('Thurso') }],
    ['postcode', { location: words('KW14 7AB') }, { location: words('KW14 7AB') }],
    [
      'country, where nothing else says more',
      { country: words('IE') },
      { place: words('Wick'), location: words('KW1 4NG'), country: words('GB') },
    ],
  ])('has the place of one of them: the frame’s %s', (_, inFrame, place) => {
    const around = { location: words('KW1 4NG'), country: words('GB') };
    expect(joined(inFrame, around)).toEqual({ title: words('Night Baker'), ...place });
  });

  it('is left alone where its own title is another job’s', () => {
    expect(joined({ title: words('Miller') }, {})).toBeUndefined();
  });
});

it('framed advert: a text in a frame whose heading repeats the title around it is an advert’s', () => {
  const fields = {
    title: { ...words('Night Baker'), quote: { from: { text: 'Night Baker', at: 0 } } },
    description: words(`<p>${'You bake at night. '.repeat(30)}</p>`),
  };
  const text: Reading = {
    kind: 'none',
    reason: 'not-a-job',
    asAdvert: { fields, warnings: ['unsure-advert'] },
  };
  const around = () => ({ title: words('Night Baker'), salary_low: amount(26_000) });
  expect(textWithFactsAround([text], around)).toEqual(framed({ ...fields, salary_low: amount(26_000) }));
});
