/** Above the sample advert, on its page. */
export const THIS_IS_A_SAMPLE = 'This is a made-up advert to try Jobcourier on. Nothing is posted from here.';
export const CLICK_THE_ICON = 'Click the {icon} Jobcourier icon in the toolbar now.';
export const OR_SHORTCUT =
  'If you can’t see it, it’s in the menu behind the puzzle piece. You can also press Alt+Shift+J.';

/** In the popup over the sample. */
export const ONLY_A_SAMPLE =
  'This is the sample advert. Try anything you like: nothing is sent, and your changes aren’t kept.';
export const nothingPosted = (board: string) =>
  `Well done, the advert is complete. A real one would now be posted to ${board}. This one was a sample, so nothing was sent.`;

export const EMPLOYER = 'Tay & Moss Bakery';
export const CAREERS = 'Careers';

/** A made-up advert, written as careers pages are. */
export const ADVERT = {
  title: 'Bakery Supervisor',
  facts: [
    ['Employer', EMPLOYER],
    ['Location', 'Dundee, DD4 9XQ'],
    ['Salary', '£27,500 – £29,000 a year'],
    ['Hours', 'Full time, 38 hours a week'],
    ['Contract', 'Permanent'],
    ['Working pattern', 'On site'],
    ['Reference', 'TM-104'],
  ],
  closingDate: 'Closing date',
  sections: [
    {
      heading: 'About the job',
      text: 'Our bakery beside the Tay sends out nine thousand loaves, rolls and pies every night. We’re looking for a supervisor to lead the late shift of twelve bakers and packers, keep the ovens on time and see that everything that leaves the door is as good as the day we opened.',
      items: [],
    },
    {
      heading: 'What you’ll do',
      text: '',
      items: [
        'Plan the shift’s bakes and share out the work',
        'Train new bakers, and help them when it gets busy',
        'Check the quality of each batch, and keep the records',
        'Order flour, yeast and packaging from our suppliers',
      ],
    },
    {
      heading: 'What you’ll bring',
      text: '',
      items: [
        'Two years’ experience in a bakery or a busy kitchen',
        'A food hygiene certificate, or the will to gain one with us',
        'A friendly way of leading a team',
      ],
    },
    {
      heading: 'What we offer',
      text: '33 days’ holiday, a pension, a discount in our shops, and as much bread as you can carry.',
      items: [],
    },
  ],
  apply: 'Send your CV to {email}.',
  email: 'jobs@taymoss.example',
} as const;
