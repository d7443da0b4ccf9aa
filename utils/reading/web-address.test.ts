import { describe, expect, it } from 'vitest';
import { isFrontPage, isSamePage, parseWebAddress, siteName, stripTracking } from './web-address';

const page = new URL('https://www.crumb.example/jobs/12?utm_source=x');

it.each([
  ['https://a.example/j?utm_source=x&gh_jid=4&fbclid=y', 'https://a.example/j?gh_jid=4'],
  ['https://a.example/j?UTM_Medium=x#apply', 'https://a.example/j'],
  ['https://a.example/#/job/12', 'https://a.example/#/job/12'],
])('withoutTracking(%s)', (address, expected) => {
  expect(stripTracking(new URL(address)).href).toBe(expected);
});

describe('parseWebAddress', () => {
  it.each([
    ['/apply', 'https://www.crumb.example/apply'],
    [' https://b.example/x ', 'https://b.example/x'],
    ['13/apply', 'https://www.crumb.example/jobs/13/apply'],
    ['b.co.uk/apply', 'https://b.co.uk/apply'],
    ['www.b.com', 'https://www.b.com/'],
    ['https://www.google.com/url?q=https://b.example/form&sa=D', 'https://b.example/form'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fb.example%2F', 'https://b.example/'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fb.example%2F', 'https://b.example/'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['apply.html', 'https://www.crumb.example/jobs/apply.html'],
    ['#apply', undefined],
    ['', undefined],
    [null, undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:a@b.example', undefined],
    ['https://', undefined],
  ])('%s', (written, expected) => {
    expect(parseWebAddress(written, page)?.href).toBe(expected);
  });
});

it('isSamePage: recognises one page by several addresses', () => {
  expect(isSamePage(page, new URL('http://crumb.example/jobs/12/#top'))).toBe(true);
  expect(isSamePage(page, new URL('https://crumb.example/jobs/12?id=3'))).toBe(false);
});

it.each([
  ['https://a.example/', true],
  ['https://a.example/en-gb/', true],
  ['https://a.example/index.html', true],
  ['https://a.example/?job=1', false],
  ['https://a.example/#/job/1', false],
  ['https://a.example/jobs', false],
])('isFrontPage(%s) is %s', (address, expected) => {
  expect(isFrontPage(new URL(address))).toBe(expected);
});

it.each([
  ['https://www.crumb.co.uk/', 'crumb'],
  ['https://jobs.crumb.com/', 'crumb'],
  ['https://crumb.org.uk/', 'crumb'],
  ['https://crumb.github.io/', 'crumb'],
  ['https://localhost/', 'localhost'],
])('siteName(%s) is %s', (address, expected) => {
  expect(siteName(new URL(address)) || 'localhost').toBe(expected);
});

it('isSamePage: is fast on long runs of slashes', { timeout: 5_000 }, () => {
  const long = new URL(`https://a.example/${'/'.repeat(60_000)}x`);
  expect(isSamePage(long, new URL(`${long}/`))).toBe(true);
});
