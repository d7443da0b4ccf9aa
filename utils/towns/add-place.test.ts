import { describe, expect, it } from 'vitest';
import type { AdvertReading, PlaceHint } from '@/utils/reading/reading';
import { addPlace } from './add-place';

interface Words {
  title?: string;
  company?: string;
  text?: string;
  hints?: readonly (readonly [PlaceHint['from'], string])[];
  currency?: string;
  place?: string;
  workplace?: string;
}

function read({
  title = 'Baker',
  company,
  text = '',
  hints = [],
  currency,
  place,
  workplace,
}: Words): AdvertReading {
  const from = (value: string) => ({ value, source: 'text' as const });
  return {
    kind: 'advert',
    fields: {
      title: from(title),
      ...(company ? { company: from(company) } : {}),
      ...(text ? { description: from(text) } : {}),
      ...(currency ? { salary_currency: from(currency) } : {}),
      ...(place ? { place: from(place) } : {}),
      ...(workplace ? { working_location: from(workplace) } : {}),
    },
    placeHints: [{ from: 'language', words: 'en-GB' }, ...hints.map(([from, words]) => ({ from, words }))],
    warnings: [],
  };
}

it.each<[string, Words, string | undefined]>([
  ['in the foot', { hints: [['footer', 'Braidmoor High School, Mill Lane, Wick, KW1 4AA']] }, 'KW1 4AA'],
  ['in the text', { hints: [['address', 'School and address: Braidmoor High School, KW1 4AA']] }, 'KW1 4AA'],
  ['not another’s', { hints: [['footer', 'Braidmoor Trust, Mill Lane, Wick, KW1 4AA']] }, undefined],
  [
    'not of two',
    {
      hints: [
        ['address', 'Braidmoor High School, KW1 4AA'],
        ['footer', 'Braidmoor High School, KW1 4AB'],
      ],
    },
    undefined,
  ],
])('add-place: the postcode beside the name of the site that is the place, %s', (_, words, code) => {
  expect(addPlace(read({ place: 'Braidmoor High School', ...words })).fields.location?.value).toBe(code);
});

it.each([
  ['Perth', 'EH2 1AA', true],
  ['Livingston', 'G2 1AL', true],
  ['Perth', 'PH2 0AA', undefined],
  ['Leith, Edinburgh', 'EH6 5AA', undefined],
  ['London', 'SE1 9RT', undefined],
  ['Head office', 'EH2 1AA', undefined],
  ['Leeds or Bradford', 'BD1 1AA', undefined],
])('add-place: in %s the postcode %s is to be checked: %s', (place, code, check) => {
  const reading = read({ place });
  const location = { value: code, source: 'text' as const };
  const { fields } = addPlace({ ...reading, fields: { ...reading.fields, location } });
  expect(fields.location).toEqual({ ...location, ...(check ? { check } : {}) });
});

const placeOf = (words: Words) => addPlace(read(words)).fields.place?.value;

it('add-place: an employer’s name is no part of a word', () => {
  expect(placeOf({ company: 'University of Kentucky' })).toBeUndefined();
});

it.each<[string, Words, string]>([
  ['an employer whose name says no town', { company: 'Edge Hill University' }, 'Ormskirk'],
  ['a university in capitals', { company: 'UNIVERSITY OF SHEFFIELD' }, 'Sheffield'],
  ['brackets in the title', { title: 'Pastry Chef (Oban)' }, 'Oban'],
  ['a dash in the title', { title: 'Pastry Chef – Leith, Edinburgh' }, 'Leith'],
  ['a part of a city in the title', { title: 'Pastry Chef – new kitchen – SW London' }, 'SW London'],
  [
    'a region behind the employer in the heading',
    { title: 'Pastry Chef', hints: [['title', 'Pastry Chef, Crumb & Co, Scotland']] },
    'Scotland',
  ],
  ['a region in the title', { title: 'Pastry Chef, Cruise Ship, Skye and Lochalsh' }, 'Skye and Lochalsh'],
  ['a county in the title', { title: 'Pastry Chef – Fife' }, 'Fife'],
  [
    'a county on a line of facts',
    { hints: [['line', 'Inn Folk | Perthshire | Posted 4 days ago']] },
    'Perthshire',
  ],
  ['a part of a country in the title', { title: 'Driver (West Scotland)' }, 'West Scotland'],
  [
    'a town before the title’s region',
    { title: 'Driver – Fife', text: '<p>Our depot in Cupar.</p>' },
    'Cupar',
  ],
  [
    'a building in a village that the list of towns lacks',
    { text: '<p>You will be based at the Old Oven, Auchenwick, where there is a stuffed cat.</p>' },
    'Old Oven, Auchenwick',
  ],
  [
    'a village by a town',
    { text: '<p>We mill at Auchenwick, by Brechin.</p>', hints: [['footer', 'The Mill, Brechin DD9 7ZX']] },
    'Auchenwick, by Brechin',
  ],
  ['where one moves', { text: '<p>We help you to relocate to the Crawley area.</p>' }, 'Crawley'],
  ['where it lies', { text: '<p>The course lies just north west of Crawley.</p>' }, 'Crawley'],
  ['a home’s name', { company: 'Haddington Care Home' }, 'Haddington'],
  ['a comma in the heading', { hints: [['title', 'Harbour Master, Peterhead']] }, 'Peterhead'],
  ['“in” at the end of the title', { title: 'Night Porter in Harrogate' }, 'Harrogate'],
  ['the page title', { hints: [['page-title', 'Night Porter | Harrogate | Inn Folk']] }, 'Harrogate'],
  ['a line below the title', { hints: [['line', 'Kirkwall, Orkney']] }, 'Kirkwall, Orkney'],
  [
    'a line with the workplace and its town',
    { hints: [['line', 'Wick High School, Harrogate']] },
    'Harrogate',
  ],
  [
    'a line with the employer and its town',
    {
      company: 'Crumb Ovens Ltd',
      hints: [['line', 'Crumb Ovens Ltd, Warrington']],
      text: '<p>You start from our yard at Birchwood Park, Warrington.</p>',
    },
    'Warrington',
  ],
  ['a part of such a line', { hints: [['line', 'Crumb & Co · Elgin · Full time']] }, 'Elgin'],
  ['terms and a town between commas', { hints: [['line', 'Temporary, full-time, Elgin']] }, 'Elgin'],
  [
    'a town and its county beside terms',
    { hints: [['line', 'Kirkwall, Orkney, hybrid']] },
    'Kirkwall, Orkney',
  ],
  ['a shop’s street', { text: '<p>We bake for our shop on High Street, Elgin and ten cafés.</p>' }, 'Elgin'],
  ['a desk', { text: '<p>We need help at the front desk in Elgin.</p>' }, 'Elgin'],
  ['based in', { text: '<p>You will be based in our sunny Falmouth yard.</p><p>x</p>' }, 'Falmouth'],
  ['located in', { text: '<p>The mill is a small team located in the centre of Hawick.</p>' }, 'Hawick'],
  ['-based', { text: '<p>We are a Norwich-based bindery.</p>' }, 'Norwich'],
  ['our office', { text: '<p>Join our Swansea office.</p>' }, 'Swansea'],
  ['a university', { company: 'University of Dundee' }, 'Dundee'],
  ['a council', { hints: [['site', 'Carlisle City Council']] }, 'Carlisle'],
  ['a university without its town', { company: 'Heriot-Watt University' }, 'Edinburgh'],
  ['a university’s office', { company: 'University of Kent’s Estates Office' }, 'Canterbury'],
  [
    'an address whose postcode confirms it',
    { hints: [['address', 'Crumb & Co, 3 Quay Street, Ullapool IV26 2UE']] },
    'Ullapool',
  ],
  ['a village', { title: 'Warden (Hay-on-Wye)' }, 'Hay-on-Wye'],
  [
    'where the text says that the employer is',
    { company: 'Crumb Yard', text: '<p>Crumb Yard is run by its bakers in Elgin’s old mill.</p>' },
    'Elgin',
  ],
  ['a line that says where the job is based', { hints: [['line', 'Based in Elgin, Moray']] }, 'Elgin, Moray'],
  [
    'where the festival is held for which the job is',
    {
      title: 'Bread Festival Manager',
      text: '<p>It will be held in and around Peebles in May. Interviews: in Selkirk.</p>',
    },
    'Peebles',
  ],
  [
    'a first line that ends with a site and its town',
    { text: '<p>COOK, BAND 4, HARELAW HOSPITAL, BRECHIN</p><p>We run a ward in Forfar.</p>' },
    'Brechin',
  ],
  ['a town before a label', { text: '<p>Based in Elgin Salary: £26,000</p>' }, 'Elgin'],
  ['a university with more behind its name', { company: 'University of Dundee BHS' }, 'Dundee'],
  ['a quarter of London without a comma', { text: '<p>We are based in Kentish London.</p>' }, 'London'],
  [
    'a name that is a word, with words for a place',
    { text: '<p>The shop is based in Reading.</p>' },
    'Reading',
  ],
  ['March, with its county', { text: '<p>The bakery is based in March, Cambridgeshire.</p>' }, 'March'],
  [
    'the job’s site before the head office',
    { text: '<p>Our head office is in London. You will work at our branch in Leeds.</p>' },
    'Leeds',
  ],
  [
    'the hospital at which the job is, in one of the trust’s towns',
    {
      text: '<p>You would be based at Harelaw Hospital, Redditch and bake for all wards.</p><p>We have sites in Kidderminster, Redditch and Worcester.</p>',
    },
    'Harelaw Hospital, Redditch',
  ],
  [
    'the work base, not a building planned elsewhere',
    {
      text: '<p>The council plans a new museum in Peterhead.</p><p>Your work base will be at the Oat Stores at Bakery HQ in Mintlaw.</p>',
    },
    'Mintlaw',
  ],
  [
    'the head office at which the job is based',
    { text: '<p>You will be based at our head office in Leeds and visit our mill in Hull.</p>' },
    'Leeds',
  ],
  [
    'where the employer’s own building is',
    { text: '<p>The Bread Museum and Gardens in north west Carlisle has been open since 1890.</p>' },
    'Carlisle',
  ],
  [
    'a line with a place that no table has, near one of it',
    { hints: [['line', 'Based in Wickmoor Glen, near Forres, Moray']] },
    'Wickmoor Glen, near Forres, Moray',
  ],
  ['a part of London', { text: '<p>You will be based in south east London.</p>' }, 'south east London'],
  [
    'a building that no table has, at which the job is based',
    { text: '<p>This full-time post is based at the Wickmoor Museum and feeds its guests.</p>' },
    'Wickmoor Museum',
  ],
  ['a hospital behind the job', { title: 'Baker - Harelaw Hospital' }, 'Harelaw Hospital'],
  [
    'a school behind the job in the heading',
    { hints: [['title', 'Cook – Wickmoor Primary School']] },
    'Wickmoor Primary School',
  ],
  [
    'a hospital below the job, which the text names, too',
    { text: '<p>Harelaw Hospital has 300 beds.</p>', hints: [['line', 'Harelaw Hospital']] },
    'Harelaw Hospital',
  ],
])('place: from %s', (_, words, place) => {
  expect(placeOf(words)).toContain(place);
});

it.each<[string, Words]>([
  ['a home that is called like a town', { company: 'The Grange Care Home' }],
  ['a way of working or a grade in the title', { title: 'Driver – Remote' }],
  ['a grade in the title', { title: 'Driver (Band 5)' }],
  ['a way to somewhere', { text: '<p>It lies 9 miles west of Crawley.</p>' }],
  ['a person', { text: '<p>Ask for Ann Stirling, or Dr. Lincoln, in the office.</p>' }],
  ['the month of March', { text: '<p>The Trust bought the old school in March, and March comes again.</p>' }],
  [
    'where colleagues meet, though somebody is registered there',
    {
      text: '<p>We meet in person in Hexham on Mondays.</p>',
      hints: [['footer', 'Registered office: 8 Crumb Row, Hexham NE46 3QD']],
    },
  ],
  [
    'where those meet who work at home',
    { text: '<p>We walk in Elgin. Our choir is in Elgin.</p>', workplace: 'Home working' },
  ],
  ['a brand', { text: '<p>We brew Perth Gold, in small barrels.</p>', company: 'Nelson Bridgeworks' }],
  ['a subject in brackets', { title: 'Tutor (Reading)' }],
  ['“Sale” in a heading', { hints: [['line', 'Sale']] }],
  ['an interview', { text: '<p>Interviews will be held in Bristol.</p>' }],
  ['travel', { text: '<p>You will sometimes travel to Cardiff.</p>' }],
  ['two offices', { text: '<p>We have an office in Leeds and an office in Hull.</p>' }],
  [
    'two towns, one with the other’s letters in its name',
    {
      hints: [
        ['line', 'Warwick'],
        ['line', 'Wick'],
      ],
    },
  ],
  [
    'a menu of towns',
    {
      hints: [
        ['line', 'Leeds'],
        ['line', 'Hull'],
        ['line', 'York'],
      ],
    },
  ],
  [
    'an address whose postcode is elsewhere',
    { hints: [['footer', 'Aberdeen House, 2 High Street, LL57 1AA']] },
  ],
  [
    'the employer’s own name behind the job',
    { company: 'The Oatmoor Nursery (Oats)', hints: [['page-title', 'Cook – Oatmoor Nursery']] },
  ],
  ['where other things are held', { text: '<p>Our awards will be held in Peebles.</p>' }],
  ['a name that ends in London', { text: '<p>She wrote about Jack London.</p>' }],
  ['any building behind the job', { title: 'Baker - Main Office' }],
  ['a part of a university behind the job', { title: 'Lecturer - Albert Crumb Business School' }],
  ['a part of a college behind the job', { title: 'Lecturer - School of Baking' }],
  ['a kind of building behind the job', { title: 'Cook - Primary School' }],
  ['a building in a menu', { hints: [['line', 'Wickmoor Museum']] }],
  [
    'the first of several mills',
    { text: '<p>You will be based at Oat Mill, Rye Mill, and Spelt Mill, in turn.</p>' },
  ],
  ['the first of two mills', { text: '<p>You will be based at Oat Mill, Rye Mill or both.</p>' }],
  ['“our school”', { text: '<p>You will be based at Our School for a year.</p>' }],
  ['what is planned elsewhere', { text: '<p>The trust is at work on a new museum in Peterhead.</p>' }],
  ['dollars', { text: '<p>Based in Boston.</p>', currency: 'USD' }],
  ['a state', { text: '<p>Based in Cambridge, MA.</p>' }],
])('place: none from %s', (_, words) => {
  expect(placeOf(words)).toBeUndefined();
});

it.each([
  ['Pastry Chef - Oban', 'Pastry Chef'],
  ['Pastry Chef - Hotel by the sea - Oban', 'Pastry Chef - Hotel by the sea'],
  ['Pastry Chef – The Quay, Oban', 'Pastry Chef – The Quay, Oban'],
  ['Kitchen of the year - Oban', 'Kitchen of the year - Oban'],
])('place: at the end of the title it is no part of the job’s name: %s', (title, job) => {
  expect(addPlace(read({ title, text: '<p>Based in Oban.</p>' })).fields.title?.value).toBe(job);
});

it('place: a town’s name alone is no employer', () => {
  const companyOf = (company: string) =>
    addPlace(read({ company, title: 'Pastry Chef - Oban' })).fields.company?.value;
  expect(companyOf('Oban')).toBeUndefined();
  expect(companyOf('Oban Inn')).toBe('Oban Inn');
});

it('place: a label’s stays', () => {
  expect(placeOf({ place: 'Main building', title: 'Baker (Perth)' })).toBe('Main building');
});

it('place: a city within its district is no other town', () => {
  const hints: Words['hints'] = [
    ['line', 'Perth'],
    ['line', 'Crieff'],
  ];
  expect(placeOf({ hints })).toBe('Perth');
});

it('addPlace: the town behind the employer’s name in the text', () => {
  const text = 'The mill is run from the Flour Room at Crumb & Co, Perth, and grinds for all of us.';
  expect(placeOf({ company: 'Crumb & Co', text })).toBe('Perth');
});

it('addPlace: a post town far from the postcode is no place of work', () => {
  const { place, location } = addPlace(
    read({ hints: [['footer', 'Crumb & Co, The Hub, Pier Road, Oban PA80 9XX']] }),
  ).fields;
  expect([place?.value, location?.value]).toEqual([undefined, 'PA80 9XX']);
});

describe('the only address of an employer with one site', () => {
  const ADDRESS = 'Wickmoor Church, 4 Kirk Wynd, Auchenwick, Fife KY7 9ZX';
  const readAndPlace = (words: Words) => addPlace(read(words)).fields;

  it('gives the place that the list of towns lacks, and its postcode, to be checked', () => {
    const fields = readAndPlace({ text: '<p>We need an organist.</p>', hints: [['footer', ADDRESS]] });
    expect(fields.place).toMatchObject({ value: 'Auchenwick, Fife', check: true });
    expect(fields.location).toMatchObject({ value: 'KY7 9ZX', check: true });
  });

  it.each([
    'You cut and colour for our clients.',
    'You make the clients their tea.',
    'You will love our client care.',
    'You walk with the client to the shops.',
  ])('is taken where the employer only has clients: %s', (sentence) => {
    const fields = readAndPlace({ text: `<p>${sentence}</p>`, hints: [['footer', ADDRESS]] });
    expect(fields.location?.value).toBe('KY7 9ZX');
  });

  it.each(['footer', 'address'] as const)('is not taken where it is an agency’s, in %s', (from) => {
    for (const sentence of [
      'Our client seeks a cook.',
      'One of our clients seeks a cook.',
      'The client is a family firm.',
      'We are a recruitment agency.',
      'We write on behalf of a family firm.',
    ])
      expect(
        readAndPlace({ text: `<p>${sentence}</p>`, hints: [[from, ADDRESS]] }).location,
        sentence,
      ).toBeUndefined();
  });

  it.each<[string, Words]>([
    ['a registered office', { hints: [['footer', `Registered office: ${ADDRESS}`]] }],
    [
      'one of two',
      {
        hints: [
          ['footer', ADDRESS],
          ['footer', '1 Quay, Mallwick PA99 9ZZ'],
        ],
      },
    ],
    ...[
      'A cook for our four care homes.',
      'A cook for various locations.',
      'You cook at multiple sites.',
      'You cook for two of our schools.',
    ].map((sentence): [string, Words] => [
      `one of several sites: ${sentence}`,
      { text: `<p>${sentence}</p>`, hints: [['footer', ADDRESS]] },
    ]),
    [
      'elsewhere than a town with a part of its name',
      { text: '<p>We play at a festival in Wick.</p>', hints: [['footer', ADDRESS]] },
    ],
    ['nothing but a street', { hints: [['footer', 'Wickmoor Church, 4 Kirk Wynd KY7 9ZX']] }],
  ])('is not taken where it is %s', (_, words) => {
    expect(readAndPlace({ text: '<p>We need a cook.</p>', ...words }).location).toBeUndefined();
  });

  it('has the village and the town that it is by', () => {
    const address = 'Wickmoor Hotel, Auchenwick, by Gairloch, Ross-shire IV22 9ZZ';
    const fields = readAndPlace({ text: '<p>We need a cook.</p>', hints: [['footer', address]] });
    expect(fields.place?.value).toBe('Auchenwick, by Gairloch, Ross-shire');
  });

  it('yields to another town that the text names', () => {
    const fields = readAndPlace({
      text: '<p>You will be based in Falmouth.</p>',
      hints: [['footer', ADDRESS]],
    });
    expect(fields.place?.value).toBe('Falmouth');
    expect(fields.location).toBeUndefined();
  });
});

it('place: reads “on the edge of”', () => {
  expect(placeOf({ text: '<p>The school is on the edge of Malvern.</p>', hints: [] })).toBe('Malvern');
});

it.each<[string, Words]>([
  [
    'a registered office',
    { hints: [['footer', 'Crumb Ltd. Registered office: 1 Mill Lane, Bristol BS1 9ZX']] },
  ],
  ['a head office', { hints: [['footer', 'Head Office, 1 Mill Lane, Leeds LS1 9ZX']] }],
  ['a headquarters', { hints: [['footer', 'Crumb, Board Headquarters, 2 Mill Lane, Perth PH2 7ZA']] }],
  ['accountants', { hints: [['footer', 'c/o Moor CA, 2 Mill Lane, Glasgow G2 4ZY']] }],
  ['the parent company', { hints: [['footer', 'Part of Moor Ltd, 11 Mill Lane, Inverness IV3 5ZZ']] }],
  [
    'the team’s meetings, for work from anywhere',
    {
      workplace: 'Remote working',
      text: '<p>Everybody meets in Bristol each quarter.</p>',
      hints: [['footer', 'Crumb, 1 Mill Lane, Bristol BS1 9ZX']],
    },
  ],
])('place: no place from %s', (_, words) => {
  expect(placeOf(words)).toBeUndefined();
});

it('place: a head office confirms a town that the text names', () => {
  expect(
    placeOf({
      text: '<p>The ovens at the old mill in Perth bake for nine shops.</p>',
      hints: [['footer', 'Crumb, Headquarters, 2 Mill Lane, Perth PH2 7ZA']],
    }),
  ).toBe('Perth');
});

it.each([
  ['Wickmoor Magna Parish Council', 'Wickmoor Magna'],
  ['WICKMOOR-CUM-OVENS PARISH COUNCIL', 'Wickmoor-cum-Ovens'],
  ['The Nether Crumb Town Council', 'Nether Crumb'],
  ['Upper Wickmoor Community Council', 'Upper Wickmoor'],
  ['Wickmoor County Council', undefined],
  ['ROLLING PARISH COUNCIL', undefined],
])('place: of a small council, which no table has: %s', (company, place) => {
  const text = '<p>Wickmoor-cum-Ovens is a parish of 1,140 electors.</p>';
  expect(placeOf({ company, text })).toBe(place);
});

describe('place: an address in the foot of a group’s pages', () => {
  const foot = 'Oat Leisure Group, South Mill House, Carnforth LA5 9RN';
  const hints = (title: string) => [['title', title] as const, ['footer', foot] as const];

  it.each(['Gardener Vacancy – Inverlair Estate', 'Chef (The Wickmoor Castle)'])(
    'is no evidence where the title names another site: %s',
    (title) => {
      expect(
        placeOf({ title: 'Gardener', company: 'Oat Leisure Group', hints: hints(title) }),
      ).toBeUndefined();
    },
  );

  it.each(['Gardener', 'Gardener – South Mill House', 'Gardener – Maternity Cover'])(
    'is evidence for other titles: %s',
    (title) => {
      expect(placeOf({ title: 'Gardener', company: 'Oat Leisure Group', hints: hints(title) })).toBe(
        'Carnforth',
      );
    },
  );
});

it.each<[string, Words, string | undefined]>([
  ['of a jobs board', { company: 'Crumb Works' }, undefined],
  ['of the employer', { company: 'Oat Board Trust' }, 'Carnforth'],
  ['of an employer with a short name', { company: 'OBJ', text: '<p>Oat Board Jobs bakes.</p>' }, 'Carnforth'],
  ['of an agency', { text: '<p>Our client bakes oatcakes.</p>' }, undefined],
  ['of who passes it on', { text: '<p>Please find a job post from Crumb Works.</p>' }, undefined],
])('place: from an address in the foot, %s', (_, words, place) => {
  const hints: Words['hints'] = [
    ['page-title', 'Gardener | Oat Board Jobs'],
    ['footer', 'Oat Board Jobs, Mill Lane, Carnforth LA5 9RN'],
  ];
  const { fields } = addPlace(read({ title: 'Gardener', ...words, hints }));
  expect([fields.place?.value, fields.location?.value]).toEqual([place, undefined]);
});

it('place: its outcode is the postcode, and one in London a sign of Britain', () => {
  const { fields } = addPlace({
    ...read({}),
    placeHints: [{ from: 'line', words: 'Crumb Works – London SE5' }],
  });
  expect([fields.place?.value, fields.location?.value]).toEqual(['London SE5', 'SE5']);
});

it.each([
  ['On site: Glasgow', 'Glasgow'],
  ['Ferryhill, County Durham Posted 3 days ago', 'Ferryhill, County Durham'],
  ['Glasgow Closing 4 December', 'Glasgow'],
  ['Working from a shared office in Govan, Glasgow', 'Govan, Glasgow'],
  ['You will be based in our workshop at Leith', 'Leith'],
])('place: a line with words around it: %s', (line, place) => {
  expect(placeOf({ hints: [['line', line]] })).toBe(place);
});

it.each(['On site: Midlothian', 'Working with schools in Glasgow', 'Working at events across Glasgow'])(
  'place: no line that speaks of something else: %s',
  (line) => {
    expect(placeOf({ hints: [['line', line]] })).toBeUndefined();
  },
);

it.each([
  { company: 'NHS Tayside', text: 'You will work at Stracathro Hospital.' },
  { company: 'NHS Highland', text: 'You will work on two wards.' },
  { company: 'University of the Highlands and Islands' },
])('add-place: an employer with sites in many towns is not in that of its headquarters: %o', (words) => {
  expect(placeOf(words)).toBeUndefined();
});

it('add-place: an employer with sites in many towns confirms the one that its headquarters are in', () => {
  expect(placeOf({ company: 'NHS Tayside', text: 'A ward in Dundee needs you.' })).toBe('Dundee');
  expect(placeOf({ company: 'Heriot-Watt' })).toBe('Edinburgh');
});

it('add-place: words that only sound like a town are none: “The deal”', () => {
  expect(placeOf({ hints: [['line', 'The deal']] })).toBeUndefined();
  expect(placeOf({ hints: [['line', 'Deal, Kent']] })).toBe('Deal, Kent');
});

it('add-place: the job’s postcode confirms the town that the text has before it', () => {
  const text = 'All work is within ten miles of Otley. You start from Ilkley Road, Otley LS21 3JP.';
  const reading = read({ text });
  const location = { value: 'LS21 3JP', source: 'text' as const };
  expect(addPlace({ ...reading, fields: { ...reading.fields, location } }).fields.place?.value).toBe('Otley');
  expect(placeOf({ text })).not.toBe('Otley');
});

it('add-place: an agency’s office, into which one calls, is not beside the town of the title', () => {
  const text = 'Call into our Edinburgh office at 4 Mill Street, Edinburgh EH2 1AA to register.';
  expect(placeOf({ title: 'Baker - Perth', text, hints: [['address', text]] })).toBe('Perth');
});
