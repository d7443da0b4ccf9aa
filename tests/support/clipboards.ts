export interface Clipboard {
  program: string;
  /** As the program puts it on the clipboard; the texts are invented. */
  html?: string;
  text?: string;
  /** The description it must become. */
  looks: string;
}

const word = (level: number, marker: string, font: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${marker}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

export const CLIPBOARDS: readonly Clipboard[] = [
  {
    program: 'Word, nested dots',
    html:
      "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p.MsoNormal{margin:0}</style></head><body lang=EN-GB><!--StartFragment-->" +
      '<h1>Ferry Steward<o:p></o:p></h1><p class=MsoNormal><o:p>&nbsp;</o:p></p>' +
      word(1, '·', 'Symbol', 'Welcome passengers') +
      word(2, 'o', '"Courier New"', 'at the gangway') +
      word(3, '§', 'Wingdings', 'in all weathers') +
      word(2, 'o', '"Courier New"', 'in the lounge') +
      word(1, '·', 'Symbol', 'Keep the <b>galley</b> tidy') +
      '<!--EndFragment--></body></html>',
    looks:
      '<h2>Ferry Steward</h2><ul><li>Welcome passengers<ul><li>at the gangway<ul><li>in all weathers</li></ul></li>' +
      '<li>in the lounge</li></ul></li><li>Keep the <strong>galley</strong> tidy</li></ul>',
  },
  {
    program: 'Word, numbers in spans',
    html:
      '<p class=MsoNormal>How to apply:</p>' +
      word(1, '1.', 'Calibri', 'Write to us') +
      word(2, 'a)', 'Calibri', 'by post') +
      word(2, 'b)', 'Calibri', 'by e-mail') +
      word(1, '2.', 'Calibri', 'Visit the pier'),
    looks:
      '<p>How to apply:</p><ol><li>Write to us<ol><li>by post</li><li>by e-mail</li></ol></li><li>Visit the pier</li></ol>',
  },
  {
    program: 'Google Docs',
    html:
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7c1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;color:#000000">What you do</span></h2>' +
      '<p dir="ltr"><span style="font-weight:700;font-style:normal">Nights</span><span style="font-weight:400"> and </span><span style="font-weight:400;font-style:italic">some days</span></p>' +
      '<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Mend nets</span></p></li>' +
      '<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400">by hand</span></p></li></ul>' +
      '<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Coil ropes</span></p></li></ul></b><br class="Apple-interchange-newline">',
    looks:
      '<h2>What you do</h2><p><strong>Nights</strong> and <em>some days</em></p><ul><li>Mend nets<ul><li>by hand</li></ul></li><li>Coil ropes</li></ul>',
  },
  {
    program: 'Outlook',
    html:
      '<div class=WordSection1><p class=MsoNormal><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif"><b>Net Maker</b><o:p></o:p></span></p>' +
      '<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Write to <a href="mailto:nets@harbour.example">nets@harbour.example</a>.<o:p></o:p></p>' +
      '<ul style="margin-top:0cm" type=disc><li class=MsoListParagraph style="margin-left:0cm;mso-list:l0 level1 lfo2">Early shifts<o:p></o:p></li></ul></div>',
    looks:
      '<p><strong>Net Maker</strong></p><p>Write to <a href="mailto:nets@harbour.example">nets@harbour.example</a>.</p><ul><li>Early shifts</li></ul>',
  },
  {
    program: 'LibreOffice',
    html:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><body lang="en-GB" dir="ltr"><ul><li><p style="margin-bottom: 0cm">Wind bobbins</p></li>' +
      '<ul><li><p style="margin-bottom: 0cm"><i>cotton</i></p></li></ul><li><p style="margin-bottom: 0cm">Oil looms</p></li></ul></body></html>',
    looks: '<ul><li>Wind bobbins<ul><li><em>cotton</em></li></ul></li><li>Oil looms</li></ul>',
  },
  {
    program: 'Pages, TextEdit',
    html:
      '<p class="p1"><span class="Apple-tab-span">\t</span>•<span class="Apple-tab-span">\t</span>Stack the kiln</p>' +
      '<p class="p1"><span class="Apple-tab-span">\t</span>•<span class="Apple-tab-span">\t</span>Glaze <b>cups</b></p><p class="p2"><br></p><p class="p1">Paid weekly.</p>',
    looks: '<ul><li>Stack the kiln</li><li>Glaze <strong>cups</strong></li></ul><p>Paid weekly.</p>',
  },
  {
    program: 'a web page with a picture and a table',
    html: '<div><h3 style="color:#c8102e">Kiln Hand</h3><img src="https://a.example/kiln.png" alt=""><table><tr><td>Pay</td><td>£12.90 an hour</td></tr></table><p>See <a href="https://kiln.example/jobs">our jobs</a>.</p></div>',
    looks:
      '<h3>Kiln Hand</h3><p>Pay £12.90 an hour</p><p>See <a href="https://kiln.example/jobs">our jobs</a>.</p>',
  },
  {
    program: 'Teams',
    html: '<div><div>We need:</div><div>• a driver<br>• a loader</div><div>&nbsp;</div></div>',
    looks: '<p>We need:</p><ul><li>a driver</li><li>a loader</li></ul>',
  },
  {
    program: 'a PDF viewer',
    text: [
      'Lock Keeper',
      'You will look after nine locks on the canal between two villages, and',
      'greet those who come by boat. We will train you; no experi-',
      'ence is needed to begin with, and in summer all of the work is full-',
      'time. The house by the lock is yours.',
      '',
      '• Open and close the gates for boats, and keep a book of all that',
      'pass through them',
      '• Cut the grass',
    ].join('\r\n'),
    looks:
      '<p>Lock Keeper</p><p>You will look after nine locks on the canal between two villages, and greet those who come by boat. We will train you; no experience is needed to begin with, and in summer all of the work is full-time. The house by the lock is yours.</p><ul><li>Open and close the gates for boats, and keep a book of all that pass through them</li><li>Cut the grass</li></ul>',
  },
  {
    program: 'plain text, dashes and tabs',
    text: 'You will:\n-\tsweep chimneys\n-\tcarry ladders\nAsk for Bo.',
    looks: '<p>You will:</p><ul><li>sweep chimneys</li><li>carry ladders</li></ul><p>Ask for Bo.</p>',
  },
  {
    program: 'plain text, 1) with letters below',
    text: '1) Ring us\n   a) before noon\n   b) on weekdays\n2) Come by',
    looks: '<ol><li>Ring us<ol><li>before noon</li><li>on weekdays</li></ol></li><li>Come by</li></ol>',
  },
  {
    program: 'WhatsApp',
    text: '*Weaver wanted*\nStart _Monday_, 5*4 days\n* a loom of your own\n* tea',
    looks:
      '<p><strong>Weaver wanted</strong></p><p>Start <em>Monday</em>, 5*4 days</p><ul><li>a loom of your own</li><li>tea</li></ul>',
  },
];
