// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import type { FoundValues } from '../../layer';
import { makePage } from '../../page';
import { text } from '../text';

const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north of England.</p>';
const read = (body: string, title = 'Night Baker', at = url): FoundValues =>
  text.read(makePage(documentOf(`<title>${title}</title><body>${body}</body>`, at), at), new Set()).found;
const advert = (more: string) => read(`<main><h1>Night Baker</h1>${PROSE}${more}</main>`);

describe('text layer: the employer', () => {
  it.each([
    ['in the page title, where the host is its name', 'Night Baker | Wickmoor Bakery', ''],
    ['after a lead-in', 'Night Baker | Join Wickmoor Bakery', ''],
    ['after “Open roles at”', 'Open roles at Wickmoor Bakery | Growth Group', ''],
    [
      'as a link to all its jobs',
      'Night Baker | Jobs for good',
      '<a href="/organisation/wickmoor-bakery">Wickmoor Bakery</a>',
    ],
    ['in a sentence', 'Night Baker', '<p>Wickmoor Bakery is looking for a Night Baker.</p>'],
    ['as a logo', 'Night Baker', '<header><img src="l.png" alt="Wickmoor Bakery logo"></header>'],
    ['in the copyright line', 'Night Baker', '<footer>© 2026 Wickmoor Bakery. All rights reserved.</footer>'],
  ])('is found %s', (_, title, more) => {
    expect(read(`<h1>Night Baker</h1>${PROSE}${more}`, title).company).toBe('Wickmoor Bakery');
  });

  it.each([
    [
      'as the header has it, without the town of the page’s title',
      'Wickmoor Bakery',
      '<header><a href="/">Wickmoor Bakery</a></header>',
      'Wickmoor Bakery Thurso',
      '<p>Wickmoor Bakery is a co-operative.</p><p>You would run the ovens of Wickmoor Bakery.</p>',
    ],
    [
      'in full, as text and foot have it',
      'Wickmoor Community Bakery',
      '',
      'Wickmoor Bakery | Vacancies',
      '<p>Wickmoor Community Bakery needs a baker.</p><footer>© 2026, Wickmoor Community Bakery<br>1 Mill Lane, Wick</footer>',
    ],
  ])('is called %s', (_, name, above, title, below) => {
    expect(read(`${above}<main><h1>Night Baker</h1>${PROSE}${below}</main>`, title).company).toBe(name);
  });

  it.each([
    [
      'an e-mail address',
      'Oatshire Growers',
      'Una, who leads Oatshire Growers, reads',
      'a@oatshiregrowers.example',
    ],
    [
      'one without its “and”',
      'Oats & Barley Co-op',
      'a post at Oats & Barley Co-op,',
      'a@oatsbarleycoop.example',
    ],
    [
      'one without its first words',
      'Guild of Oats and Barley',
      'Of the Guild of Oats and Barley.',
      'a@oatsandbarley.example',
    ],
    [
      'one that goes on',
      'Oatshire Mills of Wick',
      'The Oatshire Mills of Wick look',
      'a@oatshiremills.example',
    ],
    [
      'one of a sentence’s subject',
      'The Oatshire Kitchen',
      'The Oatshire Kitchen is looking',
      'a@oatshirekitchen.example',
    ],
    [
      'one before a legal form',
      'Oatshire Looms',
      'A post at Oatshire Looms CIC in Wick,',
      'a@oatshirelooms.example',
    ],
    [
      'one of an owner',
      'Oatshire Sheds',
      'You keep Oatshire Sheds’ ovens, and Oatshire Sheds’s till,',
      'a@oatshiresheds.example',
    ],
    [
      'one without its article',
      'The Oatshire Academy',
      'We at The Oatshire Academy hope',
      'a@oatshireacademy.example',
    ],
  ])('is the name in the text that %s spells, on a board', (_, name, words, address) => {
    const board = new URL('https://www.breadboard.example/job/night-baker');
    const text = `<p>${words} for somebody kind.</p><p>E-mail your CV to ${address}</p>`;
    const found = read(
      `<main><h1>Night Baker</h1>${PROSE}${text}</main>`,
      'Night Baker | Bread Board',
      board,
    );
    expect(found.company).toBe(name);
  });

  it.each([
    ['where it is only a part of a name', 'Oatshire Growers Union', 'a@oatshire.example'],
    ['where the name goes on', 'Oatshire Growers Union', 'a@oatshiregrowers.example'],
    ['where it is no name', 'the oatshire growers', 'a@oatshiregrowers.example'],
    [
      'in the address of a link to something else',
      'Oatshire Growers',
      '<a href="https://oatshiregrowers.example/shop">the shop</a>',
    ],
  ])('is not what an address spells %s', (_, name, address) => {
    const board = new URL('https://www.breadboard.example/job/night-baker');
    const text = `<p>For those who buy from ${name} there is bread.</p><p>E-mail your CV to ${address}</p>`;
    const found = read(
      `<main><h1>Night Baker</h1>${PROSE}${text}</main>`,
      'Night Baker | Bread Board',
      board,
    );
    expect(found.company).toBe('Bread Board');
  });

  it.each(['footer', 'sponsor'])('is not the word on a picture: %s', (word) => {
    expect(
      advert(`<footer><a href="/"><img src="l.png" alt="${word}"></a></footer>`).company,
    ).toBeUndefined();
  });

  it('is not in a duty that speaks of a charity', () => {
    const duty = '<li>Sort the charity’s own small piles: flour, yeast and salt.</li>';
    expect(advert(`<ul>${duty}</ul><p>Charity shops are near.</p>`).company).toBeUndefined();
  });

  it.each(['Oatshire Growers•📍 Wick', 'Oatshire Growers | Wick | Nights'])(
    'begins the line below the job, on a board: %s',
    (line) => {
      const board = new URL('https://www.breadboard.example/job/night-baker');
      const more = `<p>${line}</p>${PROSE}<p>Oatshire Growers recruit for six mills.</p>`;
      expect(read(`<h1>Night Baker</h1>${more}`, 'Night Baker | Bread Board', board).company).toBe(
        'Oatshire Growers',
      );
    },
  );

  it('is the heading below the job that an address confirms, on a board', () => {
    const board = new URL('https://www.breadboard.example/job/night-baker');
    const link = '<p>Details: <a href="https://oatshiregrowing.example/work-with-us/baker">here</a></p>';
    const more = `<h3>Oatshire Growing Project</h3><p>The Mill, Wick</p>${PROSE}${link}`;
    expect(read(`<h1>Night Baker</h1>${more}`, 'Jobs | Bread Board', board).company).toBe(
      'Oatshire Growing Project',
    );
  });

  it('in the page’s title ends before the place', () => {
    const board = new URL('https://www.breadboard.example/job/night-baker');
    const more = `<p>crumb is a bakery with six ovens, and you would keep two of them warm.</p>${PROSE}`;
    const found = read(`<h1>Night Baker</h1>${more}`, 'Night Baker at crumb in Wick - Bread Board', board);
    expect(found.company).toBe('crumb');
  });

  it('has its whole name from the foot where the text has it in short', () => {
    const more = `${PROSE}<p>The Guild wishes to appoint a baker.</p><p>The Oatshire Bakers’ Guild has six ovens.</p>`;
    const foot = '<footer>Oatshire Bakers’ Guild, Mill House, 4 Mill Lane, Wick KW1 4AB</footer>';
    expect(read(`<main><h1>Night Baker</h1>${more}</main>${foot}`).company).toBe('Oatshire Bakers’ Guild');
  });

  it.each([
    ['below', '<h1>Night Baker</h1><p>Oatshire Growers</p>'],
    ['above', '<h1>Night Baker </h1><p>Oatshire Growers</p><h2>Night Baker</h2>'],
  ])('is the line %s the job’s name that the page’s title has, too, on a board', (_, head) => {
    const board = new URL('https://www.breadboard.example/job/night-baker');
    const found = read(
      `<main>${head}<p>Oatshire Growers, founded in 1883, is a co-operative of forty farms.</p>${PROSE}</main>`,
      'Night Baker - Oatshire Growers | Bread Board',
      board,
    );
    expect(found.company).toBe('Oatshire Growers');
  });

  it('is behind “job at” on a site that passes the advert on', () => {
    const other = new URL('https://www.breadsociety.example/blog/2026/night-baking-job');
    const found = read(
      `<header><a href="/">The Bread Society</a></header><main><h1>Night Baking Job at OGC Baking and Milling</h1>${PROSE}
        <p>You will run the night ovens of OGC (Oatshire Growers’ Collective).</p><p>All staff of OGC eat bread for free.</p></main>`,
      'Night Baking Job at OGC Baking and Milling | The Bread Society',
      other,
    );
    expect(found.company).toBe('OGC Baking and Milling');
  });

  it.each([
    [
      'before its town',
      'Night Baker at Oatshire Council, Wick | Hirelane',
      '<p>Oatshire Council gives you a room.</p>',
    ],
    [
      'where its name hires',
      'Night Baker (Oat Project) - Oats and Rye | Hirelane',
      '<p>Oats and Rye would like a baker.</p>',
    ],
    [
      'behind what the heading adds to the job',
      'Night Baker - room included at Oatshire Council | Hirelane',
      '<p>Oatshire Council gives you a room.</p>',
    ],
  ])('is in a board’s page title %s', (_, title, more) => {
    const other = new URL('https://www.hirelane.example/jobs/7');
    const found = read(
      `<header><a href="/">Hirelane</a></header><h1>${title.split(/ at | - Oats| \(/)[0]}</h1>${PROSE}<p>Key points<br>We are looking for a baker.</p>${more}`,
      title,
      other,
    );
    expect(found.company).toBe(/Oatshire Council|Oats and Rye/.exec(title)?.[0]);
  });

  it.each([
    ['Night Baker - Bishop Auckland | Hirelane', 'Bishop Auckland is a town of bakers.'],
    ['Night Baker - Wick | Hirelane', 'Wick needs a baker.'],
  ])('is no place in a board’s page title: %s', (title, sentence) => {
    const other = new URL('https://www.hirelane.example/jobs/7');
    const board = '<nav><a href="/post">Post a job</a></nav>';
    expect(
      read(`${board}<h1>Night Baker</h1>${PROSE}<p>${sentence}</p>`, title, other).company,
    ).toBeUndefined();
  });

  it.each([
    ['Night Baker - Wick | Careers | Hirelane', 'Wick depot, Mill Road', 'We need bakers at our Wick depot.'],
    ['Night Baker - Wick | Hirelane', '', 'The ovens are in Wick. Wick has a station.'],
    ['Night Baker at Wick | Hirelane', '', 'You bake at our Wick bakery, in Wick, with four others.'],
    ['Night Baker - Port Rye | Hirelane', '', 'A room near Port Rye is free. Port Rye has a station.'],
  ])('is no town that the job’s name or the page’s title has: %s', (title, place, sentence) => {
    const board = `<header><a href="/">Hirelane</a></header>`;
    const location = place ? `<p><b>Location:</b> ${place}</p>` : '';
    const footer = `<footer>Oat Mill, 4 Mill Road, ${/Wick|Port Rye/.exec(title)?.[0]} KW1 4AB</footer>`;
    const found = read(
      `${board}<main><h1>${title.split(' |')[0]}</h1>${location}${PROSE}<p>${sentence}</p></main>${footer}`,
      title,
      new URL('https://www.hirelane.example/jobs/7'),
    );
    expect(found.company ?? '').not.toMatch(/Wick|Port Rye/);
  });

  const readAtAgency = (sentence: string) =>
    read(
      `<header><a href="/">Dough Staffing</a></header><h1>Night Baker</h1><p>${sentence}</p>${PROSE}`,
      'Night Baker - Dough Staffing',
      new URL('https://www.doughstaffing.example/jobs/7'),
    );

  it.each([
    'Dough Staffing has been asked by Oatfield Mills to find six bakers.',
    'Dough Staffing is working exclusively with Oatfield Mills to recruit a baker.',
    'We are recruiting a baker on behalf of our client, Oatfield Mills.',
    'Our client, Oatfield Mills, is one of the oldest in Wick.',
    'Oatfield Mills has engaged us to fill a post in its night bakery.',
  ])('is whom an agency names: %s', (sentence) => {
    expect(readAtAgency(sentence).company).toBe('Oatfield Mills');
  });

  it.each([
    'We are advertising on behalf of a family firm in Wick.',
    'The director is appointed by Scottish Ministers to lead the board.',
    'Our client is working with Oatfield Mills on new ovens.',
  ])('is not whom an agency’s advert only mentions: %s', (sentence) => {
    expect(readAtAgency(sentence).company).toBe('Dough Staffing');
  });

  it('is who runs the workplace, not a board that the advert does not name', () => {
    const at = new URL('https://www.hirelane.example/jobs/7');
    const readWith = (link: string, sentence: string) =>
      read(
        `<header><a href="/">Hirelane</a><nav><a href="/x">${link}</a></nav></header><h1>Night Baker</h1>${PROSE}<p>${sentence}</p><footer>© Hirelane Ltd</footer>`,
        'Night Baker | Hirelane',
        at,
      ).company;
    expect(readWith('Jobs', 'The bakery is run by Oatfield Mills Ltd and opens at six.')).toBe(
      'Oatfield Mills Ltd',
    );
    expect(readWith('Jobs', 'The training is run by Oatfield Mills Ltd.')).toBe('Hirelane');
    expect(readWith('Find crew', 'The bakery opens at six.')).toBeUndefined();
  });

  it('is the folder on a board in which the advert lies', () => {
    const other = new URL('https://www.hirelane.example/councils/oatshire-council/jobs/night-baker-7');
    const trail = (path: string) =>
      `<nav><ol><li><a href="/councils">Councils</a></li><li><a href="${path}">Oatshire Council</a></li><li><a href="/councils/rye-council">Rye Council</a></li></ol></nav>`;
    const board = '<nav><a href="/post">Post a job</a></nav>';
    const readBelow = (path: string) =>
      read(`${board}${trail(path)}<main><h1>Night Baker</h1>${PROSE}</main>`, 'Night Baker | Hirelane', other)
        .company;
    expect(readBelow('/councils/oatshire-council')).toBe('Oatshire Council');
    expect(readBelow('/councils/oat-council')).toBeUndefined();
  });

  it.each(['Oat Store Unit', 'Ward 7', 'Sourdough Team'])(
    'is not a part of it beside the job: %s',
    (part) => {
      const prose = `<p>There is an opening on the ${part}. The ${part} bakes by night.</p><p>The ${part} has twelve bakers.</p>`;
      const other = new URL('https://www.hirelane.example/jobs/7');
      expect(
        read(`<h1>Night Baker - ${part}</h1>${PROSE}${prose}`, `Night Baker - ${part} - Hirelane Jobs`, other)
          .company,
      ).not.toBe(part);
    },
  );

  it.each([
    ['Oat Mill Scotland', 'una@oatmill.example', 'Oat Mill Scotland'],
    ['Oat Mill', 'una@oat-mill.example', 'Oat Mill'],
    ['East Oatshire', 'jobs@eastoatshire.gov.uk', 'Hirelane'],
    ['Oatfield', 'jobs@oatfield.example', 'Hirelane'],
    ['Part of the crew', 'jobs@partofthecrew.example', 'Hirelane'],
    ['Open until 5 May', 'una@oatmill.example', 'Hirelane'],
  ])(
    'is the line below the job on another’s site if an e-mail address confirms it: %s, %s',
    (line, mail, company) => {
      const other = new URL('https://www.hirelane.example/jobs/7');
      const body = `<header>Hirelane</header><h1>Night Baker</h1><p>${line}</p>${PROSE}<p>Contact: ${mail}</p>`;
      expect(read(body, 'Night Baker - Hirelane', other).company).toBe(company);
    },
  );

  it.each([
    ['after a colon', 'Night Baker: Oatfield Baking Trust', '', '', 'Oatfield Baking Trust'],
    [
      'after “@”, with a line of its own above',
      'Night Baker @ Oatfield & Mill',
      '<p>Oatfield & Mill</p>',
      '',
    ],
    [
      'on the line below the job, with a box about it',
      'Night Baker | Jobs for good',
      '',
      '<p>Oatfield & Mill, Wick</p><h2>The job</h2><p>You bake.</p><h3>Oatfield & Mill</h3>',
    ],
  ])('is found on others’ sites %s', (_, title, above, below, name = 'Oatfield & Mill') => {
    const at = new URL('https://www.goodwork.example/vacancy/7');
    expect(read(`${above}<h1>Night Baker</h1>${below}${PROSE}`, title, at).company).toBe(name);
  });

  it.each([
    [
      'as a link under the job',
      '<h2><a href="/organisation/001b00Zz1/oat-mill-trust">Oat Mill Trust</a></h2>',
      '',
    ],
    [
      'with words after its name, where a link to apply leads to it',
      '',
      '<p>Oat Mill Trust, the charity that runs both ovens, wants people who like bread.</p><p><a href="https://www.oatmill.example/jobs">More</a></p>',
    ],
    [
      'where its trustees wish to appoint, and have its e-mail address',
      '',
      '<p>The Trustees of Oat Mill Trust wish to appoint a night baker.</p><p>Contact: una@oatmill.example</p>',
    ],
  ])('is found on a site of another name %s', (_, below, more) => {
    const at = new URL('https://www.warmcity.example/vacancy/7');
    const body = `<div><a href="/">Big Ovens</a></div><h1>Night Baker</h1>${below}${PROSE}${more}`;
    expect(read(body, 'Night Baker | Big Ovens', at).company).toBe('Oat Mill Trust');
  });

  describe('on the site of somebody whom the advert never names', () => {
    const readPassedOn = (heading: string, above: string, more: string, around = '', job = heading) =>
      read(
        `<header><a href="/">Loaf Network</a></header>${around}${above}<h1>${heading}</h1>${more}<footer>© Loaf Network</footer>`,
        `${job} – Loaf Network`,
        new URL('https://www.loafnetwork.example/news/7'),
      ).company;
    const mail = (address: string) => `<p>Send a letter to Una: ${address}</p>`;

    it.each([
      [
        'is the sender, by its mailbox',
        'Night Baker',
        `${PROSE}<p>Here is a call from Oat Mill Hub, who bake by night and sell by day in the whole of the north.</p>${mail('oatmillhub@gmail.com')}`,
      ],
      [
        'is whom the first sentence is about, by its e-mail address',
        'Night Baker',
        `<p>Oat Mill Hub (OMH) turns old ovens into warm rooms.</p>${PROSE}${mail('una@oatmillhub.example')}`,
      ],
      [
        'is whom “About us” is about, by the link to apply',
        'Night Baker',
        `${PROSE.repeat(6)}<h2>About us</h2><p>Oat Mill Hub are very glad to tell you of the ovens.</p><p><a href="https://www.oatmillhub.example/jobs/7">Read more</a></p>`,
      ],
      [
        'begins the heading, by a link',
        'Oat Mill Hub Call Out for Night Bakers',
        `${PROSE}<p><a href="https://oatmillhub.example/open-call">Details</a></p>`,
      ],
      [
        'stands before its address, and is named in short',
        'Night Baker',
        `<p>Posted 4 days ago</p><p>Trust of Oat Mill Hub</p><p>4 Mill Yard, Wick KW1 4AB</p>${PROSE}<p>You keep the ovens of Oat Mill Hub.</p>`,
      ],
    ])('%s', (_, heading, more) => {
      expect(readPassedOn(heading, '', more)).toMatch(/Oat Mill Hub$/);
    });

    it.each(['You will be a baker at Oat Mill Hub.', 'Oat Mill Hub bakes for two hundred shops.'])(
      'stands on the line above the job: %s',
      (sentence) => {
        expect(readPassedOn('Night Baker', '<p>Oat Mill Hub</p>', `${PROSE}<p>${sentence}</p>`)).toBe(
          'Oat Mill Hub',
        );
      },
    );

    it('is found on a board by two mentions, and elsewhere only with an address', () => {
      const text = `<p>Oat Mill Hub keeps six ovens warm by night for two hundred shops in the north.</p>${PROSE}<p>All who work at Oat Mill Hub eat bread for free in a room above the mill.</p>`;
      const board = '<nav><a href="/submit">Submit a vacancy</a></nav>';
      expect(readPassedOn('Night Baker', '', text, board)).toBe('Oat Mill Hub');
      expect(readPassedOn('Night Baker', '', text)).toBe('Loaf Network');
      expect(readPassedOn('Night Baker', '', PROSE, board)).toBeUndefined();
    });

    it.each([
      ['the advert names the site', 'keeps six ovens', '<p>Loaf Network will pay you.</p>'],
      ['one writes to the site', 'keeps six ovens', mail('jobs@loafnetwork.example')],
      ['it is called so', 'is our newest partner in bread', ''],
      ['it is a project', 'is a three-year project', ''],
    ])('is no partner or project if %s', (_, does, more) => {
      const partner = `<p>Oat Mill Hub ${does}: www.oatmillhub.example, una@oatmillhub.example</p>`;
      expect(readPassedOn('Night Baker', '', `${partner}${PROSE}${more}`)).toBe('Loaf Network');
    });
  });

  it.each(['Special Needs School', 'Outstanding Primary School', 'Based in North Wick'])(
    'is no kind of employer or place beside the job: %s',
    (part) => {
      const heading = `Night Cook - ${part} - Permanent role`;
      const body = `<h1>${heading}</h1>${PROSE}<p>A ${part} needs a cook.</p><p>${part}, open all year.</p>`;
      expect(read(body, 'Hirelane', new URL('https://hirelane.example/7')).company ?? '').not.toContain(part);
    },
  );

  it('is the part of the heading to whose address one writes, not the site in the page’s title', () => {
    const heading = 'Night Baker – Guild of Oat and Rye';
    const found = read(
      `<h1>${heading}</h1>${PROSE}<p>Please write to una@oatandrye.example.</p>`,
      `${heading} – Diocese of Wick`,
      new URL('https://www.wick.anglican.example/jobs/7'),
    );
    expect(found.company).toBe('Guild of Oat and Rye');
  });

  it('is no part of the job’s name that the heading repeats', () => {
    const at = new URL('https://www.goodwork.example/vacancy/7');
    const body = `<h1>Night Baker – Slow Bread</h1><h2>Night Baker – Slow Bread – Permanent</h2>${PROSE}<p>You make slow bread.</p>`;
    expect(read(body, 'Night Baker – Slow Bread – Permanent - Oven Jobs', at).company).toBeUndefined();
  });

  it.each([
    'Interviews will be held at our Perth office, PH1 5AA.',
    'Parking is at Wick Harbour, KW1 5HA.',
    'For a form contact our Glasgow office, 12 Oat Street, Glasgow G2 1AL.',
  ])('is no sentence with an address: %s', (words) => {
    expect(advert(`<p>${words}</p>`).company).toBeUndefined();
  });

  it.each([
    ['Oat Mill Trust, 4 Mill Lane, Perth PH1 5AA', 'Oat Mill Trust'],
    ['Access to Bread, a charity, 4 Mill Lane, Perth PH1 5AA', 'Access to Bread'],
    ['Oat Mill is a charity, registered in Scotland SC012345', 'Oat Mill'],
  ])('is before an address: %s', (words, name) => {
    const at = new URL(`https://www.${name.replaceAll(' ', '').toLowerCase()}.example/jobs/night-baker`);
    const body = `<h1>Night Baker</h1>${PROSE}<footer>${words}</footer>`;
    expect(read(body, 'Night Baker', at).company).toBe(name);
  });

  it('is not who made the careers system', () => {
    const body = `<h1>Night Baker</h1>${PROSE}<footer><img src="l.png" alt="Software Powered by Hirelane"></footer>`;
    const at = new URL('https://careers-oat.hirelane.example/jobs/7');
    expect(read(body, 'Night Baker', at).company).toBeUndefined();
  });

  it.each(['Oatfield Care at Home', 'Oatfield Care Home'])('keeps the word “Home” of a name: %s', (name) => {
    const body = `<header><a href="/"><img src="l.png" alt="${name}"></a></header><h1>Night Baker</h1>${PROSE}<footer>© 2026 ${name}. All rights reserved.</footer>`;
    expect(read(body, `Night Baker | ${name}`).company).toBe(name);
  });

  const FORMS = ['Ltd', 'Limited', 'plc', 'PLC', 'LLP', 'CIC', 'CIO', 'SCIO', 'Inc'];

  it.each([
    ['seeks somebody', '<p>WBT seeks a Night Baker for its mill.</p><p>WBT has five ovens.</p>', 'WBT'],
    [
      'wishes to fill the post',
      '<p>The Wickmoor Bread and Cake Commissioner wishes to fill the post of Night Baker.</p><p>Write to the Wickmoor Bread and Cake Commissioner.</p>',
      'The Wickmoor Bread and Cake Commissioner',
    ],
  ])('is who %s, and not the store of papers', (_, body, name) => {
    const page = `<header><a href="/">PaperBox</a></header><h1>Night Baker</h1>${PROSE}${body}<h3>Similar documents</h3>`;
    expect(read(page, 'Night Baker - PaperBox', new URL('https://paperbox.example/doc/7')).company).toBe(
      name,
    );
  });

  it('is the council’s on a line above the job, and not the name of its paper', () => {
    const body = `<h1>Wickmoor Council p2</h1><p>WICKMOOR COUNCIL</p><p>NIGHT BAKER</p>${PROSE}<p>We invite applications for the post of Night Baker in the mill by the river.</p>`;
    const at = new URL('https://paperbox.example/doc/7');
    expect(read(body, 'Wickmoor Council p2 - PaperBox', at).company).toBe('WICKMOOR COUNCIL');
  });

  it.each(FORMS)('is found where it introduces itself with %s', (form) => {
    const more = `<p>Oatfield Mill ${form} is a bakery in Wick.</p><p>Oatfield Mill bakes at night.</p>`;
    expect(read(`<h1>Night Baker</h1>${PROSE}${more}`).company).toBe(`Oatfield Mill ${form}`);
  });

  it.each(FORMS)('is found in the page title with %s, where the host is its name', (form) => {
    expect(read(`<h1>Night Baker</h1>${PROSE}`, `Night Baker | Wickmoor Bakery ${form}`).company).toBe(
      `Wickmoor Bakery ${form}`,
    );
  });

  it.each([
    ['in the header and the address', '<header><a href="/">Wickmoor Bakery</a></header>', 'Vacancies'],
    [
      'as a picture’s text and in the page title',
      '<div><img src="/img/site-logo.svg" alt="Wickmoor Bakery"></div>',
      'Jobs: Wickmoor Bakery',
    ],
    [
      'in a logo’s title, and in e-mail addresses',
      '<a href="https://www.wickmoorbakery.example//"><img src="l.png" alt="Logo" title="Wickmoor Bakery"></a>',
      'Night Baker Jobs',
    ],
    [
      'in the copyright line, after “by”',
      '<footer>©2026 by Wickmoor Bakery. Made with Pagebuilder</footer>',
      'Careers — Wickmoor Bakery',
    ],
    [
      'in the imprint',
      '<footer><p>Wickmoor Bakery Ltd, Registered Office: 4 Mill Lane</p></footer>',
      'Night Baker · Wickmoor Bakery',
    ],
    [
      'before the address',
      '<footer><p>Wickmoor Bakery<br>4 Mill Lane<br>York YO1 9ZZ</p></footer>',
      'Careers | Wickmoor Bakery',
    ],
    [
      'in the data of the site',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Wickmoor Bakery"}]}</script>',
      'Night Baker',
    ],
  ])('is what the site calls itself %s', (_, around, name) => {
    const html = `${around}<main><h1>Night Baker</h1>${PROSE}</main>`;
    expect(read(html, name, new URL('https://www.wickmoorbakery.example/jobs')).company).toMatch(
      /^Wickmoor Bakery/,
    );
  });

  it.each([
    ['heading', 'Wickmoor Baking Trust', '<h3>Wickmoor Baking Trust</h3>'],
    [
      'school’s address',
      'Wickmoor Primary School',
      '<p>Wickmoor Primary School, 4 Mill Lane, York YO1 9ZZ</p>',
    ],
  ])('is the %s below the job’s name, and not who runs the site', (_, name, below) => {
    const html = `<header><a href="/">Northern Trust</a></header><h1>Night Baker</h1>${below}${PROSE}`;
    const at = new URL('https://www.northerntrust.example/jobs/1');
    expect(read(html, 'Night Baker | Northern Bakery Trust', at).company).toBe(name);
  });

  it('is not the hospital whose address is below the job’s name', () => {
    const below = '<p>Wickmoor General Hospital, 4 Mill Lane, York YO1 9ZZ</p>';
    const html = `<h1>Night Baker</h1>${below}${PROSE}<footer>© 2026 Wickmoor Health. All rights reserved.</footer>`;
    const at = new URL('https://www.wickmoorhealth.example/jobs/1');
    expect(read(html, 'Night Baker | Wickmoor Health', at).company).toBe('Wickmoor Health');
  });

  it('is who the page’s title says the job is at, and not the careers system', () => {
    const html = `<h1>Night Baker</h1>${PROSE}<footer>Wickmoor Bakery Ltd, York YO1 9ZZ. Hiring software by <a href="/">Hirelane</a></footer>`;
    const at = new URL('https://jobs.hirelane.example/wickmoor-bakery/night-baker');
    expect(read(html, 'Night Baker at Wickmoor Bakery - Hirelane', at).company).toMatch(/^Wickmoor Bakery/);
  });

  it('is who the page’s title says is hiring', () => {
    const html = `<h1>Night Baker</h1><h4>Wickmoor Bakery</h4>${PROSE}<p>Join Wickmoor Bakery.</p>`;
    const at = new URL('https://www.workfolk.example/jobs/view/12');
    expect(read(html, 'Wickmoor Bakery hiring Night Baker in York | Workfolk', at).company).toBe(
      'Wickmoor Bakery',
    );
  });

  it.each([
    'Wickmoor Bakery Seeks Night Baker',
    'Wickmoor Bakery are recruiting the position of Night Baker',
    'Wickmoor Bakery is looking for a Night Baker',
  ])('is who seeks, and the title what is sought, where a site passes it on: %s', (heading) => {
    const html = `<h1>${heading}</h1>${PROSE}<p>Wickmoor Bakery in York would like to find a Night Baker.</p>`;
    const at = new URL('https://www.bread.example/12');
    const found = read(html, `${heading} | Bread News`, at);
    expect(found).toMatchObject({ title: 'Night Baker', company: 'Wickmoor Bakery' });
  });

  it.each([
    'A leading local firm is looking for a Night Baker',
    'Charity seeks Night Baker',
    'Urgently seeking Night Baker',
  ])('is no description of itself in front of what is sought: %s', (heading) => {
    expect(read(`<h1>${heading}</h1>${PROSE}<p>${heading}.</p>`, heading).company).toBeUndefined();
  });

  it('is behind the job in an announcement', () => {
    const heading = 'Position Announcement: Night Baker, Museums of Wickmoor';
    const html = `<h1>${heading}</h1><p>Museums of Wickmoor bakes its own bread.</p>${PROSE}`;
    const found = read(html, `${heading} – Council for Bread`, new URL('https://www.bread.example/12'));
    expect(found).toMatchObject({ title: 'Night Baker', company: 'Museums of Wickmoor' });
  });

  it('is on the line between the job and its place, if the text speaks of it', () => {
    const lines = '<div>Wickmoor Bakery</div><div>York, England, United Kingdom</div>';
    const html = (name: string) => `<h1>Night Baker</h1>${lines}${PROSE}<p>${name} has 40 shops.</p>`;
    const at = new URL('https://www.hirelane.example/12');
    expect(read(html('Wickmoor Bakery'), 'Night Baker', at).company).toBe('Wickmoor Bakery');
    expect(read(html('The group'), 'Night Baker', at).company).toBeUndefined();
  });

  it('is on the line below the job and in the page’s title, where the text speaks of “us at” it', () => {
    const html = (words: string) =>
      `<header><a href="/"><img src="l.png" alt="Bread Wick"></a></header><h1>Night Baker</h1><div>Oats of Rye</div><div>York</div>${PROSE}<p>${words}</p>`;
    const at = new URL('https://breadwick.example/jobs/12/night-baker');
    const companyWith = (words: string) => read(html(words), 'Night Baker | Oats of Rye', at).company;
    expect(companyWith('At Oats of Rye our ovens never cool.')).toBe('Oats of Rye');
    expect(companyWith('At Oats of Rye a bus stops.')).not.toBe('Oats of Rye');
  });

  it('introduces itself, with an address of its own, on the site of others', () => {
    const mail = '<a href="mailto:jobs@wickmoorplayhouse.example">jobs@wickmoorplayhouse.example</a>';
    const html = `<h1>Night Baker</h1><p>The Wickmoor Playhouse is a small theatre with a bakery.</p>${PROSE}<p>CVs to ${mail}.</p>`;
    const at = new URL('https://www.breadarts.example/12');
    expect(read(html, 'Night Baker | Bread Arts', at).company).toBe('The Wickmoor Playhouse');
  });

  it('is not whose software the page runs on', () => {
    const html = `<h1>Night Baker</h1>${PROSE}<footer><a href="/"><img src="l.png" alt="Powered by Hirelane"></a></footer>`;
    const at = new URL('https://jobs.hirelane.example/ats/12');
    expect(read(html, 'Night Baker', at).company).toBeUndefined();
  });

  it('is who has an opening, and not the centre from which one works', () => {
    const at = new URL('https://www.nhsoatshire.example/jobs/7');
    const words =
      'NHS Oatshire has an opening for a patient baker. You will be working from Rye Health Centre.';
    const body = `<h1>Night Baker</h1><p>${words}</p>${PROSE}<dl><dt>Base</dt><dd>Rye Health Centre, Wick</dd></dl>`;
    expect(read(body, 'Night Baker', at).company).toBe('NHS Oatshire');
  });

  it('is not where the job is based', () => {
    const html = `<p>Museum of Baking</p><p>Night Baker</p>${PROSE}<p>Based at The Old School, York YO1 9ZZ</p>`;
    expect(read(html, 'Night Baker').company).toBe('Museum of Baking');
  });

  it('is not the town of the job, which the page’s title has before it', () => {
    const html = `<header><a href="/default.aspx">Wickmoor Insurance Brokers</a></header><h1>Night Baker</h1><p>Town: Wick</p>${PROSE}<p>Our Wick branch is by the harbour.</p><footer><p>Wickmoor Insurance Brokers Ltd is authorised and regulated. Head office 8 Quay Street, Wick KW1 4NG</p></footer>`;
    const at = new URL('https://careers.wickmoorbrokers.example/vacancies/412/night-baker.html');
    const title = 'Night Baker - Wick - Wickmoor Insurance Brokers Careers';
    expect(read(html, title, at).company).toBe('Wickmoor Insurance Brokers');
  });

  it('is whose name a careers system’s host has', () => {
    const at = new URL('https://careers-wickmoorbakery.icims.com/jobs/7/night-baker/job');
    const title = 'Night Baker in Wick | Careers at Wickmoor Bakery';
    expect(read(`<h1>Night Baker</h1>${PROSE}`, title, at).company).toBe('Wickmoor Bakery');
  });

  it('is found where its address has “and” within a word', () => {
    const html = `<h1>Night Baker</h1>${PROSE}<footer>© 2026 Sandwick Bakers</footer>`;
    const at = new URL('https://www.sandwickbakers.example/jobs');
    expect(read(html, 'Night Baker', at).company).toBe('Sandwick Bakers');
  });

  it('is not “The Town Council” where the header has its name', () => {
    const header = '<header><a href="/"><span>Wickmoor Town Council</span></a></header>';
    const body = '<p>The Town Council is seeking a careful gardener.</p><p>You live in or near the town.</p>';
    const at = new URL('https://www.wickmoor-tc.example/vacancies');
    expect(read(`${header}<h1>Gardener</h1>${PROSE}${body}`, 'Vacancies', at)).toMatchObject({
      company: 'Wickmoor Town Council',
    });
  });

  it.each([
    ['The Hall, Main Street, Wickmoor YO1 9ZZ'],
    ['Registered office: c/o Moor & Moor CA, 2 Mill Lane, York YO1 9ZZ'],
    ['Head Office, 4 Mill Lane, York YO1 9ZZ'],
    ['Neuadd y Dref, Heol y Felin, Wickmoor YO1 9ZZ'],
    ['Board Headquarters, 4 Mill Lane, York YO1 9ZZ'],
    ['Unit 4, Mill Lane, York YO1 9ZZ'],
    ['The Village Hall, Mill Lane, Wickmoor YO1 9ZZ'],
  ])('is not the building in the address: %s', (address) => {
    const html = `<h1>Wickmoor Bakery</h1><h2>Night Baker</h2>${PROSE}<footer>${address}</footer>`;
    expect(
      read(html, 'Wickmoor Bakery', new URL('http://www.wickmoorbakery.example/notices.htm')).company,
    ).toBe('Wickmoor Bakery');
  });

  it('is the name at the top that the page’s title begins with, and not the farm’s in its address', () => {
    const top = '<table><tr><td>Wickmoor Rare Breeds<br>J. Moor &amp; Son</td></tr></table>';
    const html = `${top}<p><b>Night Baker</b></p>${PROSE}<p>Wickmoor Farm, Mill Lane, York YO1 9ZZ.</p>`;
    const at = new URL('http://www.wickmoor.example/news.htm');
    expect(read(html, 'Wickmoor Rare Breeds - sheep and geese', at).company).toBe('Wickmoor Rare Breeds');
  });

  it('is the site’s own name, and not what else its title calls it', () => {
    const head = '<meta property="og:site_name" content="The Gannet Arms">';
    const html = `${head}<h1>Night Baker</h1>${PROSE}<p>The Gannet Arms stands by the water.</p>`;
    const name = 'Night Baker – The Gannet Arms | Moorland Hotel & Restaurant';
    expect(read(html, name, new URL('https://www.gannetarms.example/jobs')).company).toBe('The Gannet Arms');
  });

  it('is the trust’s on a line above the job', () => {
    const html = `<div>The Wickmoor Bread Museum Trust</div><div>Job pack</div><div><b>Night Baker</b></div>${PROSE}`;
    expect(read(html, '').company).toBe('The Wickmoor Bread Museum Trust');
  });

  it('is no part of the site that its title has in one common word', () => {
    const at = new URL('https://kitchens.wickmoor.example/jobs/night-baker');
    const body = `<h1>Night Baker</h1>${PROSE}<p>You look after kitchens.</p><p>All our kitchens are new.</p>`;
    expect(read(body, 'Night Baker – wickmoor | kitchens', at).company).not.toBe('kitchens');
  });

  it('is no slogan that the page’s title has, too', () => {
    const html = `<h1>Join the early shift</h1><p><b>Night Baker</b></p>${PROSE}`;
    const at = new URL('https://www.example.org/jobs');
    expect(read(html, 'Join the early shift', at).company).toBeUndefined();
  });

  it('is one of the two languages of its name', () => {
    const header =
      '<header><a href="/">Cyngor Sir Gweunydd<br><span lang="en">Wickmoor County Council</span></a></header>';
    const html = `${header}<h1>Night Baker</h1>${PROSE}`;
    const at = new URL('https://www.gweunydd.example/swyddi');
    expect(read(html, 'Night Baker | Cyngor Sir Gweunydd', at).company).toBe('Cyngor Sir Gweunydd');
  });

  it('is left open where only the page title has a name', () => {
    const at = new URL('https://www.example.org/jobs');
    expect(
      read(`<h1>Night Baker</h1>${PROSE}<nav>Production</nav>`, 'Night Baker | Production', at).company,
    ).toBeUndefined();
  });

  it('is not a part of it', () => {
    const stated =
      '<p>The Department of Bread bakes.</p><p>Join the Department of Bread.</p><header>Department of Bread</header>';
    expect(
      read(`<h1>Night Baker - Department of Bread</h1>${PROSE}${stated}`, 'Night Baker - Department of Bread')
        .company,
    ).toBeUndefined();
  });

  const onBoard = (body: string) =>
    read(
      `<header><a href="/">Hirelane</a></header>${body}`,
      'Night Baker',
      new URL('https://hirelane.example/7'),
    );

  it.each([
    ['a school', 'Oat Mill Nursery', 'The ovens are warm.'],
    ['an organisation', 'Oatfield Community Trust', 'The ovens are warm.'],
    ['one that a sentence begins with', 'Oat Mill Bakers', 'Oat Mill Bakers is a charity.'],
  ])('is before its town in a line above or below the job’s name: %s', (_, name, sentence) => {
    const text = `${PROSE}<p>${sentence}</p>`;
    expect(onBoard(`<h1>Night Baker</h1><h2>${name}, Wick</h2>${text}`).company).toBe(name);
    expect(onBoard(`<h1>Night Baker</h1><p>${name}, Wick</p>${text}`).company).toBe(name);
    expect(onBoard(`<p>${name}, North Wick</p><h3>Night Baker</h3>${text}`).company).toBe(name);
  });

  it.each(['Hospitality Work, Wick', 'Primary School, Wick', 'School Cook, Wick', 'Full Time, Permanent'])(
    'is no trade, kind, job or term before a town: %s',
    (line) => {
      const found = onBoard(`<h1>Night Baker</h1><h2>${line}</h2>${PROSE}<p>The ovens are warm.</p>`);
      expect(found.company ?? 'Hirelane').toBe('Hirelane');
    },
  );

  it('is not what a duty lists after “Company”', () => {
    expect(advert('<ul><li>Company: concerts, outings, quizzes</li></ul>').company).toBeUndefined();
    expect(advert('<p>Company: Oat Mill Ltd, bakers since 1911</p>').company).toBe('Oat Mill Ltd');
  });

  it.each(['Schools', 'Hospitality', 'Private sector'])('is not its kind: %s', (kind) => {
    expect(advert(`<p>Organisation: ${kind}</p>`).company).toBeUndefined();
  });

  it('is not the job board, whose name is everywhere but in the advert', () => {
    const board =
      '<header><a href="/">Wickmoor Local</a><a href="/post">Post a job</a></header><footer>© Wickmoor Local</footer>';
    expect(
      read(`${board}<h1>Night Baker</h1>${PROSE}`, 'Night Baker | Wickmoor Local').company,
    ).toBeUndefined();
  });

  it.each(['NIGHT BAKER WANTED', 'We’re looking for a Night Baker'])(
    'is not the words that seek: %s',
    (words) => {
      const at = new URL('https://www.wickmoor.example/night-baker');
      expect(
        read(`<main><h1>${words}</h1>${PROSE}</main>`, `${words} | Careers`, at).company,
      ).toBeUndefined();
    },
  );

  it.each([
    ['a board whose button vouches for nothing', '', '<a rel="nofollow" href="/out/7">Apply now</a>'],
    ['a store of papers', '<a href="/upload">Upload</a>', ''],
    ['a magazine', '<nav><a href="/magazine">Magazine</a></nav>', ''],
    ['a site with advertising', '<nav><a href="/advertise"> Advertise </a></nav>', ''],
  ])('is not the name of %s', (_, menu, below) => {
    const header = `<header><a href="/">Wickmoor Local</a>${menu}</header>`;
    const at = new URL('https://www.wickmoorlocal.example/jobs/7');
    const at7 = (around: string, more: string) =>
      read(`${around}<main><h1>Night Baker</h1>${PROSE}${more}</main>`, 'Night Baker | Wickmoor Local', at)
        .company;
    expect(at7(header, below)).toBeUndefined();
    expect(at7(header, `<p>Wickmoor Local bakes.</p>${below}`)).toBe('Wickmoor Local');
    expect(at7('<header><a href="/">Wickmoor Local</a></header>', '<a href="/apply">Apply now</a>')).toBe(
      'Wickmoor Local',
    );
  });

  it.each([
    ['Oatfield 360 Ltd', '<p><b>About Us</b></p><p>Oatfield 360 Ltd supplies bread to ships.</p>'],
    ['Oatfield Mill', '<h3>Who we are</h3><p>Oatfield Mill is a small family firm in Wick.</p>'],
    [
      'The Old Mill',
      '<h3>About the company</h3><p>Lit in 1911, The Old Mill is a hotel with its own ovens.</p>',
    ],
    [
      'Oatfield Golf Club',
      '<p>Oatfield Golf Club is a members’ club.</p><p>Oatfield Golf Club has a kitchen.</p>',
    ],
    [undefined, '<h3>About the town</h3><p>Wick Harbour is a lively place that visitors love.</p>'],
    [undefined, '<h3>About us</h3><p>Our Bakery is a family firm.</p>'],
    [undefined, '<p>Oatfield Golf Club is a club whose rolls we bake.</p>'],
  ])('is who introduces itself to job seekers: %s, %s', (company, about) => {
    const board = '<header><a href="/">Hirelane</a><a href="/post">Post a job</a></header>';
    const at = new URL('https://www.hirelane.example/jobs/7');
    expect(read(`${board}<h1>Night Baker</h1>${PROSE}${about}`, 'Night Baker | Hirelane', at).company).toBe(
      company,
    );
  });

  describe('on another’s site', () => {
    const at = new URL('https://www.millclub.example/notices/7');
    const header = '<header><a href="/">Mill Club Wick</a></header>';
    const footer = '<footer>© 2026 Mill Club Wick</footer>';
    const on = (heading: string, below: string, more = '') =>
      read(`${header}<h1>${heading}</h1>${below}${PROSE}${more}${footer}`, `${heading} - Mill Club Wick`, at);

    it.each(['Facebook', 'Instagram page', 'WhatsApp'])('is no network on which it is shared: %s', (name) => {
      const link = `<p><a href="https://www.${name.split(' ')[0]}.com/share?u=7">${name}</a></p>`;
      expect(on('Night Baker', link).company).not.toBe(name);
    });

    it.each([
      ['Night Baker at Oatfield', 'Oatfield', '<p>Write to una@oatfield.com.</p>'],
      ['Night Baker at Oatfield', 'Oatfield', '<a href="https://oatfield-careers.com/roles/7">Apply</a>'],
      ['Night Baker at Oatfield', 'Oatfield', '<p>At Oatfield we bake.</p><p>Oatfield has ovens.</p>'],
      ['Vacancy - CRMB, Wick - Night Baker', 'CRMB', '<a href="https://www4.crmb.ac.uk/jobs/7">Apply</a>'],
      [
        'Night Baker - Oatfield Mill - Wick',
        'Oatfield Mill',
        '<a href="mailto:una@oatfieldmill.com">Una</a>',
      ],
      ['Night Baker - Wick', 'Mill Club Wick', '<p>Write to una@wick.org.uk.</p>'],
      ['Night Baker - Wick Town', 'Mill Club Wick', '<p>Write to una@wicktown.gov.uk.</p>'],
      ['Night Baker at Oatfield', 'Mill Club Wick', '<a href="https://oatfield.com/history">Oats</a>'],
    ])('is who is beside the job and gives an address there: %s, %s, %s', (heading, company, more) => {
      expect(on(heading, '', more).company).toBe(company);
    });

    it.each([
      ['University of Wick Night Baker', 'University of Wick', '<p>You join the University of Wick.</p>'],
      [
        'University of Wick Night Baker',
        'University of Wick',
        '<p>Benefits: University of Wick Pension Scheme.</p>',
      ],
      ['The Oatfield Library Night Baker', 'Mill Club Wick', '<p>One of the Oatfield Library’s bakers.</p>'],
      ['University of Wick Night Baker', 'Mill Club Wick', ''],
      [
        'Mobile Library Night Baker',
        'Mill Club Wick',
        '<p>The Mobile Library has ovens.</p><p>Join the Mobile Library.</p>',
      ],
      ['Primary School Baker', 'Mill Club Wick', '<p>Our Primary School bakes.</p><p>A Primary School.</p>'],
    ])('is in front of the job where the text names it, too: %s, %s', (heading, company, more) => {
      expect(on(heading, '', more).company).toBe(company);
    });
  });

  it.each([
    ['Oatfield Library', '<p>You are one of the Oatfield Library’s bakers.</p>'],
    [undefined, '<p>You bake at the library.</p>'],
  ])('is the library in front of the job where nobody else is named: %s', (company, more) => {
    const at = new URL('https://jobs.example.com/7');
    const name = 'Oatfield Library Night Baker';
    expect(read(`<h1>${name}</h1>${PROSE}${more}`, name, at).company).toBe(company);
  });

  it('is not the job board around the advert', () => {
    const board = '<nav><a href="/employers">For employers</a></nav>';
    expect(
      read(`${board}<h1>Night Baker</h1>${PROSE}`, 'Night Baker | Wickmoor Bakery').company,
    ).toBeUndefined();
  });
});

describe('text layer: ways to apply', () => {
  it.each([
    ['<p>To apply, send your CV to ovens [at] wickmoor [dot] example.</p>', 'ovens@wickmoor.example'],
    ['<p>To apply, e-mail ovens (at) wickmoor.example with your CV.</p>', 'ovens@wickmoor.example'],
    [
      '<p>Send your CV to the bakery.<a href="mailto:ovens.night@mill.example">ovens.night@mill.example</a></p>',
      'ovens.night@mill.example',
    ],
    ['<p>To apply, look at our dot matrix printer.</p>', undefined],
    [
      '<p>To apply, send your CV to <a href="/cdn-cgi/l/email-protection" data-cfemail="422d34272c31022f2b2e2e6c2d3025">[email protected]</a>.</p>',
      'ovens@mill.org',
    ],
  ])('e-mail: %s', (body, email) => {
    expect(advert(body).application_email).toBe(email);
  });

  it.each([
    ['is the only way', '<p>Please ring Una on 01632 960123 any evening.</p>', '01632 960123'],
    [
      'is beside another way',
      '<p>Please ring Una on 01632 960123 any evening.</p><a href="/apply/7">Apply now</a>',
      undefined,
    ],
    ['is the site’s own line', '<p>Phone 0 1632 960 123</p>', undefined],
    ['is for questions', '<p>For an informal chat, ring Una on 01632 960123.</p>', undefined],
  ])('phone that %s', (_, body, phone) => {
    expect(advert(body).application_phone).toBe(phone);
  });

  const form = 'https://www.wickmoorbakery.example/apply/7';
  it.each([
    [
      'another site’s above',
      '<a href="https://www.linkedin.com/x">Apply with LinkedIn</a><a href="/apply/7">Apply now</a>',
      form,
    ],
    [
      'easy apply above',
      '<a href="https://board.example/easy/1">Easy apply</a><a href="/apply/7">Apply here</a>',
      form,
    ],
    [
      'only another site’s',
      '<a href="https://www.linkedin.com/x">Apply with LinkedIn</a>',
      'https://www.linkedin.com/x',
    ],
    [
      'another in the page’s header',
      '<header><a href="/">Home</a><a href="/students/apply">Apply</a></header><a href="/apply/7">Apply now</a>',
      form,
    ],
    ['for those who sign in', '<a href="/apply/7">Sign in to apply</a>', form],
    ['to a portal', '<p><a href="/apply/7">Go to our application portal</a></p>', form],
    ['in a bar', '<div class="sticky-footer"><a href="/apply/7">Apply now</a></div>', form],
    ['in the advert’s footer', '<article><footer><a href="/apply/7">Apply now</a></footer></article>', form],
    [
      'no link',
      '<p>To apply, please visit www.wickmoor.example/jobs/7.</p>',
      'https://www.wickmoor.example/jobs/7',
    ],
    ['no link to apply', '<p>Read about us at www.wickmoor.example/about.</p>', undefined],
  ])('link: %s', (_, body, address) => {
    expect(advert(body).application_url).toBe(address);
  });
});

it('text layer: labels that a paper’s transcript runs together', () => {
  const joined =
    '1 NIGHT BAKER REF 204/26 Location: Based at the House of the Master of Bakers and Millers (HMBM), Oven Hall, Thurso Salary: £26,000-£27,000 a year Hours: 37 a week, Monday to Friday, with rota weekends in summer and before Christmas Contract type: Fixed term until March 2028 Closing date: 20 January 2027';
  expect(advert(`<p>${joined}</p>`)).toMatchObject({
    place: 'Oven Hall, Thurso',
    salary_low: 26_000,
    job_type: 'Contract',
    closing_date: '2027-01-20',
  });
});

describe('text layer: reference and closing date', () => {
  it.each([
    ['<p>REF 204/26</p>', '204/26'],
    ['<p>Night shift (Ref: KIT/204)</p>', 'KIT/204'],
    ['<p>Please quote REF: 3304TH.</p>', '3304TH'],
    ['<p>Send your CV to una@wickmoor.example.com marked NB/W/26-3 by noon on 9 December.</p>', 'NB/W/26-3'],
    ['<p>Letters to the bakery, clearly marked “NB-204”, please.</p>', 'NB-204'],
    ['<p>To apply, search for vacancy 041122 on our site.</p>', '041122'],
    ['<p>The reference code for this apprenticeship is VAC300177.</p>', 'VAC300177'],
    [
      '<p>1 NIGHT BAKER THE WICKMOOR BREAD TRUST REF 204/26 Location: Based at the House of the Master of Bakers and Millers (HMBM), Oven Hall, Thurso Salary: £26,000 a year Hours: 37 a week, five days Contract type: Fixed term until March 2028</p>',
      '204/26',
    ],
    ['<p>Registered charity ref 112233</p>', undefined],
    ['<p>We pay our referees £20.</p>', undefined],
  ])('%s', (body, reference) => {
    expect(advert(body).reference).toBe(reference);
  });

  it('prefers the day to which the closing date was extended', () => {
    const body =
      '<dl><dt>Closing date</dt><dd>11 December 2026</dd></dl><p>The closing date is extended to 8 January 2027.</p>';
    expect(advert(body).closing_date).toBe('2027-01-08');
  });
});

describe('text layer: an advert that a group passes on', () => {
  const at = new URL('https://www.bakersofthenorth.example/blog/night-baker');
  const passedOn = (heading: string, more = '') =>
    read(
      `<nav><a href="/">Bakers of the North Society</a></nav><main><h1>${heading}</h1>
      <p>Bakers of the North have been asked to share the following vacancy.</p><p>For more information use this link:</p>
      <p><a href="https://www.wmc.example/jobs/12">https://www.wmc.example/jobs/12</a></p>${PROSE}${more}</main>
      <footer>© 2026 Bakers of the North Society</footer>`,
      `Bakers of the North Society - ${heading}`,
      at,
    );

  it('has the employer that its heading and link name, and begins below the group’s own words', () => {
    const found = passedOn('Night Baker for WMC - Wick');
    expect(found).toMatchObject({ company: 'WMC', application_url: 'https://www.wmc.example/jobs/12' });
    expect(found.description).not.toContain('asked to share');
  });

  it('is not the group’s', () => {
    expect(passedOn('Night Baker', '<p>Bakers of the North bake.</p>').company).toBeUndefined();
  });

  it.each([
    ['Night Baker, University of Wick', 'University of Wick'],
    ['Night Baker, Wick School of Bread and Oats', 'Wick School of Bread and Oats'],
    ['Night Baker, School of Yeast', 'Bakers of the North Society'],
  ])('or a society’s page shows, whose text does not name it: %s', (heading, company) => {
    const body = `<main><h1>${heading}</h1>${PROSE}</main><footer>© 2026 Bakers of the North Society</footer>`;
    const title = 'Bakers of the North Society -- Night Baker';
    expect(
      read(`<header><a href="/">Bakers of the North Society</a></header>${body}`, title, at).company,
    ).toBe(company);
  });
});
