/** What a closed value of the board is called where a recruiter or a job seeker reads it. */
export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  Full: 'Full time',
  Part: 'Part time',
  hourly: 'an hour',
  daily: 'a day',
  weekly: 'a week',
  monthly: 'a month',
  yearly: 'a year',
};
