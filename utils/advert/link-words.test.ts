import { describe, expect, it } from 'vitest';
import { hostOrMailbox, saysOtherAddress } from './link-words';

describe('link words: a link whose text is another address', () => {
  it.each([
    ['a web address', 'https://www.ardlunan.example/careers/apply', 'https://apply.evil.example/x'],
    ['without its scheme', 'www.ardlunan.example', 'https://evil.example/'],
    ['a bare host', 'ardlunan.co.uk/careers', 'https://evil.co.uk/'],
    ['in a sentence', 'Apply at https://www.s1jobs.com/ today', 'https://evil.example/'],
    ['as a label of another host', 'https://www.s1jobs.com/', 'https://s1jobs.com.evil.example/'],
    ['in other letters', 'https://s1jоbs.com', 'https://s1jobs.com/'],
    ['on a shared host', 'https://ardlunan.github.io/jobs', 'https://evil.github.io/jobs'],
    ['a mailbox', 'jobs@ardlunan.example', 'mailto:cv@evil.example'],
    ['another mailbox of the same house', 'jobs@ardlunan.example', 'mailto:cv@ardlunan.example'],
    [
      'a mailbox, with another one behind it',
      'jobs@ardlunan.example',
      'mailto:jobs@ardlunan.example,cv@evil.example',
    ],
    ['a mailbox in escapes', 'jobs@ardlunan.example', 'mailto:%63v@evil.example'],
    ['a mailbox that is a web address', 'jobs@ardlunan.example', 'https://evil.example/'],
    ['a web address that is a mailbox', 'www.ardlunan.example', 'mailto:cv@evil.example'],
    ['a number', '0141 496 0000', 'tel:+449098790000'],
    ['a number that is a web address', '0141 496 0000', 'https://evil.example/'],
  ])('%s', (_name, words, href) => {
    expect(saysOtherAddress(words, href)).toBe(true);
  });
});

describe('link words: a link that says where it leads', () => {
  it.each([
    ['its own address', 'https://www.ardlunan.example/careers', 'https://www.ardlunan.example/careers'],
    ['the same site', 'www.ardlunan.example', 'https://careers.ardlunan.example/apply?id=1'],
    ['the same site under a country', 'ardlunan.co.uk', 'https://jobs.ardlunan.co.uk/'],
    ['a government’s site', 'GOV.UK', 'https://www.gov.uk/apply'],
    ['an address that ends the sentence', 'Visit ardlunan.example.', 'https://ardlunan.example/'],
    ['its mailbox', 'Jobs@Ardlunan.example', 'mailto:jobs@ardlunan.example?subject=Baker'],
    [
      'its mailbox right after a sentence',
      'the school.jobs@ardlunan.example',
      'mailto:jobs@ardlunan.example',
    ],
    ['the site of its mailbox', 'www.ardlunan.example', 'mailto:jobs@ardlunan.example'],
    [
      'a mailbox that is hidden from harvesters',
      'a@b.example',
      'https://b.example/cdn-cgi/l/email-protection#0a',
    ],
    ['its number', '+44 (0)141 496 0000', 'tel:01414960000'],
    ['its number in another form', 'Tel: 0141 496 0000', 'tel:0044-141-496-0000'],
    ['its number at a messenger', '07700 900123', 'https://wa.me/447700900123'],
    ['no address', 'Apply now', 'https://apply.evil.example/'],
    ['a name with a dot', 'Node.js, e.g. v2.0', 'https://nodejs.example/'],
    ['a sentence without a space', 'Join the team.Apply today', 'https://jobs.example/'],
    ['a reference number', 'Reference 00123456789 and more', 'https://jobs.example/1'],
  ])('%s', (_name, words, href) => {
    expect(saysOtherAddress(words, href)).toBe(false);
  });
});

it.each([
  ['https://www.ardlunan.example/apply?id=1', 'ardlunan.example'],
  ['https://apply.ardlunan.example:8443/', 'apply.ardlunan.example:8443'],
  ['mailto:jobs@ardlunan.example?subject=Baker', 'jobs@ardlunan.example'],
  ['nonsense', ''],
])('link words: %s leads to %s', (href, place) => {
  expect(hostOrMailbox(href)).toBe(place);
});
