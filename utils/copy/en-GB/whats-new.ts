/** What a recruiter may notice, by version, newest first. The changelog is for engineers. */
export const NEWS: readonly { version: string; points: readonly string[] }[] = [
  {
    version: '0.2',
    points: [
      'The form is a list of rows: a whole advert fits on one screen, and a press opens a row.',
      'Far more careers pages are read. If we take an advert for something else, press Use this page anyway.',
      'Where a page says two things, the other one is offered below the field.',
      'A likely postcode is filled in where the page names only a town. Check it before you post.',
      'Adverts that you posted show how many days they have left.',
      'There’s a sample advert to try things on: open the settings, then About.',
    ],
  },
];

export const whatsNewIn = (version: string) => `What’s new in Jobcourier ${version}`;
