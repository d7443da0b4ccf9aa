/** An advert as it is shown in the preview and in the history. */
export const sentNotShown = (board: string) => `Sent to ${board}, but not shown in the advert`;
export const sentWithEvery = (key: string) => `Sent with every advert: ${key}`;

/** What a closed value of the board is called where a recruiter or a job seeker reads it. */
export const CHOICES: Readonly<Record<string, string>> = {
  Full: 'Full time',
  Part: 'Part time',
  hourly: 'an hour',
  daily: 'a day',
  weekly: 'a week',
  monthly: 'a month',
  yearly: 'a year',
};

/** An amount or a range with its period: `£9 to £11 an hour`. */
export const salary = (amounts: readonly string[], period: string | undefined) =>
  [amounts.join(' to '), period && Object.hasOwn(CHOICES, period) && CHOICES[period]]
    .filter(Boolean)
    .join(' ');
