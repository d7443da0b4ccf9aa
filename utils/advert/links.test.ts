import { describe, expect, it } from 'vitest';
import { parseLink, toPostedLink, toYouTubeShareLink } from './links';

describe('parseLink', () => {
  it.each([
    ['https://example.co.uk', 'https://example.co.uk/'],
    ['  http://example.co.uk:8080/a?b=c#d ', 'http://example.co.uk:8080/a?b=c#d'],
    ['HTTPS://EXAMPLE.CO.UK/A', 'https://example.co.uk/A'],
    ['https://bäckerei.example/', 'https://xn--bckerei-5wa.example/'],
    ['https://example.co.uk./', 'https://example.co.uk./'],
  ])('accepts %s', (text, href) => {
    expect(parseLink(text)?.href).toBe(href);
  });

  it.each([
    '',
    'example.co.uk',
    '//example.co.uk',
    'https:example.co.uk',
    'https:/example.co.uk',
    'https://',
    'https:///example.co.uk',
    'https://localhost/',
    'https://intranet/jobs',
    'https://[::1]/',
    'https://...',
    'https://.uk',
    'https://uk.',
    'https://example..uk',
    'https://example.co.uk:99999/',
    'https://name@example.co.uk/',
    'https://:secret@example.co.uk/',
    'https://example.co.uk\\@example.com/',
    'https://example.co.uk/\u0000',
    'https://example.co.uk/\u0085',
    'https://example.co.uk/a\tb',
    'https://example.co.uk/<b>',
    'https://example.co.uk/"onclick="alert(1)',
    'ftp://example.co.uk/',
    'javascript://example.co.uk/%0aalert(1)',
  ])('refuses %j', (text) => {
    expect(parseLink(text)).toBeUndefined();
  });
});

describe('toYouTubeShareLink', () => {
  it.each([
    'https://youtu.be/dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?si=abc&t=42',
    'http://youtu.be/dQw4w9WgXcQ/',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=3s',
    'https://m.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ',
    'https://www.youtube.com/v/dQw4w9WgXcQ',
    '  HTTPS://WWW.YOUTUBE.COM/watch?v=dQw4w9WgXcQ ',
  ])('makes %s the share link', (text) => {
    expect(toYouTubeShareLink(text)).toBe('https://youtu.be/dQw4w9WgXcQ');
  });

  it('keeps dashes, underscores and the case of an id', () => {
    expect(toYouTubeShareLink('https://youtu.be/-_aAzZ09-_x')).toBe('https://youtu.be/-_aAzZ09-_x');
  });

  it.each([
    'dQw4w9WgXcQ',
    'https://youtu.be/',
    'https://youtu.be/dQw4w9WgXc',
    'https://youtu.be/dQw4w9WgXcQQ',
    'https://youtu.be/dQw4w9WgXc%51',
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?list=PL1234567890',
    'https://www.youtube.com/playlist?list=PL1234567890',
    'https://www.youtube.com/embed/videoseries?list=PL1234567890',
    'https://www.youtube.com/embed/live_stream?channel=UC1234567890',
    'https://www.youtube.com/@example',
    'https://www.youtube.com/channel/dQw4w9WgXcQ',
    'https://www.youtube.com.example.com/watch?v=dQw4w9WgXcQ',
    'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be.example.com/dQw4w9WgXcQ',
    'https://example.com/?u=https://youtu.be/dQw4w9WgXcQ',
    'https://youtu.be@example.com/dQw4w9WgXcQ',
    'javascript://youtu.be/dQw4w9WgXcQ',
    'https://vimeo.com/76979871',
  ])('is undefined for %s', (text) => {
    expect(toYouTubeShareLink(text)).toBeUndefined();
  });
});

describe('toPostedLink', () => {
  it.each([
    ['https://a.example/j?gh_jid=4', 'https://a.example/j?gh_jid=4'],
    ['https://a.example/j;jsessionid=0A?id=3&PHPSESSID=9f&utm_source=x', 'https://a.example/j?id=3'],
    ['mailto:jobs@ardlunan.example', 'mailto:jobs@ardlunan.example'],
    ['MAILTO:jobs@ardlunan.example?subject=Job&bcc=other@evil.example', 'MAILTO:jobs@ardlunan.example'],
    ['mailto:jobs@ardlunan.example,other@evil.example', 'mailto:jobs@ardlunan.example'],
  ])('gives a link of %s', (address, expected) => {
    expect(toPostedLink(address)).toBe(expected);
  });

  it.each([
    ['', 'nothing'],
    ['javascript:alert(1)', 'a script'],
    ['mailto:nobody', 'no mail address'],
    ['//a.example/j', 'no scheme'],
    ['https://s1jobs.com@evil.example/', 'a name before the host'],
    ['https:\\\\s1jobs.com@evil.example', 'backslashes'],
    ['https://s1j\u043ebs.com/', 'a Cyrillic letter'],
    ['https://xn--s1jbs-jye.com/', 'the same in its ASCII form'],
    ['https://a.\u202eexample/', 'an override'],
  ])('gives nothing for %s: %s', (address) => {
    expect(toPostedLink(address)).toBeUndefined();
  });
});
