// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../../page';
import { text } from '../text';

const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north of England.</p>';
const read = (body: string, path: string) => {
  const url = new URL(path, 'https://www.wickmoorbakery.example');
  const page = makePage(documentOf(`<title>Vacancy</title><body>${body}${PROSE}</body>`, url), url);
  return text.read(page, new Set()).found.reference;
};

describe('the employer’s number for the job', () => {
  it.each([
    [
      'before the title',
      '<p><span>241906</span> <b>Night Baker</b></p>',
      '/Job/Detail?JobId=241906',
      '241906',
    ],
    [
      'in a chip',
      '<h1>Night Baker</h1><span>Job 20260911-OVN</span>',
      '/en/job/20260911-OVN',
      '20260911-OVN',
    ],
    ['above the title', '<p>BK2026-118</p><h1>Night Baker</h1>', '/notices/bk2026-118.aspx', 'BK2026-118'],
    ['in brackets', '<h1>Night Baker (WMB-00417)</h1>', '/vacancies/WMB-00417/night-baker', 'WMB-00417'],
    ['on a line', '<h1>Night Baker</h1><p>Ovens, 30118</p>', '/vacancy/30118', '30118'],
    ['again as a word', '<h1>Night Baker</h1><p>Ovens, 12041</p>', '/a12041/12041', '12041'],
    ['after a slash', '<h1>Night Baker</h1><p>No. OV/26/4071</p>', '/jobs?no=OV/26/4071', 'OV/26/4071'],
  ])('is read %s, where the address has it', (_, body, path, reference) => {
    expect(read(body, path)).toBe(reference);
  });

  it('is read where the subject of an e-mail has it', () => {
    const mail = (subject: string) =>
      read(
        `<h1>Night Baker</h1><p>OV74410</p><p><a href="mailto:una@wickmoor.example?subject=${subject}">Apply</a></p>`,
        '/jobs/night-baker',
      );
    expect(mail('Night%20Baker%20OV74410')).toBe('OV74410');
    expect(mail('Night%20Baker')).toBeUndefined();
  });

  it.each([
    ['a number that the address lacks', '<h1>Night Baker</h1><p>Oven 30118</p>', '/vacancy/night-baker'],
    ['a part of a longer one', '<h1>Night Baker</h1><p>Oven 30118</p>', '/vacancy/301187'],
    ['a year', '<h1>Night Baker</h1><p>Winter 2026/27</p>', '/vacancy/2026/27'],
    ['a date', '<h1>Night Baker</h1><p>2026-11-20</p>', '/vacancy/2026-11-20/night-baker'],
    ['pay', '<h1>Night Baker</h1><p>£25000 a year</p>', '/vacancy/25000'],
    ['a telephone number', '<h1>Night Baker</h1><p>01632 960555</p>', '/vacancy/01632'],
  ])('is not %s', (_, body, path) => {
    expect(read(body, path)).toBeUndefined();
  });
});

describe('a labelled reference', () => {
  it('ends where the next label of its line begins', () => {
    const line = '<p>Vacancy Ref: : 073915 &nbsp; Closing Date : 15-Jan-2027</p>';
    expect(read(`<h1>Night Baker</h1>${line}`, '/work')).toBe('073915');
  });

  it('may be a chip that only styling separates from others', () => {
    const chips =
      '<div><span>Wick</span><span>£24k</span><span>Permanent</span><span>Ref: OV/5120</span></div>';
    expect(read(`<h1>Night Baker</h1>${chips}`, '/work')).toBe('OV/5120');
  });

  it.each(['The reference code for this apprenticeship is OVN16793.', 'Our reference is OVN16793.'])(
    'may be told in a sentence: %s',
    (sentence) => {
      expect(read(`<h1>Night Baker</h1>${PROSE}<p>${sentence}</p>`, '/work')).toBe('OVN16793');
    },
  );

  it('may be one to quote, and is not what a quote is for', () => {
    const said = (sentence: string) => read(`<h1>Night Baker</h1>${PROSE}<p>${sentence}</p>`, '/work');
    expect(said('Please quote VN1204 when you write.')).toBe('VN1204');
    expect(said('Write to Una, quoting reference VN/26.')).toBe('VN/26');
    expect(said('Apply on our website, vacancy reference 20417, until 4 May.')).toBe('20417');
    expect(said('Our bakers did well in the REF 2021.')).toBeUndefined();
    expect(said('Please call for a quote 24/7.')).toBeUndefined();
    expect(said('For a free quote 01463 230000 is the number.')).toBeUndefined();
  });

  it('may stand before the job with a dash', () => {
    expect(read('<h1>WMB26/118_2 – Night Baker</h1>', '/work')).toBe('WMB26/118_2');
    expect(read('<h1>7.5t/HGV – Night Driver</h1>', '/work')).toBeUndefined();
  });

  it.each([
    'Vacancy notice',
    'Requisition',
    'Rhif y swydd',
    'Vacancy ID',
    'Campaign number',
    'Job Opening ID',
  ])('stands beside “%s”', (label) => {
    const table = `<table><tr><td>${label}</td><td>WB/26/407</td></tr><tr><td>Pay</td><td>£13 an hour</td></tr></table>`;
    expect(read(`<h1>Night Baker</h1>${table}`, '/work')).toBe('WB/26/407');
  });
});
