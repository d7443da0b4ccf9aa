// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStated } from '@/tests/support/stated-facts';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const MAIL = 'una@wickmoor.example.com';

describe('the e-mail address to apply to', () => {
  it.each([
    [
      'una@wickmoor.example.com',
      '<p>Send your CV to una@wickmoor.example.com.</p><p>Bread for parties: orders@wickmoor.example.com</p>',
    ],
    [
      'una@wickmoor.example.com',
      'Send us a CV and a page on why you bake. Address both to the Head Baker at una@wickmoor.example.com.',
    ],
    [
      'moira@wickmoor.example.com',
      'Please send the application form to moira@wickmoor.example.com or telephone 01632 960555 for a paper copy.',
    ],
    [
      'moira@wickmoor.example.com',
      'Tell us about yourself in a note to Moira Tennant by Friday 18th December: moira@wickmoor.example.com or put it through the door.',
    ],
    [
      'una@wickmoor.example.com',
      '<p>Applications are kept for a year. Write to <a href="mailto:clerk@wickmoor.example.com">clerk@wickmoor.example.com</a> to have yours back sooner.</p><p>Send your CV to <a href="mailto:una@wickmoor.example.com">una@wickmoor.example.com</a>.</p>',
    ],
    ['una@wickmoor.example.com', 'Send your story to una@wickmoor.example.com'],
    [
      'una@wickmoor.example.com',
      'Write a few lines to una@wickmoor.example.com and say what you last baked.',
    ],
    [
      'una@wickmoor.example.com',
      'Fill in our form and the equal opportunities form and send both to una@wickmoor.example.com.',
    ],
    [
      'una@wickmoor.example.com',
      'Like the sound of it? Email Una on una@wickmoor.example.com or ring before noon.',
    ],
    [
      'una@wickmoor.example.com',
      'Please send two pages about you to una@wickmoor.example.com and answer our equal opportunities survey.',
    ],
    ['una@wickmoor.example.com', 'Forms from, and back to, Una in the office: una@wickmoor.example.com'],
    [
      'una@wickmoor.example.com',
      'Fancy it? Give Una a ring on 01632 960 741 or e-mail una@wickmoor.example.com',
    ],
    [
      'una@wickmoor.example.com',
      'We welcome people with disabilities: send your CV to una@wickmoor.example.com.',
    ],
    [
      'una@wickmoor.example.com',
      'Write to Una Moor, head baker, at una@wickmoor.example.com with a letter and CV. Questions to 07700 900 318.',
    ],
    [
      'clerk@wickmoor.example.com',
      'The application pack may be had from the office (office@wickmoor.example.com). Completed forms go, marked Private, to the Clerk, clerk@wickmoor.example.com.',
    ],
    [
      'hr@wickmoor.example.com',
      'Applications are made on our form, which should be returned to hr@wickmoor.example.com.',
    ],
    [
      'una@wickmoor.example.com',
      'Apply with a CV to una@wickmoor.example.com; for a chat, write to ben@wickmoor.example.com.',
    ],
    [
      'una@wickmoor.example.com',
      'Please send a letter and CV to the Chairman at una@wickmoor.example.com. A job description is in the porch and can be had from the present Clerk (clerk@wickmoor.example.com).',
    ],
    ['una@wickmoor.example.com', 'If this sounds like you, drop Una a line: una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Sound good? una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'CV and the names of two referees to una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Send your CV, and have your referees write, to una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Think you can do it? Tell Una why: una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Let Una know by 5 December on una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'We would love to hear from you: una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Please send your résumé to una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Your resume to una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'CVs to una@wickmoor.example.com'],
    [
      'una@wickmoor.example.com',
      '<h3>Papers</h3><p><a href="/form.docx">Application form</a></p><p>You will find more in the pack.</p><p>It has our address.</p><p>It has our story.</p><p>Completed forms to una [at] wickmoor.example.com, please.</p>',
    ],
    [
      'una@wickmoor.example.com',
      '<aside><h2>Interested?</h2><p>Applications, in confidence, to Una Moor.</p><a href="mailto:una@wickmoor.example.com">Email Una</a> <a href="/privacy.pdf">Privacy notice</a></aside>',
    ],
    [
      'una@wickmoor.example.com',
      '<p><a href="/apply">Apply now</a></p><p>For this role please speak to Una Moor on 01632 960123 or una@wickmoor.example.com.</p>',
    ],
    ['una@wickmoor.example.com', 'Just send us a bit about you to una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Please reply to una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Application forms (no CVs please) go to una@wickmoor.example.com.'],
    [
      'una@wickmoor.example.com',
      'Apply in writing to una@wickmoor.example.com, or ring 01632 960123 for a chat.',
    ],
    [
      'una@wickmoor.example.com',
      'Further particulars and a form may be obtained from the Clerk, Una Moor (una@wickmoor.example.com, 01632 960123), to be returned by 5th January.',
    ],
    ['una@wickmoor.example.com', 'The job pack is available from una@wickmoor.example.com.'],
    [
      'una@wickmoor.example.com',
      'We only take applications by e-mail, sent with your CV to una@wickmoor.example.com.',
    ],
    ['una@wickmoor.example.com', 'Questions about the job, and applications, to una@wickmoor.example.com.'],
    ['una@wickmoor.example.com', 'For an application form e-mail una@wickmoor.example.com'],
    ['una@wickmoor.example.com', 'Interested? E-mail una@wickmoor.example.com'],
    [
      'una@wickmoor.example.com',
      'Your CV and two pages on why you, by post to the above address or to una@wickmoor.example.com. We must have it by 9 a.m. on Tuesday 15th December.',
    ],
    ['una@wickmoor.example.com', '<h3>How to apply</h3><p>Una Moor, una@wickmoor.example.com</p>'],
    ['una@wickmoor.example.com', '<h3>Apply</h3><p>una@wickmoor.example.com</p>'],
    [
      'una@wickmoor.example.com',
      '<h3>Applying</h3><p>Send it with answers to our three questions to una@wickmoor.example.com</p>',
    ],
    [
      'una@wickmoor.example.com',
      'To apply, e-mail your CV and answers to these questions to una@wickmoor.example.com',
    ],
    ['una@wickmoor.example.com', 'To hear more, please write to una@wickmoor.example.com.'],
    ['una@wickmoor.example.com', 'If you would like to know more, get in touch: una@wickmoor.example.com'],
    [
      'una@wickmoor.example.com',
      '<p>Office: una@wickmoor.example.com</p><p>Print the form, fill it in and email it back to us.</p>',
    ],
    [
      'una@wickmoor.example.com',
      '<p>Email us your CV by noon on Friday.</p><p>The bakery</p><p>Mill Road</p><p>Wick</p><p>una@wickmoor.example.com</p>',
    ],
    [
      'una@wickmoor.example.com',
      '<p>Press Apply, or speak to our bakery desk.</p><p><a href="/apply">Apply</a></p><h3>Your consultant</h3><p>Una Moor</p><p>una@wickmoor.example.com</p>',
    ],
    [
      'una@wickmoor.example.com',
      'Applications to una@wickmoor.example.com. We cannot accept applications by post.',
    ],
    ...[
      'For an informal chat email ben@wickmoor.example.com, or to apply send your CV to una@wickmoor.example.com.',
      'Contact Ben Moor (ben@wickmoor.example.com) with questions and Una Baker (una@wickmoor.example.com) to apply.',
      'For questions email ben@wickmoor.example.com or al@wickmoor.example.com, or apply to una@wickmoor.example.com.',
      '<p>For a chat: ben@wickmoor.example.com<br>To apply: una@wickmoor.example.com</p>',
      'Send your CV to una@wickmoor.example.com and ben@wickmoor.example.com.',
      'Please send your CV to una@wickmoor.example.com. Agencies please contact psl@wickmoor.example.com.',
      'Agencies please contact psl@wickmoor.example.com. Please send your CV to una@wickmoor.example.com.',
      'To apply, email una@wickmoor.example.com. Your data is held by Crumb, info@wickmoor.example.com.',
      '<p>Apply by noon on Friday.</p><p>Questions to ben@wickmoor.example.com. Send your letter and CV<br>to una@wickmoor.example.com.</p>',
      'No agencies, please contact una@wickmoor.example.com to apply.',
      'To book an interview, apply to una@wickmoor.example.com.',
    ].flatMap((stated) => [
      [MAIL, stated],
      [MAIL, stated.replaceAll(/\w+@[\w.]+\w/g, (email) => `<a href="mailto:${email}">${email}</a>`)],
    ]),
    [
      'una@wickmoor.example.com',
      '<p><a href="/apply">Apply now</a></p><p>Apply by Friday.</p><p>Una Moor, head baker: una@wickmoor.example.com</p>',
    ],
    [
      'una@wickmoor.example.com',
      'Apply at www.wickmoor.example.com/jobs/12. You can also send it to una@wickmoor.example.com.',
    ],
    ...[
      'We are an equal opportunities employer.',
      'Our bakery is accessible.',
      'Ask us about adjustments.',
      'Our privacy notice is on our website.',
    ].flatMap((beside) =>
      [MAIL, `<a href="mailto:${MAIL}">${MAIL}</a>`, `<a href="mailto:${MAIL}">Una</a>`].flatMap((way) => [
        [MAIL, `${beside} To apply, send your CV to ${way}.`],
        [MAIL, `To apply, send your CV to ${way}. ${beside}`],
      ]),
    ),
  ])('is %s: %s', (value, stated) => {
    expect(readStated(stated).application_email).toBe(value);
  });

  it.each([
    '<h3>Your recruiter</h3><p>Una Moor</p><p>una@wickmoor.example.com</p>',
    '<p>Quote W12. Applications are made on our <a href="https://forms.gle/x1">online form</a>. Anything you would like to know, e-mail <a href="mailto:una@wickmoor.example.com">una@wickmoor.example.com</a>.</p>',
    '<p><a href="/apply">Apply</a></p><p>To hear about the ovens, write to Una Moor at <a href="mailto:una@wickmoor.example.com">una@wickmoor.example.com</a>. She cannot accept applications.</p>',
    '<p><a href="/apply">Apply</a></p><p>Queries to una@wickmoor.example.com; please do not send applications there.</p>',
    '<p><a href="/apply">Apply</a></p><p>Ask una@wickmoor.example.com about the job, but please don’t send your CV here.</p>',
    '<p><a href="/apply">Apply</a></p><p>Una (una@wickmoor.example.com) is glad to answer questions, but please do not send her your CV.</p>',
    '<p><a href="/apply">Apply</a></p><p>Una (una@wickmoor.example.com) will help; no CVs to this address, please.</p>',
    '<p><a href="/apply">Apply</a></p><p>una@wickmoor.example.com is for questions and not for applications.</p>',
    '<p><a href="/apply">Apply</a></p><p>Contact una@wickmoor.example.com first if you wish; we only take applications through the website.</p>',
    '<p><a href="/apply">Apply</a></p><p>Questions about your application go to una@wickmoor.example.com.</p>',
    '<h3>Talk to a human</h3><p>una@wickmoor.example.com</p>',
    '<p><a href="/apply">Apply</a></p><p>For more about this role please speak to Una Moor on 01632 960123 or una@wickmoor.example.com if you have questions.</p>',
    '<p>Applications through our website.</p><p><a href="mailto:una@wickmoor.example.com">Ask about privacy</a></p>',
    'Questions: una@wickmoor.example.com',
    'Have a chat with Una before applying: una@wickmoor.example.com',
    '<p>You will submit reports to the council.</p><p>Una Moor, una@wickmoor.example.com</p>',
    'Apply in person at the bakery. To hear more, write to una@wickmoor.example.com.',
    '<p>For more about the bakery, see una@wickmoor.example.com</p>',
    '<p>Email your CV to us.</p><p>Shop: una@wickmoor.example.com</p><p>Hall: ben@wickmoor.example.com</p>',
    '<p><a href="/apply">Apply</a></p><p>To hear more, write to una@wickmoor.example.com.</p>',
    'An informal word first? Write to una@wickmoor.example.com',
    'Informal enquiries may be made to Una Moor (una@wickmoor.example.com).',
    'Complaints to una@wickmoor.example.com',
    'Orders: orders@wickmoor.example.com',
    'To hire the hall write to una@wickmoor.example.com',
    '<p><a href="/apply">Apply online</a></p><p>If you need the form in large print, e-mail una@wickmoor.example.com.</p>',
    '<p>Applications are made on our website.</p><p>For a form in Braille or Easy Read, contact una@wickmoor.example.com.</p>',
    '<p>Apply on our website by Friday.</p><p>Trouble with the form? una@wickmoor.example.com</p>',
    '<p>Apply on our website.</p><p>For an informal talk ring Ben Rye, ben@wickmoor.example.com</p><p>or</p><p>Una Moor, Head Baker: una@wickmoor.example.com</p>',
    '<p>Apply for this post on Jobsite.</p><p>For help with using Jobsite contact the support team: una@wickmoor.example.com</p>',
    '<p>Apply through our portal.</p><p>Having technical problems? E-mail una@wickmoor.example.com.</p>',
    '<p>We read applications as they come.</p><p>Una Moor – una@wickmoor.example.com</p><p>Ask her anything; she cannot take applications by e-mail, sorry.</p>',
    '<p>Apply above.</p><p>Una Moor, una@wickmoor.example.com</p><p>Applications sent to this address will not be considered.</p>',
    '<p>How to apply: fill in the form.</p><p>Please do not send CVs to una@wickmoor.example.com.</p>',
    '<p>Apply on the form. Our address is una@wickmoor.example.com, but applications by e-mail cannot be accepted.</p>',
    'Apply through <a href="https://termtime.example/jobs/1">TermTime</a>. To arrange a tour, please contact Mrs Moor: <a href="mailto:una@wickmoor.example.com">una@wickmoor.example.com</a>.',
    'We would love to hear from you. Feel free to <a href="mailto:una@wickmoor.example.com">get in contact</a> if you have any questions or would like an informal discussion. See the description for how to apply.',
    'Please apply on our website. If you can’t apply online, paper application forms are available from una@wickmoor.example.com.',
    '<p><a href="/apply">Apply now</a></p><p>Apply with the button. If anything is unclear write to una@wickmoor.example.com and she will tell you.</p>',
    'All applications are made online. Una can be reached on una@wickmoor.example.com if you need an adjustment.',
    'To apply, use our form. Please <a href="mailto:una@wickmoor.example.com">write to Una</a> with any queries.',
    'We keep your application for six months. Our privacy notice says how we use it. Write to una@wickmoor.example.com.',
    'For our data protection notice for applications, write to una@wickmoor.example.com.',
    'For help call 01632 960123 or e-mail una@wickmoor.example.com. Apply on our website.',
    ...[
      'Apply at www.wickmoor.example.com/jobs/12. We publish our pay gap: ask pay@wickmoor.example.com.',
      'Apply at www.wickmoor.example.com/jobs/12. References are taken up via hr@wickmoor.example.com.',
      '<p><a href="/apply">Apply now</a></p><p>Our bakery is led by Una Moor, una@wickmoor.example.com.</p>',
      'For questions, email una@wickmoor.example.com or ben@wickmoor.example.com. Apply on our website.',
      'Apply on our website. Agencies should contact psl@wickmoor.example.com.',
      'Apply by post. To book a place at our open day, write to una@wickmoor.example.com.',
      'Apply by post. With questions about the job or applying, write to una@wickmoor.example.com.',
      'Apply by post. For questions about the post and your application ask una@wickmoor.example.com.',
      'Send your CV by post. We keep applications for a year: write to una@wickmoor.example.com to have your data deleted.',
      'Send your CV by post. We keep applications for a year. Write to dataprotection@wickmoor.example.com if you want yours back.',
      'Send your CV by post. Lost property and opening hours: una@wickmoor.example.com',
      'Send your CV by post. Press office: una@wickmoor.example.com',
      'Send your CV by post. Customer service: una@wickmoor.example.com',
      'Send your CV by post. Referees of those on our list will be asked to email Una (una@wickmoor.example.com).',
    ].flatMap((stated) => [
      stated,
      stated.replaceAll(/\w+@[\w.]+\w/g, (email) => `<a href="mailto:${email}">${email}</a>`),
    ]),
    '<h2>Apply now</h2><form><label>Your CV <input type="file"></label><button>Send application</button></form><p>Timetables: una@wickmoor.example.com</p>',
  ])('is not for something else: %s', (stated) => {
    expect(readStated(stated).application_email).toBeUndefined();
  });
});

describe('the e-mail address and phone number to apply to', () => {
  it.each(['Data Protection Officer', 'Accessibility Lead', 'IT Support Technician', 'Help Desk Assistant'])(
    'stay where the words of another purpose are the job’s name: %s',
    (job) => {
      const email = readStated(`To apply for the post of ${job}, e-mail your CV to ${MAIL}.`, job);
      expect(email.application_email).toBe(MAIL);
      const link = `<a href="mailto:${MAIL}">Una</a>`;
      expect(readStated(`To apply to be our ${job}, write to ${link}.`, job).application_email).toBe(MAIL);
      expect(readStated(`To apply for the ${job} post, ring 01632 960123.`, job).application_phone).toBe(
        '01632 960123',
      );
    },
  );
});

describe('the phone number to apply to', () => {
  it.each([
    ['01632 960123', 'You can apply over the phone: ask for Una on 01632 960123.'],
    ['01632 960123', 'Ring Una on 01632 960123 to apply.'],
    ['01632 960123', 'Tel: 01463 230000 (shop). To apply call 01632 960123.'],
    ['01632 960123', '<p>Shop: 01463 230000<br>To apply call 01632 960123</p>'],
    ['01632 960123', 'For a chat ring 01463 230000 or to apply call 01632 960123.'],
    ['01632 960123', 'To apply call 01632 960123. If nobody answers, try 07700 900123.'],
    ['01632 960123', 'To apply, send us a CV. Or ring Una on 01632 960123.'],
    ['01632 960123', 'If you like this job please get in touch. To apply, ask for Una. Tel: 01632 960123.'],
    ['01632 960123', 'To apply, email una@wickmoor.example.com. You can also call Una on 01632 960123.'],
    ['01632 960123', 'Ring Una on 01632 960123 to apply. For orders, ring 01463 230000.'],
    ['01632 960123', 'No agencies, please call Una on 01632 960123 to apply.'],
    ['01632 960123', 'To apply ring 01632 960123, but please do not call after six.'],
    ['01632 960123', 'Ring Una on 01632 960123 to book an interview or apply.'],
    ['01632 960123', 'Apply to Una Moor on 01632 960123.'],
    ['01632 960123', 'Apply to the shop’s manager, by Friday, on 01632 960123.'],
    ['01632 960123', 'To apply, ring 01632 960123.'],
    [
      '01632 960123',
      'Apply in writing to Mrs U. Moor at the address above, or ring 01632 960123 (after six 01632 960741) for a chat.',
    ],
    ['01632 960123', 'Letters by post to the bakery or phone Una on 01632 960123 for a talk.'],
    ['01632 960123', 'Call Una or Ed on 01632 960123 before noon or press apply.'],
    ['01632 960123', 'Apply here with two references or text Una, 01632 960123'],
    [
      '01632 960123',
      'Send us a CV to una@wickmoor.example.com, or telephone Ed Moor, who runs the night shift, on 01632 960123.',
    ],
    ['01632 960123', 'Give Una a ring on 01632 960123 if you are interested.'],
    ['01632 960123', 'Phone Una on 01632 960123 for an application form.'],
    ['01632 960123', 'Call in or ring 01632 960123 and ask for Una.'],
    ['01632 960123', 'Text BAKER to 01632 960123 and we will ring you back.'],
    ['01632 960123', 'WhatsApp Una on 01632 960123 with your name.'],
    [
      '01632 960123',
      '<p>Ring our office on 01632 960 123</p><p>Apply by phone to Callum in the office, 01632 960123.</p>',
    ],
    ['01632 960123', '<p><a href="/apply">Apply now</a></p><p>or call the bakery: 01632 960123</p>'],
    ['01632 960123', '<p><a href="/apply">Apply online</a></p><p>Or ring us on 01632 960123</p>'],
    ['01632 960123', 'To apply or for an informal chat, ring Una on 01632 960123.'],
    [
      '01632 960123',
      '<p>Ring Una on 01632 960123 or use the button.</p><p><a href="/apply">Apply now</a></p>',
    ],
    [
      '01632 960123',
      '<p>Press Apply, or ring our bakery desk.</p><p><a href="/apply">Apply</a></p><h3>Your consultant</h3><p>Una Moor</p><p>Desk: 01632 960123</p>',
    ],
    ['01632 960123', 'To apply for the Support Worker post, call Una on 01632 960123.'],
    ['01632 960123', 'To apply for the post of Help Desk Assistant, ring 01632 960123.'],
    ['01632 960123', 'Ring Una on 01632 960123 to apply to lead our support team for bakers.'],
    ['01632 960123', 'Send your CV to una@wickmoor.example.com, or ring 01632 960123 and tell us of it.'],
    ['01632 960123', 'Have a chat with Una on 01632 960123 or e-mail una@wickmoor.example.com with your CV.'],
    [
      '01632 960123',
      '<p><a href="/apply">Apply now</a></p><p>For this role please speak to Una Moor on 01632 960123 or una@wickmoor.example.com.</p>',
    ],
  ])('is %s: %s', (value, stated) => {
    expect(readStated(stated).application_phone).toBe(value);
  });

  it.each([
    'Visits are welcomed: ring Mrs Dyer on 01632 960123.',
    '<p>Press Apply.</p><p><a href="/apply">Apply</a></p><h3>Your consultant</h3><p>Desk: 01632 960123</p>',
    'Apply in writing to una@wickmoor.example.com, or ring 01632 960123 for a chat.',
    'Visits are welcomed: ring Mrs Dyer on 01632 960123. Applications are made on our form, which should be returned to hr@wickmoor.example.com.',
    'For an application form please contact the Clerk, Pat Moor, 01632 960123. Completed forms are to be returned by e-mail to hr@wickmoor.example.com.',
    'Questions about the job, not applications please, to Una’s mobile, 01632 960123.',
    'If you want to know more, ring Una on 01632 960123. Apply at hr@wickmoor.example.com.',
    'An informal word first? Ring Una on 01632 960123.',
    'Send your CV to una@wickmoor.example.com, who is on the phone, too, if you want to ask a thing or two first: 01632 960123.',
    'To apply, send your CV to una@wickmoor.example.com. If you would like to pop in and see the bakery first, give Una a ring on 01632 960123.',
    'Not ready to apply? Ring Una Moor, head baker, on 01632 960123.',
    'Unsure whether to apply? Call Una on 01632 960123.',
    '<p>Want to hear more from a baker? Ring Una on 01632 960123, or use the button to send us your details.</p><p><a href="/apply">Apply now</a></p>',
    'For an informal chat, speak to Una on 01632 960123 or una@wickmoor.example.com.',
    'To talk to Una about the job, ring 01632 960123 or e-mail una@wickmoor.example.com.',
    'To see the brief and apply, go to wickmoor.example, or ring Una on 01632 960123 for a confidential talk.',
    'Before you apply, ring Una on 01632 960123 to hear more.',
    'Apply on our website, or call 01632 960123 for a chat about the job.',
    'Apply by e-mail to una@wickmoor.example.com. To come and look round first, ring 01632 960123.',
    'Applications are taken on our website only. Where a disability makes that hard, paper forms can be had by telephoning 01632 960123.',
    'Apply online. If you are unable to apply online because of a disability, please ring 01632 960123.',
    'To apply, use the form above. For a paper copy of the application form, call 01632 960123.',
    'Apply on our website. If you have access needs, phone 01632 960123.',
    'Apply through the portal. If you need reasonable adjustments to apply, call Una on 01632 960123.',
    'If you have any problems, or want to apply in another way, ring 01632 960123.',
    'For help call 01632 960123 when you want to apply.',
    'Applications in an alternative format: ring 01632 960123.',
    'For adjustments to applications ring 01632 960123.',
    'If you need support to apply, ring 01632 960123.',
    'For assistance please ring 01632 960123 to apply.',
    'Adjustments to how you apply can be made: ring 01632 960123.',
    'Trouble with the form? Call 01632 960123 to apply.',
    'To book a table ring 01632 960123. To apply, email una@wickmoor.example.com.',
    'To apply, email una@wickmoor.example.com. To book a table ring 01632 960123.',
    'To apply, email una@wickmoor.example.com. For orders, ring 01632 960123.',
    'Applications from agencies are not accepted; agencies, do not call 01632 960123.',
    'To apply, use the form. Agencies should call 01632 960123.',
    'Apply in writing by 4 December. Please do not ring the shop on 01632 960123.',
  ])('is not for something else: %s', (stated) => {
    expect(readStated(stated).application_phone).toBeUndefined();
  });
});
