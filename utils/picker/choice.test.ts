// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { type Choice, createChoice } from './choice';

let choice: Choice;
let changes = 0;

beforeEach(() => {
  document.body.innerHTML = `
    <h1>Baker</h1>
    <section><p>Pay: <b>£24,000</b> a year</p><p>Hours: 40</p></section>`;
  changes = 0;
  choice = createChoice(
    document,
    () => document.createElement('div'),
    () => {
      changes += 1;
    },
  );
  choice.chooseFirst();
});

const chosen = () => choice.element()?.textContent?.trim();

it('picker: the keyboard starts at the heading, and goes to what is beside it', () => {
  expect(chosen()).toBe('Baker');
  choice.move('next');
  expect(choice.element()?.localName).toBe('section');
  choice.move('previous');
  expect(chosen()).toBe('Baker');
  expect(changes).toBe(3);
});

it('picker: from a wider element the keyboard comes back to where it was', () => {
  choice.move('next');
  choice.move('narrower');
  choice.move('next');
  expect(chosen()).toBe('Hours: 40');
  choice.move('wider');
  choice.move('narrower');
  expect(chosen()).toBe('Hours: 40');
});

it('picker: at the widest element it stays', () => {
  const before = choice.element();
  choice.move('wider');
  choice.move('wider');
  expect(choice.element()).toBe(before);
});

it('picker: instead of an element that the page has removed, what is at the pointer by now is chosen', () => {
  const [pay, hours] = document.querySelectorAll('p');
  // The environment lays nothing out.
  document.elementsFromPoint = () => [...document.querySelectorAll('p')];
  choice.chooseAt({ x: 1, y: 1 });
  expect(choice.element()).toBe(pay);
  pay?.remove();
  expect(choice.refresh()).toBe(hours);
});
