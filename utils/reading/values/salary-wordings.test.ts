import { describe, expect, it } from 'vitest';
import { readSalary } from './salary';

/** Low, high and period as read; a dash for a missing one. */
function figures(words: string): string {
  const { low = '-', high = '-', period = '-' } = readSalary(words) ?? {};
  return `${low} ${high} ${period}`;
}

describe('readSalary', () => {
  it.each([
    ['£26,400 to £29,150 per annum', '26400 29150 yearly'],
    ['£31k–£34.5k pa', '31000 34500 yearly'],
    ['£23,100 a year and, in yearly steps, goes up to £25,900', '23100 25900 yearly'],
    ['Starts at £23,100 a year, rising as high as £25,900', '23100 25900 yearly'],
    ['Â£30,000 to Â£33,000 pa', '30000 33000 yearly'],
    ['£24,000 - £27,500 per annum + OTE', '24000 27500 yearly'],
    ['£24,000 – £27,500 + bonus potential', '24000 27500 -'],
    ['£41-44k', '41000 44000 -'],
    ['32 - 37K', '32000 37000 -'],
    ['£48 to 52,000 a year', '48000 52000 yearly'],
    ['GBP 39,000 – 43,000 annually', '39000 43000 yearly'],
    ['£27,300 rising to £30,100 p.a. after probation', '27300 30100 yearly'],
    ['£23,114 per annum rising to £25,081 per annum', '23114 25081 yearly'],
    ['between £36,500 and £39,900', '36500 39900 -'],
    ['Starting at £24,200 and rising to £26,800 pa', '24200 26800 yearly'],
    ['Min £28,000, max £33,000 per year', '28000 33000 yearly'],
    ['Minimum: £28,000 Maximum: £33,000', '28000 33000 -'],
    ['Salary from £22k up to £26k', '22000 26000 -'],
    ['£19,400/£21,700', '19400 21700 -'],
    ['£19,400/21,700 for the right person', '19400 21700 -'],
    ['£14.10/15.20 an hour', '14.1 15.2 hourly'],
    ['We start you on £12.95 an hour; this goes up to £13.65 an hour in spring', '12.95 13.65 hourly'],
    ['£23,000 a year, which then rises to £25,500', '23000 25500 yearly'],
    ['You start on £24,100 a year and reach £26,300 in your third year', '24100 26300 yearly'],
    ['£12.90 an hour while you train and £13.40 after that', '12.9 13.4 hourly'],
    ['£12.90 an hour during probation, then £13.40', '12.9 13.4 hourly'],
    ['£27,300 rising in yearly steps to £31,200', '27300 31200 yearly'],
    ['£27,300, increasing with service to £31,200 a year', '27300 31200 yearly'],
    ['We pay above the union’s rates: £15.20', '15.2 15.2 -'],
    ['The real Living Wage (£13.45 from April)', '13.45 13.45 hourly'],
    ['Living Wage employer; £50 for shoes', '50 50 -'],
    ['£750 joining bonus and £27,300 salary', '27300 27300 -'],
    ['Golden hello and £27,300 a year', '27300 27300 yearly'],
    ['£27,300 salary and £750 joining bonus', '27300 27300 -'],
    ['£14.10 x 37.5 hours', '14.1 14.1 hourly'],
    ['20 hours @ £14.10', '14.1 14.1 hourly'],
    ['Closing 12/12/2026, £21,000', '21000 21000 -'],
    ['£43,000 - £41,000', '41000 43000 -'],
    ['34000-38000 GBP per year', '34000 38000 yearly'],
    ['£ 25 500 per annum', '25500 25500 yearly'],
    ['£25, 500 per annum', '25500 25500 yearly'],
    ['£29.5k', '29500 29500 -'],
    ['42.000 per annum', '42000 42000 yearly'],
    ['13.20 - 14.60', '13.2 14.6 -'],
    // Councils divide a year's pay by its hours.
    ['£12.6497 per hour', '12.65 12.65 hourly'],
    ['£12.514 per hour', '12.51 12.51 hourly'],
    ['£12.514 - £13.1067 per hour', '12.51 13.11 hourly'],
    ['Hourly rate: £12.514', '12.51 12.51 hourly'],
    ['12.6497 - 13.1067', '12.65 13.11 -'],
    ['SCP 5, £12.6497 to £13.1067 an hour', '12.65 13.11 hourly'],
    ['£25.500 a year (£13.22 an hour)', '25500 25500 yearly'],
    ['£12.649713 per hour', '- - -'],
    ['SCP 19 £30,060 - SCP 24 £33,945', '30060 33945 -'],
    ['Salary: £21,300 to £23,900 Hours: 40 per week', '21300 23900 -'],
  ])('reads the figures of “%s”', (words, expected) => {
    expect(figures(words)).toBe(expected);
  });

  it.each([
    ['up to £37,250', '- 37250 -'],
    ['Upto 31k + benefits', '- 31000 -'],
    ['to £54k', '- 54000 -'],
    ['maximum of £18.40 per hour', '- 18.4 hourly'],
    ['we have an upper limit of £140 per day', '- 140 daily'],
    ['capped at £61,000 pa', '- 61000 yearly'],
    ['£45,000 max', '- 45000 -'],
    ['not exceeding £61,000 pa', '- 61000 yearly'],
    ['from £23,900', '23900 - -'],
    ['£23,900+', '23900 - -'],
    ['£23,900 upwards', '23900 - -'],
    ['£62,000 and above', '62000 - -'],
    ['minimum salary of £27,000', '27000 - -'],
    ['at least £13.10 an hour', '13.1 - hourly'],
    ['£55,000 plus', '55000 - -'],
    ['£14.20 p/h minimum', '14.2 - hourly'],
    ['starting from £21,500', '21500 - -'],
    ['£38,000 to negotiable', '38000 - -'],
    ['12.50 to competitive per hour', '12.5 - hourly'],
    ['circa £47,000', '47000 47000 -'],
    ['c.£47k', '47000 47000 -'],
    ['around £29k pa', '29000 29000 yearly'],
    ['starting salary £24,600', '24600 24600 -'],
    ['£70k+ DOE', '70000 - -'],
    ['£90k + base', '90000 - -'],
  ])('knows which end a single figure is in “%s”', (words, expected) => {
    expect(figures(words)).toBe(expected);
  });

  it.each([
    ['£12.85 an hour', '12.85 12.85 hourly'],
    ['13.40ph', '13.4 13.4 hourly'],
    ['£11.90p/h - £12.75p/h', '11.9 12.75 hourly'],
    ['11p/hr to 12.20p/hr', '11 12.2 hourly'],
    ['£15/hr', '15 15 hourly'],
    ['Hourly rate: £14.05', '14.05 14.05 hourly'],
    ['£15 p.h.', '15 15 hourly'],
    ['Daily rate £145 - £175', '145 175 daily'],
    ['£19.20 nights, paid per hour', '19.2 19.2 hourly'],
    ['9 to 11 per hour', '9 11 hourly'],
    ['£165 a day', '165 165 daily'],
    ['£425-£475 per day, outside IR35', '425 475 daily'],
    ['£380p/d', '380 380 daily'],
    ['day rate £350', '350 350 daily'],
    ['£95 per shift', '95 95 daily'],
    ['£520 pw', '520 520 weekly'],
    ['480 to 530 per week', '480 530 weekly'],
    ['£2,150 per calendar month', '2150 2150 monthly'],
    ['£1,950pcm', '1950 1950 monthly'],
    ['£2,400 p/m', '2400 2400 monthly'],
    ['£2,400pm', '2400 2400 monthly'],
    ['£28,750 per year', '28750 28750 yearly'],
    ['21750/annum', '21750 21750 yearly'],
    ['£33,000 P.A.', '33000 33000 yearly'],
    ['£1,100 - £1,300 per month', '1100 1300 monthly'],
    ['£650 per dayManchester', '650 650 daily'],
    ['£13.15, annual leave 28 days', '13.15 13.15 -'],
    ['£29,000, paid monthly', '29000 29000 -'],
    ['£24,000, 37.5 hours per week', '24000 24000 -'],
  ])('names the period of “%s”', (words, expected) => {
    expect(figures(words)).toBe(expected);
  });

  it.each([
    ['Basic £26k, OTE £43k', '26000 26000 -'],
    ['OTE £43k, basic £26k', '26000 26000 -'],
    ['£28k basic / £50k OTE', '28000 28000 -'],
    ['£30,000 basic to £45,000 OTE', '30000 30000 -'],
    ['£24,000 basic (£36,000 OTE)', '24000 24000 -'],
    ['£30,000 + £3,500 car allowance', '30000 30000 -'],
    ['£3,500 car allowance on top of £30,000', '30000 30000 -'],
    ['£30,000 and £5,000 bonus', '30000 30000 -'],
    ['£27,000 plus £1,000 welcome bonus', '27000 27000 -'],
    ['£31,200 including £4,300 inner London weighting', '31200 31200 -'],
    ['£31,200 inclusive of London weighting', '31200 31200 -'],
    ['£22,000 pa + commission (uncapped, top earners make £60k)', '22000 22000 yearly'],
    ['£12.30 per hour + 45p per mile', '12.3 12.3 hourly'],
    ['£14 - 20 hours a week', '14 14 -'],
    ['NJC SCP 12-17, £27,711 - £30,060', '27711 30060 -'],
    ['Grade 7: £46,485 to £53,353', '46485 53353 -'],
    ['Band 6 £38,682 - £46,580 pa', '38682 46580 yearly'],
    ['Grade 5 - £27,200 a year', '27200 27200 yearly'],
    ['Scale 3-4 - £25,000', '25000 25000 -'],
    ['HGV Class 2 – £15.75 per hour', '15.75 15.75 hourly'],
    ['Hours: 18 - £24,000', '24000 24000 -'],
    ['0.6 FTE - £16,000', '16000 16000 yearly'],
    ['Monday - Friday 8 - 4.30, £13 per hour', '13 13 hourly'],
    ['£55 sleep-in rate and £12.50 per hour', '12.5 12.5 hourly'],
    ['FTE £25,500, actual pay £20,400', '20400 20400 yearly'],
    ['Pension Administrator - £26,000', '26000 26000 -'],
    ['Fund Accountant £43,000', '43000 43000 -'],
    ['Event planner with a budget of £90,000. Salary: £31,000', '31000 31000 -'],
    ['The full-time salary is £24,600, which is £19,680 for these hours', '19680 19680 -'],
    ['£24,600 FTE, pro rata £19,680 per annum', '19680 19680 yearly'],
    ['£24,600 pro rata for the hours worked', '24600 24600 -'],
    ['£19,680 actual (£24,600 FTE)', '19680 19680 yearly'],
    ['£24,600 FTE (£19,680 actual salary)', '19680 19680 yearly'],
    ['£24,600 FTE, pro rata £19,680 for 30 hours per week', '19680 19680 yearly'],
    ['£14,760 per annum for 22.5 hours per week (FTE £24,600)', '14760 14760 yearly'],
    ['£50-60k pro rata (£30-36k for 3 days/week)', '30000 36000 -'],
    ['£30,000 pro rata (£18,000 for 22.5 hours a week)', '18000 18000 -'],
    ['£30,000 pro rata (£18,000 at 0.6 FTE)', '18000 18000 yearly'],
    ['£30,000 pro rata (£18,000 in London)', '30000 30000 -'],
    ['£26,000 - £29,000 per annum (£13.33 - £14.87 per hour)', '26000 29000 yearly'],
    ['£13.33 per hour (£26,000 per annum)', '13.33 13.33 hourly'],
  ])('takes no other money for the pay in “%s”', (words, expected) => {
    expect(figures(words)).toBe(expected);
  });

  it.each([
    ['Competitive', 'Competitive'],
    ['Salary: attractive package', 'Salary: attractive package'],
    ['DOE', 'DOE'],
    ['National Minimum Wage', 'National Minimum Wage'],
    ['OTE £60,000', 'OTE £60,000'],
    ['Bonus of up to £2,000', undefined],
    ['£700m turnover, 25 days of holiday', undefined],
    ['An excellent team and £60million of funding', undefined],
    ['37.5 hours per week', undefined],
    ['Ref 28411x', undefined],
    ['A £250 referral fee', undefined],
    ['£Neg', '£Neg'],
    ['We pay for eye tests of up to £60 and flu jabs', undefined],
    ['The employer adds £400 to what you save for a bicycle', undefined],
    ['Billing target £110,000', undefined],
  ])('finds no figure in “%s”', (words, text) => {
    expect(figures(words)).toBe('- - -');
    expect(readSalary(words)?.text).toBe(text);
  });

  it.each([
    ['€44,000', 'EUR'],
    ['52000 USD per year', 'USD'],
    ['AED 12,000 per month', 'AED'],
    ['£44,000', 'GBP'],
    ['44,000 pa', undefined],
  ])('reads the currency of “%s” as it is printed', (words, currency) => {
    expect(readSalary(words)?.currency).toBe(currency);
  });

  it.each([
    ['£45,000 + £500 per month car allowance', '45000 45000 -'],
    ['£28,000 plus £50 a month towards the gym', '28000 28000 -'],
    ['£24,570 payable monthly in arrears', '24570 24570 -'],
    ['£24,570, monthly in arrears', '24570 24570 -'],
    ['£9,000, payable in monthly instalments', '9000 9000 -'],
    ['The salary is £45,000 and the team meets in Leeds once a month.', '45000 45000 -'],
    ['£38,000 (two late nights a month)', '38000 38000 -'],
    ['£13,000 for a year, and a room for £300 a month', '13000 13000 yearly'],
    ['Locum rate: £700 per session, six sessions per week', '700 700 -'],
    ['£80 per class, three classes a week', '80 80 -'],
    ['£80 a class; 12 classes a week', '80 80 -'],
    ['£60 a lesson, one evening a week', '60 60 -'],
    ['£150 each wedding, twice a month', '150 150 -'],
    ['£25 per visit, paid per week', '25 25 -'],
    ['£12,000 per month', '12000 12000 monthly'],
    ['£8,000 - £12,000 a month', '8000 12000 monthly'],
    ['£2,400 + £50 per month', '2400 2400 monthly'],
    ['£1,900 pcm plus £50 a week towards the gym', '1900 1900 monthly'],
    ['£2,100 a month, two late nights a week', '2100 2100 monthly'],
    ['£28,000 per year, paid monthly in arrears', '28000 28000 yearly'],
    ['£28,000 + bonus per annum', '28000 28000 yearly'],
    ['£24,000 plus £1,500 per annum London weighting', '24000 24000 yearly'],
    ['£12.60 + £1.52 holiday pay per hour', '12.6 12.6 hourly'],
    ['£13.20 per hour, one evening a week', '13.2 13.2 hourly'],
    ['£12.21 an hour for six sessions per week', '12.21 12.21 hourly'],
    ['£350 per day, three days a week', '350 350 daily'],
    ['£45 per person per day', '45 45 daily'],
    ['£120 a shift, three shifts a week', '120 120 daily'],
    ['£150 per session per week', '150 150 weekly'],
    ['£450 gross per week', '450 450 weekly'],
    ['£600 weekly, one weekend a month', '600 600 weekly'],
    ['£26,000 / 37 hours per week, per annum', '26000 26000 yearly'],
  ])('reads the period of “%s” where it is the sum’s own', (words, expected) => {
    expect(figures(words)).toBe(expected);
  });

  it.each([
    '13 to 13.40 per hour',
    '£30k + commission',
    '£30k basic + comm',
    '£30,000, negotiable',
    '£30,000 inc benefits',
    '£30,000 excellent benifits',
    '27k + tips',
    '£28,000 dependent on experience',
    '£24k, live-in',
  ])('keeps the words of “%s”, whose figures alone would say too little', (words) => {
    expect(readSalary(words)?.text).toBe(words);
  });

  it.each(['£28,000 - £31,000 per annum', '£13 per hour', '30,000.00', '£300-£350 per day', 'up to £41k'])(
    'needs no words beside the figures of “%s”',
    (words) => {
      expect(readSalary(words)).toBeDefined();
      expect(readSalary(words)?.text).toBeUndefined();
    },
  );

  it('shortens long text to the board’s limit', () => {
    expect(readSalary(`£30k + commission ${'and more '.repeat(60)}`)?.text?.length).toBeLessThan(256);
  });
});
