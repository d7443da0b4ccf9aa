// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { changedValues } from './changed-values';

const TODAY = '2026-11-23';

function changedText(was: string, willBe: string) {
  const [value] = changedValues({ was: { description: was }, willBe: { description: willBe } }, TODAY);
  return value;
}

const APPLY = 'https://jobs.acme.example/apply?job=1';
const OTHER = 'https://jobs.acme.example/apply?job=2';
const ELSEWHERE = 'https://evil.example/apply';
const text = (href: string, words = 'Bake bread.') =>
  `<p>${words} <a href="${href}">Apply here</a>. We answer within a week of the closing date, as a rule.</p>`;

it.each([
  ['elsewhere', ELSEWHERE],
  ['to another job of the same site', OTHER],
  ['to a mailbox', 'mailto:jobs@acme.example'],
])('list of changes: tells a link that leads %s', (_where, href) => {
  const changed = changedText(text(APPLY), text(href));
  expect(changed?.was).toContain(`Apply here (${APPLY})`);
  expect(changed?.willBe).toContain(`Apply here (${href})`);
});

it('list of changes: tells a link that leads elsewhere beside words that change, too', () => {
  expect(changedText(text(APPLY), text(OTHER, 'Bake cakes.'))?.willBe).toContain(OTHER);
});

it('list of changes: tells two links that change places', () => {
  const both = (one: string, other: string) =>
    `<p><a href="${one}">here</a> or <a href="${other}">here</a></p>`;
  expect(changedText(both(APPLY, OTHER), both(OTHER, APPLY))).toMatchObject({
    was: `here (${APPLY}) or here (${OTHER})`,
    willBe: `here (${OTHER}) or here (${APPLY})`,
  });
});

it('list of changes: tells a link that is taken out', () => {
  const changed = changedText(text(APPLY), text(APPLY).replace(/<\/?a[^>]*>/gu, ''));
  expect(changed?.was).toContain(APPLY);
  expect(changed?.willBe).toContain('Apply here.');
});

it('list of changes: tells a changed link that lies beyond the words that are shown', () => {
  const many = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
  const long = (first: string, href: string) =>
    `<p>${first} ${many} <a href="${href}">Apply</a> ${many} ${first}</p>`;
  const changed = changedText(long('One', APPLY), long('Two', ELSEWHERE));
  expect(changed?.was).toContain(APPLY);
  expect(changed?.willBe).toContain(ELSEWHERE);
  expect(changed?.willBe?.length).toBeLessThan(1_000);
});

it('list of changes: a link beside what changes is followed by its host', () => {
  expect(changedText(text(APPLY), text(APPLY, 'Bake cakes.'))?.willBe).toBe(
    'Bake cakes. Apply here (jobs.acme.example). We answer within …',
  );
});

it('list of changes: other formatting is called so', () => {
  const changed = changedText(text(APPLY), text(APPLY).replace('Bake', '<strong>Bake</strong>'));
  expect(changed).toMatchObject({ was: undefined, willBe: undefined });
});
