import { describe, expect, it } from 'vitest';
import { readClosingDate } from './closing-date';

const TODAY = '2026-10-14';

describe('readClosingDate', () => {
  it.each([
    ['22/10/2026', '2026-10-22'],
    ['3.11.2026', '2026-11-03'],
    ['06-12-26', '2026-12-06'],
    ['2026-12-06T17:00:00Z', '2026-12-06'],
    ['2026/12/06', '2026-12-06'],
    ['22nd October 2026', '2026-10-22'],
    ['the 2nd of November 2026', '2026-11-02'],
    ['02-Nov-2026', '2026-11-02'],
    ['2 Nov 26', '2026-11-02'],
    ["2 November '26", '2026-11-02'],
    ['Oct 22nd, 2026', '2026-10-22'],
    ['Sunday, 8 November 2026 (11:59pm)', '2026-11-08'],
    ['Closing date: 12 noon, Thursday 29th October 2026', '2026-10-29'],
    ['Deadline - 29/10/2026 at 17:00', '2026-10-29'],
    ['1 June 2026', '2026-06-01'],
    ['30Oct2026', '2026-10-30'],
    ['30 / 10 / 2026', '2026-10-30'],
    ['Applications by 17:00, 30/10/26', '2026-10-30'],
    ['7th Novmber 2026', '2026-11-07'],
    ['Closes midnight, Saturday 31st October 2026.', '2026-10-31'],
  ])('reads the whole date of “%s”', (words, date) => {
    expect(readClosingDate(words, TODAY)?.date).toBe(date);
  });

  it.each([
    ['31st October', '2026-10-31'],
    ['14 October', '2026-10-14'],
    ['13 October', '2027-10-13'],
    ['Apply by 9 January', '2027-01-09'],
    ['Friday 6 November 12 noon', '2026-11-06'],
    ['6 November 23:59', '2026-11-06'],
    ['6 November 17.30', '2026-11-06'],
    ['This post closes at 5pm on November 6th', '2026-11-06'],
    ['Please send your CV by Tue 3rd Nov', '2026-11-03'],
    ['Closing date: 3/11', '2026-11-03'],
    ['We must have received your form no later than noon on 20th November.', '2026-11-20'],
    ['Closes in 10 days', '2026-10-24'],
    ['Two weeks left to apply: applications close in two weeks', '2026-10-28'],
    ['Applications close tomorrow', '2026-10-15'],
    ['6 days left to apply', '2026-10-20'],
  ])('knows the year that “%s” leaves out', (words, date) => {
    expect(readClosingDate(words, TODAY)?.date).toBe(date);
  });

  it.each([
    ['Closing date: 30 October. Interviews: 9 November.', '2026-10-30'],
    ['Interviews on 9 November 2026, closing date 30 October 2026', '2026-10-30'],
    ['Posted 2 October 2026. Apply before 30 October 2026.', '2026-10-30'],
    ['Start date: 4 January 2027; deadline 30 October 2026', '2026-10-30'],
    ['30 October 2026 is the closing date for this post', '2026-10-30'],
    ['Deadline extended to 6 November 2026 (it was the closing date of 30 October 2026)', '2026-11-06'],
    ['Fixed term until 31 March 2028. Closing 30 October 2026 at midnight.', '2026-10-30'],
    ['Shortlisting: 2 November. Closing: 30 October.', '2026-10-30'],
    ['Advertised from 12/10/2026 until 26/10/2026', '2026-10-26'],
    ['Advertised from 12/10/2026 till 26/10/2026', '2026-10-26'],
  ])('tells the closing date from others in “%s”', (words, date) => {
    expect(readClosingDate(words, TODAY)?.date).toBe(date);
  });

  it.each([
    'Interviews are planned for 9 November 2026',
    '9 November: interviews',
    'Start date 4 January 2027',
    'To start on 4 January',
    'Posted on 2 October 2026',
    'Fixed term contract until 31 March 2028',
    'Week commencing 9 November 2026',
    'Interviews will be held 9-13 November 2026',
    'between 9 and 13 November 2026',
    '9 - 13 November',
    // On an old page: it is no Sunday in 2027.
    'Closing date: midnight on Sunday 6th July',
    '31/11/2026',
    '11/30/2026',
    '31 November',
    'Closing date: 30 February 2027',
    'Closing dates: 30 October 2026 and 6 November 2026',
    'Closing dates: first round 30 October 2026, second round 6 November 2026',
    'Sift: 2 November 2026',
    'Contract: start 1/2/27, end 31/1/28',
    'Tenable until 30 September 2028',
    'There is no closing date. Posted: 2 October 2026',
    'Rolling recruitment, open until filled',
    'As soon as possible',
    'TBC',
    'November 2026',
    'the end of November',
    'Up to 12 may apply',
    'Cover is needed 24/7',
    '0131 496 0000',
    '',
  ])('gives none for “%s”', (words) => {
    expect(readClosingDate(words, TODAY)).toBeUndefined();
  });

  it.each([
    ['Sunday 30 October 2026', true],
    ['Friday 30 October 2026', false],
    ['closes Thurs 29th Oct', false],
    ['Tues, 29th October', true],
    ['30/10/2026 (Friday)', false],
    ['November 2, 2026 (Tuesday)', true],
    ['Closing date: Friday at 5pm, 29 October 2026', true],
    ['30 October 2026. Mondays are busy.', false],
  ])('tells of “%s” whether its weekday is another: %s', (words, differs) => {
    expect(readClosingDate(words, TODAY)?.weekdayDiffers).toBe(differs);
  });

  it.each([
    ['Friday 6 November, 12 midday', '2026-11-06'],
    ['6 November 12 midday', '2026-11-06'],
    ['6 November at 12 midday', '2026-11-06'],
    ['Friday 6 November 12 midnight', '2026-11-06'],
    ['6 November, midday', '2026-11-06'],
    ['6 November 26, midday', '2026-11-06'],
    ['6 November 27', '2027-11-06'],
    ['12 midday on 6 November 2026', '2026-11-06'],
    ['6 November 12', undefined],
  ])('tells the hour of “%s” from a year', (words, date) => {
    expect(readClosingDate(words, TODAY)?.date).toBe(date);
  });

  it.each([
    ['4ydd Rhagfyr 2026', '2026-12-04'],
    ['Dyddiad cau: 1af Tachwedd 2026', '2026-11-01'],
    ['2il Ionawr 2027', '2027-01-02'],
    ['7fed o Dachwedd', undefined],
    ['5ed Mawrth 2027', '2027-03-05'],
    ['11eg Hydref 2027', '2027-10-11'],
    ['31ain Ionawr', '2027-01-31'],
    ['16 Rhagfyr', '2026-12-16'],
    ['4mh den Dùbhlachd 2026', '2026-12-04'],
    ['4 An t-Samhain 2026', '2026-11-04'],
    ['12 emails may come', undefined],
  ])('reads the Welsh or Gaelic “%s”', (words, date) => {
    expect(readClosingDate(words, TODAY)?.date).toBe(date);
  });
});
