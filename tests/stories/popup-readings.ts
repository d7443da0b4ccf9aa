import { BAKER, PAGE, value } from './popup-scene';

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export const NURSE = {
  ...BAKER,
  fields: {
    ...BAKER.fields,
    title: value('Staff Nurse'),
    reference: value('N-1'),
    description: value('<p>Care for our patients.</p>'),
  },
};

const QUOTE = { from: { text: 'Warehouse Operative', at: 0 } };

const quoted = (text: string) => ({ ...value(text, 'text'), quote: QUOTE });

/** Everything that the form has room for. */
export const COMPLETE = {
  ...BAKER,
  fields: {
    ...BAKER.fields,
    title: quoted('Warehouse Operative'),
    description: value(`<p>${'Our Dundee bakery sends out forty thousand loaves a night. '.repeat(40)}</p>`),
    location: quoted('DD2 3XQ'),
    place: quoted('Dundee'),
    salary_low: { value: 26_000, source: 'text', quote: QUOTE },
    salary_high: { value: 28_500, source: 'text' },
    working_location: value('Onsite working'),
    closing_date: quoted(dayFromNow(15)),
    application_url: quoted('https://careers.acme.example/jobs/1042/apply'),
    reference: quoted('ARD-1042'),
  },
};

/** Several towns, and none that is said to be the place. */
export const NO_TOWN = {
  ...COMPLETE,
  fields: {
    ...COMPLETE.fields,
    title: value('Cottage Cleaner'),
    description: value(
      '<p>You clean our cottages between Dunkeld and Kenmore. Aberfeldy has the laundry.</p>',
    ),
    location: undefined,
    place: value('Perthshire'),
  },
};

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const LONG = {
  ...COMPLETE,
  fields: {
    ...COMPLETE.fields,
    title: value(`${LONG_WORD} ${LONG_WORD}`),
    description: value(`<p>${LONG_WORD.repeat(6)}</p>`),
    company: value(LONG_WORD),
    place: value(LONG_WORD),
    salary_text: value(`${LONG_WORD} ${LONG_WORD}`),
    application_url: value(`https://careers.acme.example/${LONG_WORD.repeat(2)}`),
    reference: value(LONG_WORD),
  },
};

export const RIGHT_TO_LEFT = {
  ...COMPLETE,
  fields: {
    ...COMPLETE.fields,
    title: value('خباز في إدنبرة (Leith)'),
    description: value('<p>نبحث عن خباز لمخبزنا في ليث. تعمل في الصباح الباكر مع فريق صغير.</p>'),
    reference: value('מק״ט 7-ב'),
  },
};

/** A page that does not look like an advert, and what it would be as one. */
export const UNLIKELY = {
  address: PAGE,
  kind: 'none',
  reason: 'not-a-job',
  asAdvert: { fields: BAKER.fields, warnings: ['unsure-advert'] },
};
